/** Small typing errors: optimal string alignment distance, cut off at a bound. */

/** Errors forgiven in a word of this many letters. */
export function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether `word`, or its beginning, is `typed` with at most `bound` letters missing, added, changed or swapped. */
export function nearlyBegins(word: string, typed: string, bound: number): boolean {
  const shortest = Math.max(1, typed.length - bound);
  const longest = Math.min(word.length, typed.length + bound);
  for (let length = shortest; length <= longest; length++) {
    if (distance(word.slice(0, length), typed) <= bound) return true;
  }
  return false;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
