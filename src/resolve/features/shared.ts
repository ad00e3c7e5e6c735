/** What two collections have in common, at the cost of the smaller. */

interface Keyed {
  readonly size: number;
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** Sorted. */
export function sharedKeys(a: Keyed, b: Keyed): string[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few.keys()].filter((key) => many.has(key)).sort();
}
