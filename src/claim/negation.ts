/**
 * What negates a predicate, or one of those who take part in it: "not", "never", "no bank", "few lawmakers", "without", and the
 * contrasts "not X but Y", "X rather than Y", "X but not Y", which deny the act of one participant alone.
 */
import type { Tree } from '../tree.js';

const NEGATORS = new Set([
  'not',
  "n't",
  'nt',
  'n’t',
  'never',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'no',
  'without',
  'rarely',
  'seldom',
]);
const NEGATIVE_DETERMINERS = new Set(['no', 'neither', 'none']);
const NEGATIVE_PRONOUNS = new Set(['nobody', 'nothing', 'none', 'neither']);
/** "few lawmakers", but "a few lawmakers", "the few lawmakers". */
const SCARCE = new Set(['few', 'little']);
/** Before a gerund these say that it is not done. */
const GERUND_NEGATORS = new Set(['against', 'instead', 'rather']);
/** "not only sued" denies nothing. */
const FOCUS = new Set(['only', 'just', 'merely', 'simply', 'solely', 'least', 'until']);
/** "almost hit": it did not. */
const ALMOST = new Set(['almost', 'nearly', 'narrowly']);
/** What leaves a participant out: "X instead of Y". */
const EXCLUDING = new Set(['rather', 'instead', 'not', 'except', 'excluding', 'unlike']);

/** The word that negates a predicate, its own or that of one of its arguments. `below`: what was already counted. */
export function negatorOf(tree: Tree, token: number, below: number | undefined): number | undefined {
  const saysWhen = below !== undefined && tree.is(below, 'advcl') && tree.isNoun(token);
  for (const child of tree.children(token)) {
    if (child === below) continue;
    // "towns are without power as the storm brings winds"
    if (saysWhen && tree.is(child, 'case')) continue;
    if (isNegator(tree, token, child)) {
      if (tellsBegin(tree, token, child)) continue;
      return child;
    }
    if (!tree.is(child, 'obj', 'nsubj', 'obl')) continue;
    const inside = negatorWithin(tree, child);
    if (inside !== undefined) return inside;
  }
  return cleftNegatorOf(tree, token) ?? (below === undefined ? almostOf(tree, token) : undefined);
}

/** "had not met until Berg came": then they met. What is to come, or is not done to this day, stays open. */
function tellsBegin(tree: Tree, verb: number, negator: number): boolean {
  const [first] = tree.childrenBy(verb, 'aux', 'aux:pass');
  const past = first !== undefined && ['had', 'did', 'was', 'were'].includes(tree.at(first).form.toLowerCase());
  if (!past || !['not', "n't", 'n’t'].includes(tree.at(negator).form.toLowerCase())) return false;
  return tree
    .childrenBy(verb, 'advcl', 'obl')
    .some(
      (until) =>
        until > verb &&
        tree.childrenBy(until, 'mark', 'case').some((word) => ['until', 'till'].includes(tree.lemma(word))),
    );
}

/** "no bank", "none of the banks", "few banks", "not one bank"; "not X but Y" leaves the predicate alone. */
function negatorWithin(tree: Tree, argument: number): number | undefined {
  const children = tree.children(argument).filter((child) => child < argument);
  const determiner = children.find(
    (child) => tree.is(child, 'det', 'cc:preconj') && NEGATIVE_DETERMINERS.has(tree.at(child).form.toLowerCase()),
  );
  if (determiner !== undefined) return determiner;
  if (NEGATIVE_PRONOUNS.has(tree.lemma(argument))) return argument;
  const scarce = children.find((child) => tree.is(child, 'amod', 'det') && SCARCE.has(tree.lemma(child)));
  const bare = children.every((child) => child === scarce || !tree.is(child, 'det', 'nmod:poss'));
  return scarce !== undefined && bare ? scarce : undefined;
}

/** "It was not Finland that sent them": denied of whom the clause is hung on, where that is nobody else besides. */
function cleftNegatorOf(tree: Tree, token: number): number | undefined {
  if (!tree.is(token, 'acl:relcl')) return undefined;
  const focus = tree.head(token);
  const isCleft =
    tree.child(focus, 'cop') !== undefined &&
    tree.child(focus, 'conj') === undefined &&
    tree.childrenBy(focus, 'nsubj', 'expl').some((child) => tree.lemma(child) === 'it');
  return isCleft ? tree.childrenBy(focus, 'advmod').find((child) => isNegator(tree, focus, child)) : undefined;
}

function almostOf(tree: Tree, token: number): number | undefined {
  if (!tree.isVerb(token)) return undefined;
  return tree.childrenBy(token, 'advmod').find((child) => child === token - 1 && ALMOST.has(tree.lemma(child)));
}

function isNegator(tree: Tree, token: number, child: number): boolean {
  const form = tree.at(child).form.toLowerCase();
  // "voted against confirming her", "instead of inviting them", "far from inviting them"
  if (GERUND_NEGATORS.has(form)) return tree.is(child, 'mark', 'case') && tree.at(token).xpos === 'VBG';
  if (form === 'from') return tree.is(child, 'mark') && tree.tokens[child - 1]?.form.toLowerCase() === 'far';
  if (form === 'no') return tree.is(child, 'advmod', 'det');
  // in "neither backed nor opposed" the second verb shares the first one's negation
  if (form === 'nor') return !tree.is(token, 'conj') || tree.child(token, 'nsubj') !== undefined;
  if (form === 'longer')
    return tree.children(child).some((word) => tree.lemma(word) === 'no') || tree.at(child - 1)?.form === 'no';
  if (form === 'yet') return tree.lemma(token) === 'have' && tree.child(token, 'xcomp') !== undefined;
  if (FOCUS.has(tree.tokens[child + 1]?.form.toLowerCase() ?? '')) return false;
  return NEGATORS.has(form) && tree.is(child, 'advmod', 'cc', 'det', 'mark', 'case');
}

/** The word that leaves one participant out of what is said of the others; undefined when nothing does. */
export function exclusionOf(tree: Tree, participant: number): number | undefined {
  let token = participant;
  while (tree.is(token, 'nmod:poss', 'compound', 'flat') && tree.head(token) >= 0) token = tree.head(token);
  const words = tree.childrenBy(token, 'advmod', 'cc', 'case', 'mark').filter((child) => child < token);
  const excluding = words.find((child) => EXCLUDING.has(tree.at(child).form.toLowerCase()));
  if (excluding === undefined || FOCUS.has(tree.tokens[excluding + 1]?.form.toLowerCase() ?? '')) return undefined;
  return tree.is(token, 'conj', 'appos') || hasCounterpart(tree, token) || tree.preposition(token) !== ''
    ? excluding
    : undefined;
}

/** "not X but Y" */
function hasCounterpart(tree: Tree, token: number): boolean {
  return tree
    .childrenBy(token, 'conj')
    .some((other) => tree.childrenBy(other, 'cc').some((word) => tree.lemma(word) === 'but'));
}
