/** How many of the things that were found and of those that are there agree. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

/** Over sets of keys: what is named twice counts once. */
export function tally(found: Iterable<string>, expected: Iterable<string>): Tally {
  const answers = new Set(found);
  const truth = new Set(expected);
  const right = [...answers].filter((key) => truth.has(key)).length;
  return { right, found: answers.size, expected: truth.size };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      right: all.right + one.right,
      found: all.found + one.found,
      expected: all.expected + one.expected,
    }),
    { right: 0, found: 0, expected: 0 },
  );
}

/** The harmonic mean of precision and recall; 1 where nothing was found and nothing is there. */
export function f1({ right, found, expected }: Tally): number {
  return found + expected === 0 ? 1 : (2 * right) / (found + expected);
}
