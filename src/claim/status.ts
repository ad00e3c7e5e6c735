/**
 * Whether a predicate is asserted, denied, planned, …: its own negation and auxiliaries, then each clause that embeds
 * it, by the signature of the embedding predicate. Method: factuality by implicative and attitude signatures
 * (Karttunen; Saurí & Pustejovsky's FactBank), read off the tree.
 */
import type { Modality, Polarity } from '../model.js';
import { embeddingOf } from './frames/embedding.js';
import type { Tree } from '../tree.js';

export interface Status {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** What decided, from the inside out. */
  readonly because: readonly StatusReason[];
}

/** A word that makes a predicate denied, planned, …: the evidence must show it. */
export interface StatusReason {
  /** "negation", "auxiliary", "condition", or the id of an embedding row. */
  readonly rule: string;
  readonly token: number;
}

const NEGATORS = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'no',
  'without',
  'n’t',
  'rarely',
]);
const NEGATIVE_DETERMINERS = new Set(['no', 'neither', 'none']);
const NEGATIVE_PRONOUNS = new Set(['nobody', 'nothing', 'none', 'neither']);

const MODALS: ReadonlyMap<string, Modality> = new Map([
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['’ll', 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['can', 'possible'],
  ['ca', 'possible'],
  ['could', 'possible'],
  ['would', 'conditional'],
  ["'d", 'conditional'],
  ['should', 'requested'],
  ['must', 'requested'],
  ['ought', 'requested'],
  ['need', 'requested'],
]);

const POSSIBLY = new Set([
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'likely',
  'potentially',
  'apparently',
  'presumably',
]);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'supposing']);

/** The weaker a modality, the further it is from an assertion; the weakest on the way out wins. */
const STRENGTH: readonly Modality[] = ['asserted', 'planned', 'requested', 'possible', 'conditional'];

/** The status of a predicate, a token of the tree. */
export function statusOf(tree: Tree, predicate: number): Status {
  const because: StatusReason[] = [];
  let negative = false;
  let modality: Modality = 'asserted';
  const negate = (reason: StatusReason): void => {
    negative = !negative;
    because.push(reason);
  };
  const weaken = (other: Modality, reason: StatusReason): void => {
    if (STRENGTH.indexOf(other) <= STRENGTH.indexOf(modality)) return;
    modality = other;
    because.push(reason);
  };
  let below: number | undefined;
  for (const token of tree.ancestors(predicate)) {
    if (below !== undefined && !carriesOver(tree, below)) break;
    const negator = below === undefined || negationReaches(tree, token, below) ? negatorOf(tree, token) : undefined;
    if (negator !== undefined) negate({ rule: 'negation', token: negator });
    const auxiliary = below === undefined || !tree.is(below, 'ccomp', 'advcl') ? auxiliaryOf(tree, token) : null;
    if (auxiliary) weaken(auxiliary.modality, { rule: 'auxiliary', token: auxiliary.token });
    const condition = conditionOf(tree, token);
    if (condition !== undefined) weaken('conditional', { rule: 'condition', token: condition });
    const embedding = below === undefined ? undefined : embeddingOf(tree, token, below);
    if (embedding?.polarity === 'negative') negate({ rule: embedding.id, token });
    if (embedding) weaken(embedding.modality, { rule: embedding.id, token });
    below = token;
  }
  return { polarity: negative ? 'negative' : 'positive', modality, because };
}

/** Whether what is said of the clause above also holds for the clause below: not across relative clauses and asides. */
function carriesOver(tree: Tree, below: number): boolean {
  return (
    tree.is(below, 'conj', 'xcomp', 'ccomp', 'csubj', 'obj', 'acl', 'advcl', 'nsubj', 'obl') &&
    !tree.is(below, 'acl:relcl')
  );
}

/** "did not say that", "did not want to go": a negation reaches its complements, not its adverbial clauses. */
function negationReaches(tree: Tree, token: number, below: number): boolean {
  if (tree.is(below, 'xcomp')) return true;
  if (tree.is(below, 'conj'))
    return (
      !tree.childrenBy(below, 'nsubj').length &&
      tree.childrenBy(below, 'cc').some((cc) => ['or', 'nor'].includes(tree.lemma(cc)))
    );
  return tree.is(below, 'ccomp') && embeddingOf(tree, token, below)?.raisesNegation === true;
}

/** The word that negates a predicate, its own or that of one of its arguments: "not", "no", "neither". */
function negatorOf(tree: Tree, token: number): number | undefined {
  for (const child of tree.children(token)) {
    if (isNegator(tree, token, child)) return child;
    if (!tree.is(child, 'obj', 'nsubj', 'obl')) continue;
    const inside = tree
      .childrenBy(child, 'det', 'cc:preconj')
      .find((word) => NEGATIVE_DETERMINERS.has(tree.at(word).form.toLowerCase()));
    if (inside !== undefined) return inside;
    if (NEGATIVE_PRONOUNS.has(tree.lemma(child))) return child;
  }
  return undefined;
}

function isNegator(tree: Tree, token: number, child: number): boolean {
  const form = tree.at(child).form.toLowerCase();
  // "voted against confirming her"
  if (form === 'against') return tree.is(child, 'mark') && tree.at(token).xpos === 'VBG';
  if (form === 'no') return tree.is(child, 'advmod', 'det');
  return NEGATORS.has(form) && tree.is(child, 'advmod', 'cc', 'det', 'mark', 'case');
}

function auxiliaryOf(tree: Tree, token: number): { modality: Modality; token: number } | null {
  for (const child of tree.children(token)) {
    const form = tree.at(child).form.toLowerCase();
    if (tree.is(child, 'advmod') && POSSIBLY.has(form)) return { modality: 'possible', token: child };
    if (!tree.is(child, 'aux', 'cop')) continue;
    const modality = MODALS.get(form);
    if (modality) return { modality: form === 'would' && isReported(tree, token) ? 'planned' : modality, token: child };
    if (tree.lemma(child) === 'be' && hasInfinitiveMark(tree, token)) return { modality: 'planned', token: child };
  }
  return null;
}

/** "is to leave" */
function hasInfinitiveMark(tree: Tree, token: number): boolean {
  return tree.childrenBy(token, 'mark', 'aux').some((mark) => tree.at(mark).xpos === 'TO');
}

/** "said that he would resign" tells a plan, not a condition. */
function isReported(tree: Tree, token: number): boolean {
  return (
    tree.is(token, 'ccomp') && tree.childrenBy(token, 'advcl').every((child) => conditionOf(tree, child) === undefined)
  );
}

function conditionOf(tree: Tree, token: number): number | undefined {
  if (!tree.is(token, 'advcl', 'ccomp')) return undefined;
  return tree.childrenBy(token, 'mark').find((mark) => CONDITIONS.has(tree.at(mark).form.toLowerCase()));
}
