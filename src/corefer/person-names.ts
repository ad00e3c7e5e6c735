/** Parts of a person's name: a surname takes up the full name, a first name only when nobody else bears it. */
import { groupBy } from '../../graph/groups.js';
import type { Mention } from '../model.js';
import { endsWith, nameWords, startsWith } from './name-forms.js';
import { adopt, groupNames, indicesOf, type NameGroup, names, onlyCluster } from './name-groups.js';
import { reasonOf, type Scene } from './scene.js';

/** Words before a surname that belong to it. */
const NAME_PARTICLES: ReadonlySet<string> = new Set('al el bin ibn ben van von de da di abu'.split(' '));

/** Fuller names first, so that a surname meets people, not spellings. */
export function linkPersonParts(scene: Scene): void {
  const groups = groupNames(
    scene,
    names(scene).filter((index) => isPersonal(scene.mentions[index]!)),
  );
  const byLastWord = groupBy(groups, ({ words }) => words.at(-1) ?? '');
  const byFirstWord = groupBy(groups, ({ words }) => words[0] ?? '');
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const { words } = group;
    const fuller = (byLastWord.get(words.at(-1) ?? '') ?? []).filter(
      (other) => isFuller(other.words, words) && (isPair(scene, group) || !isPair(scene, other)),
    );
    const begun = (byFirstWord.get(words[0] ?? '') ?? []).filter(
      (other) => words.length === 1 && startsWith(other.words, words),
    );
    if (fuller.length > 0) linkSurname(scene, group, fuller);
    else
      linkAll(
        scene,
        group,
        onlyCluster(scene, indicesOf(begun)) ?? onlyCluster(scene, indicesOf(respelt(groups, words))),
      );
  }
}

/** One fuller name takes all; of several people the one in the headline does, else whom the surname was first used for. */
function linkSurname(scene: Scene, group: NameGroup, fuller: readonly NameGroup[]): void {
  const candidates = indicesOf(fuller);
  const only = onlyCluster(scene, candidates) ?? onlyCluster(scene, candidates.filter(isInHeadline(scene)));
  if (only !== null) return linkAll(scene, group, only);
  let bearer: number | undefined;
  for (const index of group.indices) {
    const nearest = candidates.findLast((candidate) => candidate < index);
    if (nearest === undefined) continue;
    if (isTopic(scene, nearest, index)) bearer = nearest;
    bearer ??= candidates[0]!;
    adopt(scene, 'name.person-part', bearer, index);
  }
}

function isInHeadline({ mentions, passage: { annotation, document } }: Scene): (index: number) => boolean {
  return (index) => document.blocks[annotation.sentences[mentions[index]!.sentence]!.block]?.kind === 'headline';
}

/** Whether the full name has just been what a sentence is about: "Mia Berg arrived. Berg stayed." */
function isTopic({ mentions, passage: { tree } }: Scene, full: number, index: number): boolean {
  return mentions[index]!.sentence - mentions[full]!.sentence <= 1 && tree.is(mentions[full]!.head, 'nsubj');
}

function linkAll(scene: Scene, { indices }: NameGroup, full: number | null): void {
  const first = indices[0]!;
  for (const index of indices)
    scene.clusters.join(first, index, reasonOf('name.same', scene.mentions[first]!, scene.mentions[index]!));
  if (full !== null) adopt(scene, 'name.person-part', full, first);
}

/** "al-Assad" is part of a person's name, whatever it was taken for, when a full name ends so. */
function isPersonal({ type, text }: Mention): boolean {
  const [first = '', ...rest] = nameWords(text);
  return type === 'person' || (rest.length === 1 && NAME_PARTICLES.has(first));
}

/** "Mia Smith-Berg" is no fuller "Berg", nor is a "Lind-Berg" debate; "al-Assad" is a fuller "Assad". */
function isPair({ mentions }: Scene, { indices, words }: NameGroup): boolean {
  return /\p{L}-\p{L}+$/u.test(mentions[indices[0]!]!.text) && !NAME_PARTICLES.has(words.at(-2) ?? '');
}

/** A longer name that ends in the shorter, or that has its first and last word. */
function isFuller(long: readonly string[], short: readonly string[]): boolean {
  if (endsWith(long, short)) return true;
  return short.length === 2 && long.length > 2 && long[0] === short[0] && long.at(-1) === short.at(-1);
}

/** Full names whose surname is the same but for one letter: "Saree" and "Sarea" are one transliterated name. */
function respelt(groups: readonly NameGroup[], words: readonly string[]): NameGroup[] {
  const [surname = '', ...rest] = words;
  if (rest.length > 0 || surname.length < 5) return [];
  return groups.filter((other) => other.words.length > 1 && isOneLetterOff(other.words.at(-1) ?? '', surname));
}

/** One letter changed, added or left out, the first letter kept. */
function isOneLetterOff(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let same = 0;
  while (a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
