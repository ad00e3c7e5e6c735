/** Disjoint sets (union by index, path halving): the smallest index is always a set's root, whatever the order. */

export class DisjointSets {
  readonly #parent: Uint32Array;

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, index) => index);
  }

  find(item: number): number {
    const parent = this.#parent;
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** The root of the joined set. */
  union(a: number, b: number): number {
    const [x, y] = [this.find(a), this.find(b)];
    const low = Math.min(x, y);
    this.#parent[Math.max(x, y)] = low;
    return low;
  }
}

/** The items in parts that share no key: each part in input order, the parts by their first item. */
export function parts<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const sets = new DisjointSets(items.length);
  const holder = new Map<string, number>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, index);
      else sets.union(other, index);
    }
  });
  const found = new Map<number, T[]>();
  items.forEach((item, index) => {
    const root = sets.find(index);
    const part = found.get(root);
    if (part) part.push(item);
    else found.set(root, [item]);
  });
  return [...found.values()];
}
