/** What a pronoun or description may stand for: things in reach that grammar permits, and nouns that are no mentions. */
import type { Mention } from '../../model.js';
import { thingsBeside } from '../agreement.js';
import { nameWords } from '../name-forms.js';
import { before, type Scene } from '../scene.js';
import { fits, isReflexive } from './fits.js';
import type { AnaphorKind, Candidate } from './question.js';

/** Sentences back. */
const REACH: Readonly<Record<AnaphorKind, number>> = { person: 5, it: 3, they: 3, I: 12, we: 12, noun: 25, name: 3 };
/** Sentences back in which things that are no mentions are weighed. */
const NOUN_REACH = 1;
/** More are never weighed, the latest first: a list of a thousand names costs no more than one of fifty. */
const MOST = 50;

/** The latest first. */
export function candidatesOf(scene: Scene, index: number, kind: AnaphorKind): Candidate[] {
  const { mentions, clusters } = scene;
  const others = isReflexive(mentions[index]!) ? new Set<number>() : thingsBeside(scene, index);
  const things = [...thingsAround(scene, index, kind)].filter(
    ([cluster, recent]) =>
      !others.has(cluster) && !clusters.same(cluster, index) && fits(scene, { index, kind, recent }),
  );
  const open = kind === 'noun' ? things.filter(([, recent]) => !isEclipsed(scene, index, recent, things)) : things;
  const candidates = open.map(([, recent]): Candidate => ({ token: mentions[recent[0]!]!.head, recent }));
  return [...candidates, ...plainNouns(scene, index, kind)].sort((a, b) => b.token - a.token).slice(0, MOST);
}

/** Sentences from which on a name is farther back than the one just spoken of. */
const FAR = 2;

/** "The party" is the party named a sentence ago, not another farther back; of people the one in view may be taken up again. */
function isEclipsed(
  { mentions, clusters, passage: { tree } }: Scene,
  index: number,
  recent: readonly number[],
  things: readonly (readonly [number, readonly number[]])[],
): boolean {
  const { type, head, sentence } = mentions[index]!;
  const isBack = (other: number): boolean => sentence - mentions[other]!.sentence >= FAR;
  if (type !== 'organisation' || !clusters.profile(recent[0]!).named || !isBack(recent[0]!)) return false;
  const noun = tree.lemma(head).toLowerCase();
  const bears = (other: number): boolean =>
    mentions[other]!.kind === 'name' && nameWords(mentions[other]!.text).at(-1) === noun;
  return things.some(([, nearer]) => nearer !== recent && nearer.some((other) => !isBack(other) && bears(other)));
}

/** The mentions in reach by what they are of, the latest first. */
function thingsAround(scene: Scene, index: number, kind: AnaphorKind): Map<number, number[]> {
  const things = new Map<number, number[]>();
  for (const other of [...before(scene, index, REACH[kind]), ...subjectsAfter(scene, index)]) {
    if (isAround(scene.mentions[other]!, scene.mentions[index]!)) continue;
    const thing = scene.clusters.of(other);
    const recent = things.get(thing);
    if (recent === undefined) things.set(thing, [other]);
    else recent.push(other);
  }
  return things;
}

/** A phrase cannot be what a word inside it stands for: "her lawyer". */
function isAround(candidate: Mention, { first, last, head }: Mention): boolean {
  return candidate.first <= first && candidate.last >= last && candidate.head !== head;
}

/** Subjects of the clauses around a pronoun that come after it: "When she left, Lind wept". */
function subjectsAfter({ passage: { tree }, mentions, byHead }: Scene, index: number): number[] {
  const { head, kind } = mentions[index]!;
  if (kind !== 'pronoun') return [];
  const subjects = tree
    .ancestors(head)
    .slice(1)
    .flatMap((verb) => tree.childrenBy(verb, 'nsubj'));
  const later = subjects.filter((subject) => subject > head).flatMap((subject) => byHead.get(subject) ?? []);
  return later.filter((other) => mentions[other]!.kind !== 'pronoun');
}

/** Things that are no mentions, which "it" and "they" may stand for as well: "the bill". */
function plainNouns({ passage, mentions, byHead }: Scene, index: number, kind: AnaphorKind): Candidate[] {
  if (kind !== 'it' && kind !== 'they') return [];
  const { tree, annotation, nameAt } = passage;
  const { sentence, head } = mentions[index]!;
  const from = annotation.sentences[Math.max(0, sentence - NOUN_REACH)]!.first;
  const found: Candidate[] = [];
  for (let token = from; token < head; token += 1) {
    if (!tree.isNoun(token) || byHead.has(token) || nameAt[token]?.type === 'date') continue;
    if (tree.is(token, 'compound', 'flat', 'fixed', 'goeswith', 'nmod:desc')) continue;
    if ((tree.at(token).features.number === 'plural') !== (kind === 'they')) continue;
    if (tree.head(token) === tree.head(head) || tree.isBelow(head, token)) continue;
    found.push({ token, recent: [] });
  }
  return found;
}
