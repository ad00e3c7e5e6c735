/**
 * Who holds which role noun: titles before names ("US Secretary of State Mike Pompeo"), appositions ("Kaja Kallas,
 * Prime Minister of Estonia", "Mahan's director, Hamid Karimi"), copulas ("X is the president of Y") and verbs with a
 * role for complement ("X became leader of Y").
 */
import { type Context, nameAt } from './context.js';
import { roleRow } from './frames/roles.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import type { Proposition } from './propositions.js';
import type { Tree } from '../tree.js';

/** A role noun and the name of who holds it, both head tokens. */
export interface Holding {
  readonly role: number;
  readonly holder: number;
  readonly rule: string;
  /** The token whose clause decides on polarity and modality; null where the role is taken for granted. */
  readonly anchor: number | null;
}

export function holdingsOf(context: Context, propositions: readonly Proposition[]): Holding[] {
  return [...titles(context), ...appositions(context), ...copulas(context, propositions), ...appointments(context)];
}

/** A noun that stands directly before a person's name, wherever the tree hangs either. */
function titles(context: Context): Holding[] {
  const { tree, participants } = context;
  return context.mentions.flatMap((mention, index) => {
    if (mention.kind !== 'name' || participants.chain(index) < 0) return [];
    const before = mention.first - 1;
    if (mention.type !== 'person') return bodyTitle(context, mention.head, before);
    const above = tree.head(mention.head);
    const adjacent = before >= 0 && isRoleNoun(context, before) ? before : null;
    const around = titleAround(context, mention.head, above);
    const role = adjacent !== null && isPersonNoun(tree.lemma(adjacent)) ? adjacent : (around ?? adjacent);
    return role === null ? [] : [{ role, holder: mention.head, rule: 'title', anchor: null }];
  });
}

/** What a body can be titled: "Orion Bank's subsidiary Delta Steel". */
const BODY_TITLES = new Set(['subsidiary-of', 'succeeds']);

function bodyTitle(context: Context, holder: number, before: number): Holding[] {
  if (before < 1 || !isRoleNoun(context, before)) return [];
  const row = roleRow([context.tree.lemma(before - 1), context.tree.lemma(before)]);
  return BODY_TITLES.has(row?.relation ?? '') ? [{ role: before, holder, rule: 'title', anchor: null }] : [];
}

function isPersonNoun(lemma: string): boolean {
  return nounSense(lemma)?.type === 'person';
}

/** "US Secretary of State Mike Pompeo": the name hangs on the title, or the title on the name, some words before. */
function titleAround(context: Context, name: number, above: number): number | null {
  const { tree } = context;
  const loose =
    tree.is(name, 'nmod', 'nmod:desc', 'flat', 'appos', 'nmod:unmarked') &&
    tree.preposition(name) === '' &&
    !tree.is(name, 'nmod:poss');
  if (loose && above >= 0 && above < name && isRoleNoun(context, above) && !hasComma(context, above, name))
    return above;
  const below = tree
    .children(name)
    .find(
      (child) =>
        child < name &&
        tree.is(child, 'nmod', 'nmod:desc', 'compound', 'appos') &&
        tree.preposition(child) === '' &&
        isRoleNoun(context, child),
    );
  return below ?? null;
}

function hasComma({ tree }: Context, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (tree.at(token).form === ',') return true;
  return false;
}

function appositions(context: Context): Holding[] {
  const { tree, participants } = context;
  return tree.tokens.flatMap((_, child): Holding[] => {
    if (!tree.is(child, 'appos')) return [];
    const above = tree.head(child);
    if (namesPlace(context, child) || namesPlace(context, above) || isSpeakerLabel(context, above)) return [];
    const named = (token: number): boolean => isNamed(context, token);
    if (named(above) && isRoleNoun(context, child) && !opensName(context, child))
      return tree
        .conjuncts(child)
        .filter((role) => isRoleNoun(context, role))
        .map((role) => ({ role, holder: above, rule: 'apposition', anchor: null }));
    if (
      named(child) &&
      isRoleNoun(context, above) &&
      participants.at(child) !== null &&
      hasComma(context, above, child)
    )
      return [{ role: above, holder: child, rule: 'apposition', anchor: null }];
    const strayed = strayedRole(context, above, child);
    return strayed === null ? [] : [{ role: strayed, holder: child, rule: 'apposition', anchor: null }];
  });
}

