/** Small typing errors: optimal string alignment distance, cut off at a bound. */

/** Errors forgiven in a word of this many letters. */
export function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether `word`, or its beginning, is `typed` with at most `bound` letters missing, added, changed or swapped. */
export function nearlyBegins(word: string, typed: string, bound: number): boolean {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: typed.length + 1 }, (_, column) => column);
  const longest = Math.min(word.length, typed.length + bound);
  for (let row = 1; row <= longest; row++) {
    const current = nextRow(word, typed, row, last, beforeLast);
    if (current[typed.length]! <= bound) return true;
    // Later rows build on the last two alone, and never fall below them.
    if (exceeds(current, bound) && exceeds(last, bound)) return false;
    beforeLast = last;
    last = current;
  }
  return false;
}

/**
 * How many insertions, deletions, substitutions and swaps of neighbours turn the first `row` letters of `word` into each
 * beginning of `typed`, from the rows before.
 */
function nextRow(
  word: string,
  typed: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const current = [row];
  for (let column = 1; column <= typed.length; column++) {
    const changed = word[row - 1] === typed[column - 1] ? 0 : 1;
    const best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + changed);
    const swapped =
      row > 1 && column > 1 && word[row - 1] === typed[column - 2] && word[row - 2] === typed[column - 1];
    current.push(swapped ? Math.min(best, beforeLast[column - 2]! + 1) : best);
  }
  return current;
}

function exceeds(row: readonly number[], bound: number): boolean {
  return row.every((errors) => errors > bound);
}
