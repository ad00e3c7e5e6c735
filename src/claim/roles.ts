/**
 * Roles: a holder is the source, what the role is in is the target, the role's own words are the label ("US Secretary
 * of State Mike Pompeo": Pompeo, is secretary of state of, US).
 */
import { type Context, nameAt, typeOf } from './context.js';
import { antecedent } from './clause.js';
import { suitsRole } from './role-holders.js';
import { mentionOf } from './ends.js';
import { type Draft, endsFit, fitted } from './draft.js';
import { GROUP_NOUNS, PORTFOLIOS } from './frames/roles.js';
import { toLabel } from './label.js';
import { relationType } from '../../graph/vocabulary/relations.js';
import { type Holding, holdingsOf } from './holdings.js';
import { IMPERSONAL, relationOfRole } from './role-relations.js';
import type { Proposition } from './propositions.js';
import type { Tree } from '../tree.js';

/** Prepositions between a role and what it is a role in. */
const ROLE_PREPOSITIONS = new Set(['of', 'to', 'for', 'at', 'in', 'with', 'from', 'on']);

/** "minister of Estonia in Munich": where somebody is, once the office is told. */
const INCIDENTAL = new Set(['in', 'at', 'from', 'on', 'with']);

/** How many words before its noun a title begins at most, and how many it has. */
const TITLE_REACH = 8;
const MAX_TITLE = 4;

/** … and how many of its words a label holds beside the preposition. */
const MAX_SHOWN = 3;

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
function isElsewhere(context: Context, { rule, holder }: Holding, { token, mention }: Domain): boolean {
  const { tree } = context;
  if (rule === 'title') return token > holder && typeOf(context, mention!) === 'organisation';
  return rule === 'copula' && tree.isBelow(holder, token) && token !== tree.head(holder);
}

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
  const shown = [...formerly(context, holding.role), ...title.map((word) => tree.at(word).form.toLowerCase())];
  const type = relationType(relation);
  // "brother of" would say who is whose, which an edge without direction cannot
  const own = type !== undefined && (type.symmetric || found.turned || OWN_LABEL.has(relation));
  const ends = { subject: holder, object: mention!, subjectToken: holding.holder, objectToken: token };
  return [
    fitted(context, {
      relation,
      label: own ? type.label : toLabel([...shortened(shown), preposition]),
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

/** The last words of a long title, but never without its "former" and "deputy". */
function shortened(shown: readonly string[]): readonly string[] {
  if (shown.length <= MAX_SHOWN) return shown;
  const kept = shown.slice(0, -1).filter((word) => RESTRICTING.has(word));
  return [...kept, ...shown.slice(kept.length - MAX_SHOWN).filter((word) => !RESTRICTING.has(word))];
}

/** Without these a title says more than the text. */
const RESTRICTING = new Set(['former', 'ex', 'acting', 'deputy', 'vice', 'assistant', 'interim', 'designate']);

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

/**
 * "deputy foreign minister", "secretary of state": the tokens of a title, in text order, demonyms and names left out.
 */
function titleTokens(context: Context, role: number): number[] {
  const { tree } = context;
  const before = tree
    .childrenBy(role, 'amod', 'compound', 'nmod:desc')
    .filter((child) => child < role && role - child <= TITLE_REACH && isTitleWord(context, child))
    .flatMap((child) => [...titleModifiers(context, child), child]);
  const portfolio = tree.childrenBy(role, 'nmod').find((child) => isPortfolio(context, child));
  const after = portfolio === undefined ? [] : [...tree.caseWords(portfolio), portfolio];
  const words = new Set([...before, ...hyphenated(context, role), ...twin(tree, role), role, ...after]);
  return [...words].sort((a, b) => a - b).slice(-MAX_TITLE);
}

/** "Anna Berg, secretary general of": two nouns of one title that the tree hangs side by side, with nothing between. */
function twin(tree: Tree, role: number): number[] {
  const beside = role > 0 && tree.isNoun(role - 1) && tree.head(role - 1) === tree.head(role);
  return beside && tree.is(role, 'appos') && tree.is(role - 1, 'appos') ? [role - 1] : [];
}

/** "Under-Secretary-General": the tree may hang each part on the name. */
function hyphenated(context: Context, role: number): number[] {
  const { tree } = context;
  const hyphen = role - 1;
  const joins = hyphen > 0 && tree.at(hyphen).form === '-' && tree.at(hyphen - 1).end === tree.at(hyphen).start;
  const before = hyphen - 1;
  return joins && tree.at(hyphen).end === tree.at(role).start
    ? [...titleModifiers(context, before), ...hyphenated(context, before), before]
    : [];
}

/** "foreign | affairs minister" */
function titleModifiers(context: Context, portfolio: number): number[] {
  return context.tree
    .children(portfolio)
    .filter((child) => child < portfolio && isTitleWord(context, child) && modifiesTitle(context, child));
}

/** "second" of "second-largest" as well. */
function modifiesTitle({ tree }: Context, child: number): boolean {
  return tree.is(child, 'amod', 'compound') || (tree.is(child, 'advmod') && RANKS.has(tree.lemma(child)));
}

const RANKS = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']);

/** "formerly the chief of staff": the label must not make it present. */
function formerly({ tree }: Context, role: number): string[] {
  const past = tree
    .childrenBy(role, 'advmod')
    .some((child) => ['formerly', 'previously', 'once', 'then'].includes(tree.lemma(child)));
  return past ? ['former'] : [];
}

function isTitleWord({ tree, participants, annotation }: Context, token: number): boolean {
  if (participants.at(token) !== null || tree.at(token).upos === 'NUM') return false;
  return !annotation.names.some((name) => name.first <= token && token < name.last && name.type !== 'other');
}

/** "of state": a bare noun that belongs to the title. */
function isPortfolio({ tree }: Context, token: number): boolean {
  const bare = tree.childrenBy(token, 'det', 'nmod:poss').length === 0;
  return bare && tree.preposition(token) === 'of' && PORTFOLIOS.has(tree.lemma(token));
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