/** "((Anna Berg)) …": who speaks is not what the words begin with. */
function isSpeakerLabel(context: Context, token: number): boolean {
  const name = nameAt(context, token);
  return name !== null && context.document.text.startsWith('))', name.end);
}

/** "Sundby province" is the name of a place and no part that another place plays. */
function namesPlace(context: Context, token: number): boolean {
  const { tree } = context;
  return (
    nounSense(tree.lemma(token))?.type === 'place' &&
    tree.lemma(token) !== 'capital' &&
    tree.childrenBy(token, 'compound').some((child) => nameAt(context, child)?.type === 'place')
  );
}

/** In the list "Anna Berg, Labour MP Paul Smith" the title belongs to the next name. */
function opensName({ mentions }: Context, role: number): boolean {
  return mentions.some(({ kind, type, first }) => kind === 'name' && type === 'person' && first === role + 1);
}

/** "the president of the society, Paul Smith", where the tree hangs the person on the society. */
function strayedRole(context: Context, body: number, name: number): number | null {
  const { tree, participants } = context;
  const holder = participants.at(name);
  let role = body;
  while (tree.is(role, 'nmod', 'compound', 'flat') && tree.head(role) >= 0) role = tree.head(role);
  return role !== body && holder !== null && isRoleNoun(context, role) && holder === participants.at(role)
    ? role
    : null;
}

function copulas(context: Context, propositions: readonly Proposition[]): Holding[] {
  const { tree } = context;
  return propositions.flatMap((proposition): Holding[] => {
    if (
      proposition.kind === 'copula' &&
      isRoleNoun(context, proposition.predicate) &&
      tree.preposition(proposition.predicate) === ''
    ) {
      // "is an economist, head of the bank"
      const beside = tree.childrenBy(proposition.predicate, 'appos').filter((child) => !isNamed(context, child));
      return proposition.subjects.flatMap((holder) =>
        [proposition.predicate, ...beside]
          .flatMap((noun) => tree.conjuncts(noun))
          .filter((role) => isRoleNoun(context, role))
          .map((role) => ({ role, holder, rule: 'copula', anchor: proposition.predicate })),
      );
    }
    return [...namedBy(context, proposition), ...complementRole(context, proposition)];
  });
}

/** "The head of the bank is Anna Berg": the role is the subject, who holds it the predicate. */
function namedBy(context: Context, { kind, predicate, subjects }: Proposition): Holding[] {
  if (kind !== 'copula' || !isPersonName(context, predicate) || context.tree.preposition(predicate) !== '') return [];
  return subjects
    .filter((role) => isRoleNoun(context, role) && !isNamed(context, role))
    .map((role) => ({ role, holder: predicate, rule: 'copula', anchor: predicate }));
}

/** "became leader of", "succeeded him as mayor": the subject has the role, whatever else is acted on. */
const SUBJECT_ROLE = new Set([
  'become',
  'remain',
  'serve',
  'work',
  'act',
  'return',
  'succeed',
  'replace',
  'continue',
  'take over',
  'sit',
  'begin',
  'campaign',
  'compete',
  'contest',
  'enter',
  'govern',
  'reign',
  'rule',
  'run',
  'stand',
  'start',
]);

/** "was appointed director of", "elected X president of": who is acted on has the role. */
const OBJECT_ROLE = new Set([
  'appoint',
  'elect',
  'name',
  'nominate',
  'crown',
  'designate',
  'reelect',
  're-elect',
  'make',
  'declare',
  'proclaim',
  'swear in',
  'swear',
  'inaugurate',
  'install',
  'confirm',
  'hire',
  'recruit',
  'promote',
  'select',
  'choose',
  'pick',
  'reappoint',
]);

