/** Whose words of time and place are a predicate's own: its own, its object's, and those of the verb that carries it. */
import type { Tree } from '../tree.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import { embeddingOf } from './embed.js';
import { lendsForce } from './status.js';

/** A word with what hangs on it; `fronted`: only what stands before this word counts. */
export interface Host {
  readonly token: number;
  readonly fronted: boolean;
}

/** Chains of complements are short; the bound keeps a malformed tree from being followed for ever. */
const MAX_STEPS = 4;

/** The nearest first. */
export function hostsOf(tree: Tree, predicate: number): Host[] {
  const hosts: Host[] = [
    predicate,
    ...tree.childrenBy(predicate, 'obj').filter((child) => !isHappening(tree, child)),
  ].map((token) => ({ token, fronted: false }));
  let token = predicate;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const above = tree.head(token);
    if (above < 0) break;
    // "tried on Monday to meet", "held talks on Monday"
    const carried = isOneAct(tree, token, above) || lendsForce(tree, token) || isOccurring(tree, token, above);
    // "On Monday they met and signed": what is said at the front holds for both
    const shares = tree.is(token, 'conj') && tree.isVerb(token) && tree.child(token, 'nsubj') === undefined;
    if (!carried && !shares) break;
    hosts.push({ token: above, fronted: shares });
    token = above;
  }
  return hosts;
}

/** "managed on Monday to meet": one act; "asked on Monday to meet" tells of two. */
function isOneAct(tree: Tree, token: number, above: number): boolean {
  if (!tree.is(token, 'xcomp')) return false;
  const embedding = embeddingOf(tree, above, token);
  return embedding === undefined || embedding.modality === 'asserted';
}

/** "avenged an attack on Monday": the day is the attack's, unless the verb only lends it its force. */
function isHappening(tree: Tree, object: number): boolean {
  return nounSense(tree.lemma(object))?.type === 'event' && !lendsForce(tree, object);
}

/** "the meeting took place on Monday", "the visit is scheduled for Monday" */
function isOccurring(tree: Tree, token: number, above: number): boolean {
  return tree.isNoun(token) && tree.is(token, 'nsubj') && OCCURRING.has(tree.lemma(above));
}

const OCCURRING = new Set([
  'take',
  'happen',
  'occur',
  'begin',
  'start',
  'end',
  'schedule',
  'plan',
  'hold',
  'set',
  'last',
]);
