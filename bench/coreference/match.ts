/** Gold and found mentions brought to the same keys: by head word, or by the same span. */
import { overlaps, type Span } from '../../src/span.js';
import type { Clustering } from './score.js';

export interface KeyedMention extends Span {
  /** Where the head word starts. */
  readonly head: Span;
  readonly cluster: string;
}

/**
 * The clusters of both sides. A found mention is the gold mention whose head word overlaps its own, of several the
 * shortest; failing that the one with the same span; failing that it is nothing in the gold.
 */
export function alignClusters(
  gold: readonly KeyedMention[],
  found: readonly KeyedMention[],
): { readonly gold: Clustering; readonly found: Clustering } {
  const shortestFirst = [...gold].sort((a, b) => a.end - a.start - (b.end - b.start));
  const keyOf = new Map<KeyedMention, string>(gold.map((mention, index) => [mention, `gold ${index}`]));
  const taken = new Set<KeyedMention>();
  const match = (fits: (other: KeyedMention) => boolean): string | undefined => {
    const other = shortestFirst.find((candidate) => !taken.has(candidate) && fits(candidate));
    if (other === undefined) return undefined;
    taken.add(other);
    return keyOf.get(other);
  };
  const byHead = found.map((mention) => match(({ head }) => overlaps(head, mention.head)));
  const keys = found.map(
    (mention, index) =>
      byHead[index] ?? match(({ start, end }) => start === mention.start && end === mention.end) ?? `found ${index}`,
  );
  return {
    gold: clustersOf(gold.map((mention) => [mention.cluster, keyOf.get(mention)!])),
    found: clustersOf(found.map(({ cluster }, index) => [cluster, keys[index]!])),
  };
}

function clustersOf(pairs: readonly (readonly [cluster: string, key: string])[]): Clustering {
  const clusters = new Map<string, string[]>();
  for (const [cluster, key] of pairs) clusters.set(cluster, [...(clusters.get(cluster) ?? []), key]);
  return [...clusters.values()];
}
