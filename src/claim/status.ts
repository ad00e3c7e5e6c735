/**
 * Whether a predicate is asserted, denied, planned, …: its own negation and auxiliaries, then each clause that embeds
 * it, by the signature of the embedding predicate. Method: factuality by implicative and attitude signatures
 * (Karttunen; Saurí & Pustejovsky's FactBank), read off the tree.
 */
import type { Modality, Polarity } from '../model.js';
import { embeddingOf, isDescription } from './embed.js';
import type { Embedding, WhenDenied } from './frames/embedding.js';
import { LIGHT_VERBS } from './frames/nouns.js';
import {
  attributeOf,
  auxiliaryOf,
  comingOf,
  conditionOf,
  counterfactualOf,
  isFinite,
  mannerOf,
  pretenceOf,
  questionOf,
  sharesAuxiliary,
  type Weakening,
} from './modality.js';
import { negatorOf } from './negation.js';
import { isCourtesy } from './outcomes.js';
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

/** The weaker a modality, the further it is from an assertion; the weakest on the way out wins. */
const STRENGTH: readonly Modality[] = ['asserted', 'planned', 'requested', 'possible', 'conditional'];

/** What one word on the way out makes of the predicate. */
type Effect =
  | ({ readonly kind: 'negates' } & StatusReason)
  | ({ readonly kind: 'weakens'; readonly modality: Modality } & StatusReason);

/** The status of a predicate, a token of the tree. */
export function statusOf(tree: Tree, predicate: number): Status {
  const because: StatusReason[] = [];
  let negative = false;
  let modality: Modality = 'asserted';
  for (const effect of effectsOn(tree, predicate)) {
    const { rule, token } = effect;
    if (effect.kind === 'negates') negative = !negative;
    else if (STRENGTH.indexOf(effect.modality) <= STRENGTH.indexOf(modality)) continue;
    else modality = effect.modality;
    because.push({ rule, token });
  }
  return { polarity: negative ? 'negative' : 'positive', modality, because };
}

/** Words before a title, and after it, whose holder does not hold it yet: "incoming president", "president-elect". */
const TO_COME = new Set(['incoming', 'future', 'prospective', 'aspiring', 'would-be', 'presumptive', 'designate']);
const TO_COME_AFTER = new Set(['elect', 'designate']);

/** A title, an apposition and the like state a fact whatever the clause around them says; an office to come is planned. */
export function titleStatusOf(tree: Tree, title: number): Status {
  const formOf = (token: number): string => tree.tokens[token]?.form.toLowerCase() ?? '';
  const before = tree.childrenBy(title, 'amod', 'compound').filter((child) => child < title);
  // of "president-elect" the tree may make "elect" the title
  const after = TO_COME_AFTER.has(formOf(title)) ? title : title + (formOf(title + 1) === '-' ? 2 : 1);
  const token =
    before.find((word) => TO_COME.has(formOf(word))) ?? (TO_COME_AFTER.has(formOf(after)) ? after : undefined);
  return token === undefined
    ? { polarity: 'positive', modality: 'asserted', because: [] }
    : { polarity: 'positive', modality: 'planned', because: [{ rule: 'office-to-come', token }] };
}

/** From the predicate outwards. */
function effectsOn(tree: Tree, predicate: number): Effect[] {
  const effects = ownEffects(tree, predicate);
  let below = predicate;
  for (const token of tree.ancestors(predicate).slice(1)) {
    const embedding = embeddingOf(tree, token, below);
    if (!carriesOver(tree, below, embedding)) break;
    effects.push(...effectsFrom(tree, token, below, embedding));
    below = token;
  }
  return effects;
}

function ownEffects(tree: Tree, predicate: number): Effect[] {
  return [
    ...negation('negation', negatorOf(tree, predicate, undefined)),
    ...weakening('auxiliary', auxiliaryOf(tree, predicate)),
    ...weakening('attribute', isUnderWay(tree, predicate) ? null : attributeOf(tree, predicate)),
    ...weakeningBy('question', 'possible', mannerOf(tree, predicate)),
    ...circumstances(tree, predicate),
    ...weakeningBy('coming', 'planned', comingOf(tree, predicate)),
    ...negation('counterfactual', counterfactualOf(tree, predicate) ?? pretenceOf(tree, predicate)),
  ];
}

/** "the planned talks began", "held the planned talks". */
function isUnderWay(tree: Tree, noun: number): boolean {
  const above = tree.head(noun);
  return above >= 0 && (lendsForce(tree, noun) || embeddingOf(tree, above, noun)?.id === 'occur');
}

