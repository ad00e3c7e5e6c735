/** Pairs of things by their indices: millions of them, so two indices stand in one number. */

/** Indices, the smaller first. */
export type Pair = readonly [number, number];

/** Things have fewer indices than this: a pair of them is an exact number. */
const MOST = 2 ** 26;
/** Added pairs that wait before they are sorted in among the others. */
const PENDING = 4_000_000;

/** The same in either order, and of no other pair. */
export function pairNumber(i: number, j: number): number {
  return i < j ? i * MOST + j : j * MOST + i;
}

/** A set of pairs that may be added over and over. */
export class Pairs {
  #added: number[] = [];
  #sorted = new Float64Array();

  add(i: number, j: number): void {
    this.#added.push(pairNumber(i, j));
    if (this.#added.length >= PENDING) this.#settle();
  }

  /** Each once, sorted. */
  *[Symbol.iterator](): Generator<Pair> {
    this.#settle();
    for (const pair of this.#sorted) yield [Math.floor(pair / MOST), pair % MOST];
  }

  #settle(): void {
    const all = new Float64Array(this.#sorted.length + this.#added.length);
    all.set(this.#sorted);
    all.set(this.#added, this.#sorted.length);
    all.sort();
    this.#sorted = all.slice(0, dropRepeated(all));
    this.#added = [];
  }
}

/** Moves each value's first place to the front, and says how many there are. */
function dropRepeated(sorted: Float64Array): number {
  let count = 0;
  for (const value of sorted) if (count === 0 || sorted[count - 1] !== value) sorted[count++] = value;
  return count;
}
