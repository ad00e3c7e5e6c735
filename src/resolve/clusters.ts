/**
 * Links between things to clusters of things, whatever the order of the input: a person's links first, then the
 * machine's by descending score, each taken unless it would join two that are held apart.
 */
import { DisjointSets } from './disjoint.js';

/** Two things that are one, by their place in the sorted list of ids. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Links of a higher rank go first; within a rank the higher score. */
  readonly rank: number;
  readonly score: number;
}

export interface Clusters<L extends Link> {
  /** Per thing, the smallest index of its cluster. */
  readonly root: readonly number[];
  /** The links that hold the clusters together: a spanning forest, in the order taken. */
  readonly taken: readonly L[];
  /** Links that would have joined what is held apart. */
  readonly refused: readonly L[];
}

/** `apart`: pairs that no chain of links may join. */
export function cluster<L extends Link>(
  size: number,
  links: readonly L[],
  apart: readonly (readonly [number, number])[],
): Clusters<L> {
  const sets = new DisjointSets(size);
  const foes = new Foes(apart);
  const taken: L[] = [];
  const refused: L[] = [];
  for (const link of [...links].sort(byStrength)) {
    const [a, b] = [sets.find(link.a), sets.find(link.b)];
    if (a === b) continue;
    if (foes.has(a, b)) {
      refused.push(link);
      continue;
    }
    foes.join(a, b, sets.union(a, b));
    taken.push(link);
  }
  return { root: Array.from({ length: size }, (_, index) => sets.find(index)), taken, refused };
}

function byStrength(x: Link, y: Link): number {
  return y.rank - x.rank || y.score - x.score || x.a - y.a || x.b - y.b;
}

/** Which clusters must stay apart; kept by root while clusters grow, the smaller set moved into the larger. */
class Foes {
  readonly #of = new Map<number, Set<number>>();

  constructor(pairs: readonly (readonly [number, number])[]) {
    for (const [a, b] of pairs) {
      this.#add(a, b);
      this.#add(b, a);
    }
  }

  has(a: number, b: number): boolean {
    return this.#of.get(a)?.has(b) ?? false;
  }

  /** Roots a and b have become `root`, which is one of them. */
  join(a: number, b: number, root: number): void {
    const [of, from] = [this.#of.get(a) ?? new Set<number>(), this.#of.get(b) ?? new Set<number>()];
    const [small, large] = of.size < from.size ? [of, from] : [from, of];
    for (const foe of small) large.add(foe);
    this.#of.delete(a);
    this.#of.delete(b);
    if (large.size > 0) this.#of.set(root, large);
    const gone = root === a ? b : a;
    for (const foe of root === a ? from : of) this.#rename(foe, gone, root);
  }

  #rename(foe: number, gone: number, root: number): void {
    const own = this.#of.get(foe);
    if (own?.delete(gone)) own.add(root);
  }

  #add(a: number, b: number): void {
    const foes = this.#of.get(a);
    if (foes) foes.add(b);
    else this.#of.set(a, new Set([b]));
  }
}