/** What the word above makes of the clause below it, by its own status and by its signature. */
function effectsFrom(tree: Tree, token: number, below: number, embedding: Embedding | undefined): Effect[] {
  const negator = negatorOf(tree, token, below);
  const denied: WhenDenied = negator === undefined ? 'kept' : whenDenied(tree, below, embedding, negator);
  const auxiliary =
    sharesModality(tree, below, embedding) && !isCourtesy(tree, token, below) ? auxiliaryOf(tree, token) : null;
  return [
    ...(denied === 'reversed' ? negation('negation', negator) : []),
    ...(denied === 'open' ? weakeningBy('negation', 'possible', negator) : []),
    ...weakening('auxiliary', auxiliary),
    ...circumstances(tree, token),
    ...(embedding?.polarity === 'negative' && denied !== 'open' ? negation(embedding.id, token) : []),
    ...(embedding ? weakeningBy(embedding.id, embedding.modality, token) : []),
  ];
}

function circumstances(tree: Tree, token: number): Effect[] {
  return [
    ...weakeningBy('condition', 'conditional', conditionOf(tree, token)),
    ...weakeningBy('question', 'possible', questionOf(tree, token)),
  ];
}

function negation(rule: string, token: number | undefined): Effect[] {
  return token === undefined ? [] : [{ kind: 'negates', rule, token }];
}

function weakeningBy(rule: string, modality: Modality, token: number | undefined): Effect[] {
  return weakening(rule, token === undefined ? null : { modality, token });
}

function weakening(rule: string, found: Weakening | null): Effect[] {
  return found === null ? [] : [{ kind: 'weakens', rule, modality: found.modality, token: found.token }];
}

/**
 * Whether what is said of the clause above also holds for what hangs on it: for clauses always, but for relative ones; for a
 * happening told by a noun where the verb lends it its force ("launched an attack") or decides on it ("cancelled a visit").
 */
function carriesOver(tree: Tree, below: number, embedding: Embedding | undefined): boolean {
  if (tree.is(below, 'acl:relcl') || isDescription(tree, below)) return false;
  if (tree.is(below, 'conj')) return isLevel(tree, below);
  // "declined to meet her when she passed through Bergen": that she did is taken for granted
  if (
    tree.is(below, 'advcl') &&
    embedding === undefined &&
    isFinite(tree, below) &&
    conditionOf(tree, below) === undefined
  )
    return false;
  if (tree.is(below, 'xcomp', 'ccomp', 'csubj', 'acl', 'advcl')) return true;
  return lendsForce(tree, below) || embedding !== undefined;
}

/** In "wants to leave and met Berg" the finite verb is joined to "wants", wherever the tree hangs it. */
function isLevel(tree: Tree, conjunct: number): boolean {
  const first = tree.head(conjunct);
  return !(tree.isVerb(conjunct) && isFinite(tree, conjunct) && tree.isVerb(first) && !isFinite(tree, first));
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
export function lendsForce(tree: Tree, below: number): boolean {
  const above = tree.head(below);
  if (above < 0) return false;
  const verb = tree.verbLemma(above);
  if (tree.is(below, 'obj', 'nsubj:pass')) return LIGHT_VERBS.has(verb) || BRINGING.has(verb);
  return tree.is(below, 'obl') && LIGHT_VERBS.has(`${verb} ${tree.preposition(below)}`);
}

/** "did not say that", "did not want to go": a negation reaches its complements, not its adverbial clauses. */
function whenDenied(tree: Tree, below: number, embedding: Embedding | undefined, negator: number): WhenDenied {
  // "had no choice but to leave"
  if (tree.childrenBy(below, 'cc', 'mark', 'case').some((word) => tree.lemma(word) === 'but')) return 'kept';
  if (embedding !== undefined) return embedding.whenDenied;
  if (tree.is(below, 'xcomp') || lendsForce(tree, below)) return 'reversed';
  return tree.is(below, 'conj') && sharesNegation(tree, below, negator) ? 'reversed' : 'kept';
}

/** "did not write, ring or call", "no bank came and paid" */
function sharesNegation(tree: Tree, below: number, negator: number): boolean {
  if (tree.childrenBy(below, 'nsubj').length > 0) return false;
  const first = tree.head(below);
  const later = [below, ...tree.childrenBy(first, 'conj').filter((conjunct) => conjunct > below)];
  const link = later.flatMap((conjunct) => tree.childrenBy(conjunct, 'cc'))[0];
  if (link !== undefined && ['or', 'nor'].includes(tree.lemma(link))) return true;
  return (
    link !== undefined &&
    tree.lemma(link) === 'and' &&
    tree.childrenBy(first, 'nsubj').some((subject) => tree.isBelow(negator, subject))
  );
}

/** "may force Chad to leave" is possible as a whole; "may say that Chad left" is not, nor is what Chad joined on its own does. */
function sharesModality(tree: Tree, below: number, embedding: Embedding | undefined): boolean {
  if (tree.is(below, 'conj')) return sharesAuxiliary(tree, below);
  if (tree.is(below, 'advcl')) return embedding !== undefined && embedding.id !== 'purpose';
  return !tree.is(below, 'ccomp');
}