/** "resigned as leader of": what is left. */
const LEAVING_VERBS = new Set(['resign', 'step down', 'stand down', 'retire', 'quit']);

function complementRole(context: Context, proposition: Proposition): Holding[] {
  const { tree } = context;
  const { lemma } = proposition;
  const leaves = LEAVING_VERBS.has(lemma);
  if (proposition.kind !== 'verb' || !(leaves || SUBJECT_ROLE.has(lemma) || OBJECT_ROLE.has(lemma))) return [];
  const complements = tree.childrenBy(proposition.predicate, 'xcomp').filter((child) => tree.isNoun(child));
  const asRole = proposition.obliques.filter((oblique) => oblique.preposition === 'as').map((oblique) => oblique.token);
  // "Anna Berg elected leader": the tree may have the office for an object
  const clipped = proposition.passive ? tree.childrenBy(proposition.predicate, 'obj') : [];
  const asObject = lemma === 'become' ? proposition.objects : clipped;
  const roles = [...complements, ...asRole, ...asObject].filter((token) => isRoleNoun(context, token));
  const own = leaves || SUBJECT_ROLE.has(lemma);
  const holders = own ? proposition.subjects : proposition.objects.filter((token) => !roles.includes(token));
  const rule = leaves ? 'left' : 'complement-role';
  return holders.flatMap((holder) => roles.map((role) => ({ role, holder, rule, anchor: proposition.predicate })));
}

/** Happenings that give somebody a role. */
const APPOINTING_NOUNS = new Set(['appointment', 'nomination', 'election', 're-election', 'inauguration', 'selection']);

/** "the appointment of Anna Berg as ambassador", "his election as mayor", wherever the tree hangs the role. */
function appointments(context: Context): Holding[] {
  const { tree } = context;
  return tree.tokens.flatMap((_, role): Holding[] => {
    if (!tree.is(role, 'nmod', 'obl') || tree.preposition(role) !== 'as' || !isRoleNoun(context, role)) return [];
    const above = tree.head(role);
    const happening = APPOINTING_NOUNS.has(tree.lemma(above)) ? above : tree.head(above);
    if (happening < 0 || !APPOINTING_NOUNS.has(tree.lemma(happening))) return [];
    const holders = tree
      .childrenBy(happening, 'nmod')
      .filter((child) => tree.is(child, 'nmod:poss') || tree.preposition(child) === 'of');
    const holder = happening === above ? holders.at(-1) : above;
    return holder === undefined ? [] : [{ role, holder, rule: 'appointment', anchor: happening }];
  });
}

function isPersonName(context: Context, token: number): boolean {
  return nameAt(context, token)?.type === 'person';
}

function isNamed(context: Context, token: number): boolean {
  return nameAt(context, token) !== null;
}

/** A noun that can be a role: a nominal, not itself part of a name. */
function isRoleNoun({ tree, mentions, annotation }: Context, token: number): boolean {
  if (!tree.isNoun(token) || nounSense(tree.lemma(token))?.type === 'event' || isNoPost(tree, token)) return false;
  const { start } = tree.at(token);
  if (
    mentions.some(
      (mention) => mention.kind === 'name' && mention.type !== null && mention.start <= start && start < mention.end,
    )
  )
    return false;
  return !annotation.names.some((name) => name.start <= start && start < name.end && name.type !== 'other');
}

/** "Player of the Year" is a prize, and "photo" in "photo- and videojournalist" half a word. */
function isNoPost(tree: Tree, token: number): boolean {
  const hyphen = tree.at(token + 1);
  const hangs = hyphen?.form === '-' && tree.at(token).end === hyphen.start && tree.at(token + 2)?.start !== hyphen.end;
  return (
    hangs ||
    tree.childrenBy(token, 'nmod').some((child) => PRIZED.has(tree.lemma(child)) && tree.preposition(child) === 'of')
  );
}

const PRIZED = new Set(['year', 'month', 'week', 'match', 'tournament', 'season', 'decade', 'century']);
