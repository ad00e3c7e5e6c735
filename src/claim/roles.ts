/**
 * Roles: a holder is the source, what the role is in is the target, the role's own words are the label ("US Secretary
 * of State Mike Pompeo": Pompeo, is secretary of state of, US).
 */
import { type Context, nameAt, typeOf } from './context.js';
import { antecedent } from './clause.js';
import { suitsRole } from './role-holders.js';
import { mentionOf } from './ends.js';
import { type Draft, endsFit, fitted } from './draft.js';
import { GROUP_NOUNS } from './frames/roles.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import { claimsTooMuch, isPortfolio, titleLabel, titleTokens } from './titles.js';
import { relationType } from '../../graph/vocabulary/relations.js';
import { type Holding, holdingsOf } from './holdings.js';
import { IMPERSONAL, relationOfRole } from './role-relations.js';
import type { Proposition } from './propositions.js';

/** Prepositions between a role and what it is a role in. */
const ROLE_PREPOSITIONS = new Set(['of', 'to', 'for', 'at', 'in', 'with', 'from', 'on']);

/** "minister of Estonia in Munich": where somebody is, once the office is told. */
const INCIDENTAL = new Set(['in', 'at', 'from', 'on', 'with']);

/** Relations whose own words say more than the noun's. */
const OWN_LABEL = new Set(['nationality', 'resigns-from', 'educated-at', 'owns', 'supports', 'opposes', 'succeeds']);

/** What a role may be in; null where no participant is meant. */
interface Domain {
  readonly token: number;
  readonly preposition: string;
  readonly mention: number | null;
}

export function roleDrafts(context: Context, propositions: readonly Proposition[]): Draft[] {
  return holdingsOf(context, propositions).flatMap((holding) => draftsOf(context, holding));
}

function draftsOf(context: Context, holding: Holding): Draft[] {
  const holder = mentionOf(context, holding.holder);
  if (holder === null) return [];
  if (!suitsRole(context, holding, holder)) return [];
  const title = titleTokens(context, holding.role);
  return properDomains(context, domainsOf(context, holding)).flatMap((domain) => {
    if (isGroupOf(context, holding.role, domain.preposition))
      return membersOf(context, holding, holder, domain.token, title);
    return isElsewhere(context, holding, domain) ? [] : roleDraft(context, holding, holder, title, domain);
  });
}

/** Where "minister of Estonia in Munich" is, once the office is told; of an untold one ("of art history at") bodies remain. */
function properDomains(context: Context, domains: readonly Domain[]): Domain[] {
  const known = domains.filter(({ mention }) => mention !== null);
  const proper = domains.filter(({ preposition }) => !INCIDENTAL.has(preposition));
  if (proper.length === 0) return known;
  const told = known.filter(({ preposition }) => !INCIDENTAL.has(preposition));
  return told.length > 0 ? told : known.filter(({ mention }) => typeOf(context, mention!) === 'organisation');
}

/** "author Anna Berg of the Relief Society" belongs there, whatever she wrote; "X is the son of the king of Y" is not in Y. */
function isElsewhere(context: Context, { role, rule, holder }: Holding, { token, mention }: Domain): boolean {
  const { tree } = context;
  if (rule === 'title') {
    const local = typeOf(context, mention!) !== 'organisation' && isLocalOffice(tree.lemma(role));
    return token > holder && !local;
  }
  return rule === 'copula' && tree.isBelow(holder, token) && token !== tree.head(holder);
}

/** "Senator Anna Berg of Utah" sits for it, "committee member Anna Berg of Utah" is from there. */
function isLocalOffice(noun: string): boolean {
  return LOCAL_OFFICES.has(nounSense(noun)?.subtype ?? '');
}

const LOCAL_OFFICES = new Set(
  'ambassador cleric governor lawmaker mayor minister monarch premier president'.split(' '),
);

function roleDraft(
  context: Context,
  holding: Holding,
  holder: number,
  title: readonly number[],
  { token, preposition, mention }: Domain,
): Draft[] {
  const { tree } = context;
  const before = token < holding.role && !tree.is(token, 'nmod:poss');
  const words = lemmasOf(context, holding.role, title);
  const found = relationOfRole(context, { holder, domain: mention!, words, noun: holding.role, preposition, before });
  if (found === null) return [];
  const named = typeOf(context, holder) === 'person' || holding.rule !== 'title' || IMPERSONAL.has(found.relation);
  if (!named) return [];
  const relation = holding.rule === 'left' ? 'resigns-from' : found.relation;
  const type = relationType(relation);
  // "brother of" would say who is whose, which an edge without direction cannot
  const own = type !== undefined && (type.symmetric || found.turned || OWN_LABEL.has(relation));
  if (!own && claimsTooMuch(context, holding.role, token)) return [];
  const ends = { subject: holder, object: mention!, subjectToken: holding.holder, objectToken: token };
  return [
    fitted(context, {
      relation,
      label: own ? type.label : titleLabel(context, holding.role, title, preposition),
      ...(found.turned
        ? { subject: mention!, object: holder, subjectToken: token, objectToken: holding.holder }
        : ends),
      predicate: title,
      anchor: holding.anchor ?? holding.role,
      presupposed: holding.anchor === null,
      rule: `role-${holding.rule}`,
    }),
  ];
}

/** The words of a title with its noun in the singular: "their parents" are a parent each. */
function lemmasOf({ tree }: Context, role: number, title: readonly number[]): string[] {
  return title.map((token) => (token === role ? tree.lemma(token) : tree.at(token).form.toLowerCase()));
}

