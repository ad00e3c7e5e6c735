/** The proper names of a scene, gathered by their words, and the ways in which name rules join them. */
import { groupBy } from '../../graph/groups.js';
import type { Mention } from '../model.js';
import { nameKey } from './name-forms.js';
import { reasonOf, type Scene } from './scene.js';

/** Mentions with the same words, in text order. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly indices: readonly number[];
}

/** Indices of mentions with a proper name. */
export function names({ mentions }: Scene): number[] {
  return mentions.flatMap(({ kind }, index) => (kind === 'name' ? [index] : []));
}

export function isBody({ mentions }: Scene): (index: number) => boolean {
  return (index) => mentions[index]!.type !== 'person';
}

export function groupNames({ mentions }: Scene, indices: readonly number[]): NameGroup[] {
  const groups = groupBy(indices, (index) => nameKey(mentions[index]!.text));
  return [...groups].map(([key, members]) => ({ words: key.split(' '), indices: members }));
}

export function indicesOf(groups: readonly NameGroup[]): number[] {
  return groups.flatMap(({ indices }) => indices).sort((a, b) => a - b);
}

/** Joins the mentions that share any key. */
export function joinByKey(
  scene: Scene,
  id: string,
  indices: readonly number[],
  keysOf: (mention: Mention) => string[],
): void {
  const firstWith = new Map<string, number>();
  for (const index of indices) {
    for (const key of keysOf(scene.mentions[index]!)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else scene.clusters.join(first, index, reasonOf(id, scene.mentions[first]!, scene.mentions[index]!));
    }
  }
}

/** The first of these mentions when they are all one thing; else null. */
export function onlyCluster({ clusters }: Scene, indices: readonly number[]): number | null {
  const sets = new Set(indices.map((index) => clusters.of(index)));
  return sets.size === 1 ? indices[0]! : null;
}

/** The fuller name says of what type both are. */
export function adopt({ clusters, mentions }: Scene, id: string, full: number, part: number): void {
  clusters.adopt(full, part, reasonOf(id, mentions[full]!, mentions[part]!));
}
