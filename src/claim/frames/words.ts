/** Splits a table's list of words at white space, so that a row stays a few lines long. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
