/**
 * How prominent things are where something points back. Weights by distance and by role (subjects first), as in Lappin
 * and Leass's resolution of anaphora (1994), cut down to what a dependency tree tells.
 */
import type { Mention } from '../model.js';
import { typeOf } from './clusters.js';
import type { Scene } from './scene.js';

interface RoleWeight {
  readonly relations: readonly string[];
  readonly weight: number;
}

/** How telling the role of a candidate is; the first line that holds its relation decides. */
const ROLE_WEIGHTS: readonly RoleWeight[] = [
  { relations: ['nsubj', 'csubj'], weight: 4 },
  { relations: ['root', 'parataxis', 'appos'], weight: 2.5 },
  { relations: ['obj', 'iobj', 'obl:agent'], weight: 2 },
  { relations: ['nmod:poss', 'obl'], weight: 1.5 },
];
const OTHER_ROLE = 1;
/** What each sentence between costs. */
const SENTENCE_COST = 2;
const NAME_BONUS = 0.5;
/** The subject of the clause that holds the pointer: "the minister wrote that he …". */
const GOVERNOR_BONUS = 1.5;
/** A body named in the title of a subject is nearly as prominent: "Boeing spokeswoman Anna Berg said it …". */
const TITLE_COST = 1;
/** What was done to a thing in the clause before, or in the same words: "if Chad joins the pact, Togo will leave it". */
const PARALLEL_BONUS = 3;
/** "Acme and its chairman", "Anna Berg and her lawyer": what a conjunct belongs to is named right before. */
const CONJUNCT_BONUS = 6;

/** What the winner must reach, and by how much it must lead. */
export interface Demands {
  readonly lead: number;
  readonly least: number;
}

/** The most prominent of the candidates (indices of mentions before `from`); null when none leads clearly enough. */
export function mostProminent(
  scene: Scene,
  from: Mention,
  candidates: readonly number[],
  demands: Demands,
): Prominent | null {
  const best = new Map<number, Prominent>();
  for (const index of candidates) {
    const cluster = scene.clusters.of(index);
    const score = scoreOf(scene, index, from);
    if (score > (best.get(cluster)?.score ?? -Infinity)) best.set(cluster, { index, score });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.score - a.score || b.index - a.index);
  if (first === undefined || first.score < demands.least) return null;
  return second !== undefined && first.score - second.score < demands.lead ? null : first;
}

export interface Prominent {
  readonly index: number;
  readonly score: number;
}

/** What a noun in this role, in this sentence, weighs for a pointer in the sentence `from`. */
export function roleScore(scene: Scene, token: number, from: number): number {
  return weightOf(scene, token) - SENTENCE_COST * (from - scene.passage.tree.at(token).sentence);
}

function scoreOf(scene: Scene, index: number, from: Mention): number {
  const { head } = scene.mentions[index]!;
  const bonus =
    (scene.clusters.profile(index).named ? NAME_BONUS : 0) +
    (isGovernor(scene, head, from.head) ? GOVERNOR_BONUS : 0) +
    (isParallel(scene, index, from) ? PARALLEL_BONUS : 0) +
    (isFirstBeside(scene, head, from.head) ? CONJUNCT_BONUS : 0);
  return roleScore(scene, head, from.sentence) + bonus;
}

/**
 * An "it" or "them" under a verb, and what is under another verb in the same way: in one sentence, or under the same verb.
 * People without a name ("the crew") are none of it: a subject is as likely.
 */
function isParallel(scene: Scene, index: number, from: Mention): boolean {
  const { tree } = scene.passage;
  const { head, type } = scene.mentions[index]!;
  if (!scene.clusters.profile(index).named && type === 'organisation') return false;
  const [verb, other] = [tree.head(head), tree.head(from.head)];
  if (from.kind !== 'pronoun' || from.type !== null || verb < 0 || other < 0 || verb === other) return false;
  if (!tree.isVerb(verb) || !tree.isVerb(other) || tree.at(head).deprel !== tree.at(from.head).deprel) return false;
  if (tree.lemma(verb) === tree.lemma(other)) return tree.is(head, 'obj', 'obl');
  return tree.is(head, 'obj') && tree.at(head).sentence === from.sentence;
}

function isFirstBeside({ passage: { tree } }: Scene, first: number, pointer: number): boolean {
  const owned = tree.is(pointer, 'nmod:poss') ? tree.head(pointer) : -1;
  return owned >= 0 && tree.is(owned, 'conj') && tree.firstConjunct(owned) === first;
}

/** Whether a token is subject of the nearest verb above the pointer that has another subject than the pointer's own verb. */
function isGovernor({ passage: { tree } }: Scene, subject: number, pointer: number): boolean {
  const clauses = tree
    .ancestors(pointer)
    .slice(1)
    .flatMap((above) => tree.child(above, 'nsubj') ?? []);
  return clauses.find((other) => other !== pointer && !tree.isBelow(pointer, other)) === tree.firstConjunct(subject);
}

function weightOf(scene: Scene, head: number): number {
  const { tree } = scene.passage;
  const holder = titleHolder(scene, head);
  const first = tree.firstConjunct(holder);
  const weight = ROLE_WEIGHTS.find(({ relations }) => tree.is(first, ...relations))?.weight ?? OTHER_ROLE;
  return holder === head ? weight : weight - TITLE_COST;
}

/** The person in whose title or description a name stands; the name's own head when it stands in none. */
export function titleHolder({ passage: { tree }, byHead, clusters }: Scene, head: number): number {
  let top = head;
  while (tree.is(top, 'compound', 'amod', 'nmod:poss', 'nmod:desc', 'appos') && tree.head(top) >= 0)
    top = tree.head(top);
  const index = byHead.get(top);
  return index !== undefined && typeOf(clusters.profile(index)) === 'person' ? top : head;
}
