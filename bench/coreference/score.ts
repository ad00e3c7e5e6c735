/**
 * Scores of coreference: MUC (Vilain and others 1995), B³ (Bagga and Baldwin 1998) and entity-based CEAF (Luo 2005, φ4),
 * and their mean F1, as in the CoNLL shared task of 2012. Pure; counts of several documents add up.
 */
import { bestAssignment } from './assignment.js';
import { type Counts, f1, sumCounts } from './counts.js';

/** Disjoint sets of mentions by any key that names a mention on both sides. */
export type Clustering = readonly (readonly string[])[];

export interface Scores {
  readonly muc: Counts;
  readonly bCubed: Counts;
  readonly ceafE: Counts;
}

export function scoreClusters(gold: Clustering, found: Clustering): Scores {
  return { muc: muc(gold, found), bCubed: bCubed(gold, found), ceafE: ceafE(gold, found) };
}

export function sumScores(all: readonly Scores[]): Scores {
  const sum = (name: keyof Scores): Counts => sumCounts(all.map((scores) => scores[name]));
  return { muc: sum('muc'), bCubed: sum('bCubed'), ceafE: sum('ceafE') };
}

export function conllAverage({ muc: m, bCubed: b, ceafE: c }: Scores): number {
  return (f1(m) + f1(b) + f1(c)) / 3;
}

/** Sets of at least two: what is left when singletons are left out. */
export function withoutSingletons(clusters: Clustering): Clustering {
  return clusters.filter((cluster) => cluster.length > 1);
}

/** Links that a set needs, less those that the other side's partition breaks. */
function muc(gold: Clustering, found: Clustering): Counts {
  const kept = (sets: Clustering, other: Clustering): number => {
    const numberOf = numbersOf(other);
    return total(sets, (set) => {
      const parts = new Set(set.map((mention) => numberOf.get(mention)).filter((number) => number !== undefined));
      const alone = set.filter((mention) => !numberOf.has(mention)).length;
      return set.length - parts.size - alone;
    });
  };
  const links = (sets: Clustering): number => total(sets, (set) => set.length - 1);
  return {
    rightOfFound: kept(found, gold),
    found: links(found),
    rightOfGold: kept(gold, found),
    gold: links(gold),
  };
}

function bCubed(gold: Clustering, found: Clustering): Counts {
  const right = (sets: Clustering, other: Clustering): number => {
    const numberOf = numbersOf(other);
    return total(sets, (set) => total(overlaps(set, numberOf), (common) => (common * common) / set.length));
  };
  const size = (sets: Clustering): number => total(sets, (set) => set.length);
  return {
    rightOfFound: right(found, gold),
    found: size(found),
    rightOfGold: right(gold, found),
    gold: size(gold),
  };
}

/** The best one-to-one pairing of gold and found sets, each pair worth twice its common part over its two sizes. */
function ceafE(gold: Clustering, found: Clustering): Counts {
  const numberOf = numbersOf(found);
  const worth = gold.map((set) => {
    const row = new Array<number>(found.length).fill(0);
    for (const mention of set) {
      const number = numberOf.get(mention);
      if (number !== undefined) row[number]! += 2 / (set.length + found[number]!.length);
    }
    return row;
  });
  const right = bestAssignment(worth);
  return { rightOfFound: right, found: found.length, rightOfGold: right, gold: gold.length };
}

/** How much of a set lies in each set of the other side that it meets. */
function overlaps(set: readonly string[], numberOf: ReadonlyMap<string, number>): number[] {
  const counts = new Map<number, number>();
  for (const mention of set) {
    const number = numberOf.get(mention);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts.values()];
}

function numbersOf(clusters: Clustering): Map<string, number> {
  return new Map(clusters.flatMap((cluster, number) => cluster.map((mention) => [mention, number] as const)));
}

function total<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