/** "an alliance of seven countries": those who make it up belong to it. */
function isGroupOf({ tree }: Context, role: number, preposition: string): boolean {
  return GROUP_NOUNS.has(tree.lemma(role)) && preposition === 'of';
}

function membersOf(
  context: Context,
  holding: Holding,
  holder: number,
  domain: number,
  title: readonly number[],
): Draft[] {
  const { tree } = context;
  const listed = [
    ...tree.members(domain),
    ...tree.childrenBy(domain, 'appos').flatMap((child) => tree.conjuncts(child)),
  ];
  return [domain, ...listed].flatMap((token) => {
    const member = mentionOf(context, token);
    if (member === null) return [];
    const draft: Draft = {
      relation: 'member-of',
      label: 'is a member of',
      subject: member,
      object: holder,
      subjectToken: token,
      objectToken: holding.holder,
      predicate: title,
      anchor: holding.anchor ?? holding.role,
      presupposed: holding.anchor === null,
      rule: 'role-group',
    };
    return endsFit(context, draft.relation, member, holder) ? [draft] : [];
  });
}

/** What the role is in: possessor, prepositional phrase, compound or demonym; conjuncts distributed. */
function domainsOf(context: Context, { role, holder }: Holding): Domain[] {
  const { tree, participants } = context;
  // in "French President Emmanuel Macron" the demonym may hang on the name
  const shared = holder > role ? tree.children(holder).filter((child) => child < role) : [];
  // in "Norwegian Fisheries Affairs Minister" it may hang on the portfolio
  const within = titleTokens(context, role).flatMap((title) => (title < role ? tree.children(title) : []));
  const around = [...tree.children(role), ...shared, ...within].filter((child) => child !== holder);
  // "whose commander is Paul Smith": the noun that the clause describes
  const before = around
    .filter((child) => child < role && isModifier(context, child))
    .map((child) => antecedent(tree, child))
    .filter((child) => participants.at(child) !== null);
  const own = around.filter((child) => isComplement(context, child));
  const after = (before.length + own.length > 0 ? own : sharedComplements(context, role)).map((child) =>
    beyondBoard(context, child),
  );
  const outside = after.some((child) => tree.preposition(child) === 'of' && isNamedBody(context, child)) ? [] : before;
  return [
    ...upToBody(context, outside).flatMap((child) => distributed(context, child, 'of')),
    ...after.flatMap((child) => distributed(context, child, tree.preposition(child))),
  ];
}

/** Whose director one is when "of" says it: in "the Oslo director of the Relief Society" the town is only where. */
function isNamedBody(context: Context, token: number): boolean {
  return nameAt(context, token)?.type === 'organisation';
}

function isComplement(context: Context, child: number): boolean {
  const { tree } = context;
  return tree.is(child, 'nmod') && ROLE_PREPOSITIONS.has(tree.preposition(child)) && !isPortfolio(context, child);
}

/** "founder and president of X": two posts at the head of one body, the second without an article, share what follows both. */
function sharedComplements(context: Context, role: number): number[] {
  const { tree } = context;
  const posts = tree.conjuncts(tree.firstConjunct(role));
  const last = posts.at(-1)!;
  const shared = posts.every(
    (post, index) => HEADS_OF_BODIES.has(tree.lemma(post)) && (index === 0 || tree.child(post, 'det') === undefined),
  );
  if (!shared || !posts.includes(role)) return [];
  return posts.flatMap((post) => tree.children(post)).filter((child) => child > last && isComplement(context, child));
}

/** "chairman of the board of X" heads X. */
function beyondBoard({ tree }: Context, complement: number): number {
  const whole = tree.childrenBy(complement, 'nmod').find((child) => tree.preposition(child) === 'of');
  return tree.lemma(complement) === 'board' && whole !== undefined ? whole : complement;
}

const HEADS_OF_BODIES = new Set(
  (
    'ceo chair chairman chairperson chairwoman chief co-chair co-founder co-owner cofounder director editor executive founder ' +
    'head leader manager officer owner president proprietor publisher treasurer'
  ).split(' '),
);

function isModifier({ tree }: Context, child: number): boolean {
  return (
    tree.is(child, 'nmod:poss', 'compound', 'amod', 'nmod:desc', 'nmod:unmarked') && tree.preposition(child) === ''
  );
}

/** In "US Democratic Party nominee" the country describes the party, which stands nearer to the title. */
function upToBody(context: Context, before: readonly number[]): number[] {
  const nearest = [...before].sort((a, b) => b - a);
  const body = nearest.findIndex((child) => typeOf(context, context.participants.at(child)!) === 'organisation');
  return body < 0 ? nearest : nearest.slice(0, body + 1);
}

/** "ambassador to France and Spain", "leader of two parties, X and Y"; what is coordinated with no participant may belong elsewhere. */
function distributed(context: Context, child: number, preposition: string): Domain[] {
  const { tree, participants } = context;
  const listed = tree.childrenBy(child, 'appos').filter((set) => participants.at(set) !== participants.at(child));
  const all = [child, ...listed].flatMap((token) => tree.conjuncts(token));
  // "a supporter of Anna Berg and opponent of X": the second is a role of its own
  const tokens =
    participants.at(child) === null ? [child] : all.filter((token) => token === child || !isOwnRole(context, token));
  return [...new Set(tokens)].map((token) => ({ token, preposition, mention: mentionOf(context, token) }));
}

function isOwnRole({ tree, mentions, participants }: Context, token: number): boolean {
  const mention = participants.at(token);
  const bare = mention !== null && mentions[mention]!.kind === 'nominal' && tree.child(token, 'det') === undefined;
  return bare && mentions[mention]!.type === 'person' && tree.child(token, 'nmod') !== undefined;
}
