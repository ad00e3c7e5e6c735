/**
 * Whether a predicate is asserted, denied, planned, …: its own negation and auxiliaries, then each clause that embeds
 * it, by the signature of the embedding predicate. Method: factuality by implicative and attitude signatures
 * (Karttunen; Saurí & Pustejovsky's FactBank), read off the tree.
 */
import type { Modality, Polarity } from '../model.js';
import { embeddingOf } from './frames/embedding.js';
import { LIGHT_VERBS } from './frames/nouns.js';
import { reportsSpeech } from './frames/speech.js';
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
/** Before a gerund these say that it is not done. */
const GERUND_NEGATORS = new Set(['against', 'instead', 'rather']);
/** "not only sued" denies nothing. */
const FOCUS = new Set(['only', 'just', 'merely', 'simply']);
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
/** "is due to meet", "is about to leave", where the tree makes them adverbs of the verb. */
const IMMINENT = new Set(['due', 'about', 'set', 'bound', 'poised']);
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
    const cleft = below === undefined ? cleftNegatorOf(tree, token) : undefined;
    if (cleft !== undefined) negate({ rule: 'negation', token: cleft });
    const negator =
      below === undefined || negationReaches(tree, token, below) ? negatorOf(tree, token, below) : undefined;
    if (negator !== undefined) negate({ rule: 'negation', token: negator });
    const auxiliary = below === undefined || !tree.is(below, 'ccomp', 'advcl') ? auxiliaryOf(tree, token) : null;
    if (auxiliary) weaken(auxiliary.modality, { rule: 'auxiliary', token: auxiliary.token });
    const condition = conditionOf(tree, token);
    if (condition !== undefined) weaken('conditional', { rule: 'condition', token: condition });
    const question = tree.childrenBy(token, 'punct').find((child) => tree.at(child).form === '?');
    const asks = question !== undefined && tree.is(token, 'root') && !reportsSpeech(tree.lemma(token));
    if (asks) weaken('possible', { rule: 'question', token: question });
    const counterfact = below === undefined ? counterfactualOf(tree, token) : undefined;
    if (counterfact !== undefined) negate({ rule: 'counterfactual', token: counterfact });
    const embedding = below === undefined ? undefined : embeddingOf(tree, token, below);
    if (embedding?.polarity === 'negative') negate({ rule: embedding.id, token });
    if (embedding) weaken(embedding.modality, { rule: embedding.id, token });
    below = token;
  }
  return { polarity: negative ? 'negative' : 'positive', modality, because };
}

/**
 * Whether what is said of the clause above also holds for what hangs on it: for clauses always, but for relative ones; for a
 * happening told by a noun where the verb lends it its force ("launched an attack") or decides on it ("cancelled a visit").
 */
function carriesOver(tree: Tree, below: number): boolean {
  if (tree.is(below, 'acl:relcl')) return false;
  if (tree.is(below, 'conj', 'xcomp', 'ccomp', 'csubj', 'acl', 'advcl')) return true;
  return lendsForce(tree, below) || embeddingOf(tree, tree.head(below), below) !== undefined;
}

/** Verbs that bring a happening about: as long as they are planned, it is. */
const BRINGING = new Set([
  'host',
  'organise',
  'organize',
  'mediate',
  'arrange',
  'convene',
  'broker',
  'attend',
  'join',
  'facilitate',
  'sponsor',
]);

/** "held talks with": the light verb's tense and negation are the noun's. */
function lendsForce(tree: Tree, below: number): boolean {
  const above = tree.head(below);
  const verb = tree.verbLemma(above);
  if (tree.is(below, 'obj', 'nsubj:pass')) return LIGHT_VERBS.has(verb) || BRINGING.has(verb);
  return tree.is(below, 'obl') && LIGHT_VERBS.has(`${verb} ${tree.preposition(below)}`);
}

/** "did not say that", "did not want to go": a negation reaches its complements, not its adverbial clauses. */
function negationReaches(tree: Tree, token: number, below: number): boolean {
  if (tree.is(below, 'xcomp') || lendsForce(tree, below)) return true;
  if (tree.is(below, 'conj')) return sharesNegation(tree, below);
  const embedding = embeddingOf(tree, token, below);
  return embedding?.raisesNegation === true || embedding?.polarity === 'negative';
}

/** "did not write or call" */
function sharesNegation(tree: Tree, below: number): boolean {
  const alternative = tree.childrenBy(below, 'cc').some((cc) => ['or', 'nor'].includes(tree.lemma(cc)));
  return alternative && tree.childrenBy(below, 'nsubj').length === 0;
}

/** "would have captured": it did not happen. */
function counterfactualOf(tree: Tree, token: number): number | undefined {
  const auxiliaries = tree.childrenBy(token, 'aux');
  const would = auxiliaries.find((child) => tree.at(child).form.toLowerCase() === 'would');
  const have = auxiliaries.some((child) => tree.lemma(child) === 'have');
  return have && !isReported(tree, token) ? would : undefined;
}

/** The word that negates a predicate, its own or that of one of its arguments: "not", "no", "neither". */
function negatorOf(tree: Tree, token: number, below: number | undefined): number | undefined {
  for (const child of tree.children(token)) {
    // its own "no" was counted on the way
    if (child === below) continue;
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

function isNegator(tree: Tree, token: number, child: number): boolean {
  const form = tree.at(child).form.toLowerCase();
  const relation = ['advmod', 'cc', 'det', 'mark', 'case'];
  // "voted against confirming her", "instead of inviting them"
  if (GERUND_NEGATORS.has(form)) return tree.is(child, 'mark', 'case') && tree.at(token).xpos === 'VBG';
  if (form === 'no') return tree.is(child, 'advmod', 'det');
  // in "neither backed nor opposed" the second verb shares the first one's negation
  if (form === 'nor') return !tree.is(token, 'conj') || tree.child(token, 'nsubj') !== undefined;
  if (form === 'longer')
    return tree.children(child).some((word) => tree.lemma(word) === 'no') || tree.at(child - 1)?.form === 'no';
  if (form === 'yet') return tree.lemma(token) === 'have' && tree.child(token, 'xcomp') !== undefined;
  if (FOCUS.has(tree.tokens[child + 1]?.form.toLowerCase() ?? '')) return false;
  return NEGATORS.has(form) && tree.is(child, ...relation);
}

function auxiliaryOf(tree: Tree, token: number): { modality: Modality; token: number } | null {
  for (const child of tree.children(token)) {
    const form = tree.at(child).form.toLowerCase();
    if (tree.is(child, 'advmod') && POSSIBLY.has(form)) return { modality: 'possible', token: child };
    const imminent = IMMINENT.has(form) && (hasInfinitiveMark(tree, token) || tree.child(child, 'fixed') === child + 1);
    if (imminent) return { modality: 'planned', token: child };
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
  const marks = tree.childrenBy(token, 'mark').filter((child) => CONDITIONS.has(tree.at(child).form.toLowerCase()));
  return marks[0] ?? invertedAuxiliary(tree, token);
}

/** "Should Finland recognise …", "Had Chad attacked …" */
function invertedAuxiliary(tree: Tree, token: number): number | undefined {
  const subject = tree.child(token, 'nsubj');
  const auxiliary = tree.childrenBy(token, 'aux', 'aux:pass', 'cop')[0];
  if (subject === undefined || auxiliary === undefined || !tree.is(token, 'advcl')) return undefined;
  const inverts = ['should', 'had', 'were'].includes(tree.at(auxiliary).form.toLowerCase());
  return inverts && auxiliary < subject && tree.child(token, 'mark') === undefined ? auxiliary : undefined;
}
