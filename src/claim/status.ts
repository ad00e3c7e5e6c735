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
  /** What decided, from the inside out, for `footnote explain`. */
  readonly because: readonly string[];
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
  const because: string[] = [];
  let negative = false;
  let modality: Modality = 'asserted';
  const weaken = (other: Modality, reason: string): void => {
    because.push(reason);
    if (STRENGTH.indexOf(other) > STRENGTH.indexOf(modality)) modality = other;
  };
  let below: number | undefined;
  for (const token of tree.ancestors(predicate)) {
    if (below !== undefined && !carriesOver(tree, below)) break;
    const reached = below === undefined || negationReaches(tree, token, below);
    if (reached && isNegated(tree, token)) {
      negative = !negative;
      because.push(`negated: ${tree.at(token).form}`);
    }
    const own = auxiliary(tree, token);
    if (own && (below === undefined || !tree.is(below, 'ccomp', 'advcl')))
      weaken(own, `auxiliary of ${tree.at(token).form}`);
    if (isCondition(tree, token)) weaken('conditional', `condition: ${tree.at(token).form}`);
    const embedding = below === undefined ? undefined : embeddingOf(tree, token, below);
    if (embedding?.polarity === 'negative') {
      negative = !negative;
      because.push(`${embedding.id}: ${tree.at(token).form}`);
    }
    if (embedding && embedding.modality !== 'asserted')
      weaken(embedding.modality, `${embedding.id}: ${tree.at(token).form}`);
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

function isNegated(tree: Tree, token: number): boolean {
  return tree.children(token).some((child) => {
    const form = tree.at(child).form.toLowerCase();
    if (tree.is(child, 'advmod', 'cc', 'cc:preconj', 'det', 'mark', 'case') && NEGATORS.has(form))
      return form !== 'no' || tree.is(child, 'advmod', 'det');
    if (!tree.is(child, 'obj', 'nsubj', 'obl')) return false;
    return (
      tree.childrenBy(child, 'det', 'cc:preconj').some((det) => NEGATIVE_DETERMINERS.has(tree.lemma(det))) ||
      ['nobody', 'nothing', 'none'].includes(tree.lemma(child))
    );
  });
}

function auxiliary(tree: Tree, token: number): Modality | null {
  for (const child of tree.children(token)) {
    const form = tree.at(child).form.toLowerCase();
    if (tree.is(child, 'aux', 'cop')) {
      const modality = MODALS.get(form);
      if (modality) return modality === 'conditional' && isReported(tree, token) ? 'planned' : modality;
      if (
        tree.lemma(child) === 'be' &&
        tree.childrenBy(token, 'mark', 'aux').some((mark) => tree.at(mark).xpos === 'TO')
      )
        return 'planned';
    }
    if (tree.is(child, 'advmod') && POSSIBLY.has(form)) return 'possible';
  }
  return null;
}

/** "said that he would resign" tells a plan, not a condition. */
function isReported(tree: Tree, token: number): boolean {
  return tree.is(token, 'ccomp') && !tree.childrenBy(token, 'advcl').some((child) => isCondition(tree, child));
}

function isCondition(tree: Tree, token: number): boolean {
  return (
    tree.is(token, 'advcl', 'ccomp') &&
    tree.childrenBy(token, 'mark').some((mark) => CONDITIONS.has(tree.at(mark).form.toLowerCase()))
  );
}
