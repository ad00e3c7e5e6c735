/** Cuts a sentence that is too long for one run of the model into parts that are not, at the best places in reach. */

/** Where a part may end, the best first; the word is the part's last. Else it ends at any word. */
const GOOD_ENDS: readonly RegExp[] = [/^(?:[;:—–]|--)$/, /^,$/, /^[)"”’\]]$/];
/** A part may also end before these. */
const GOOD_STARTS = /^(?:and|but|or|nor|while|which|who|whose|that|because|although|when|where|if|as)$/i;

/**
 * Starts of the parts, the first always 0. `sizes`: each word's number of pieces. No part is over `maxSize`, unless a
 * single word is. Parts end in the last half of what is allowed, so that there are few.
 */
export function partStarts(words: readonly string[], sizes: readonly number[], maxSize: number): number[] {
  const starts = [0];
  for (let start = 0; ;) {
    const limit = furthestEnd(sizes, start, maxSize);
    if (limit >= words.length) return starts;
    start = bestEnd(words, start, limit);
    starts.push(start);
  }
}

function furthestEnd(sizes: readonly number[], start: number, maxSize: number): number {
  let end = start + 1;
  for (let size = sizes[start]!; end < sizes.length && size + sizes[end]! <= maxSize; end += 1) size += sizes[end]!;
  return end;
}

function bestEnd(words: readonly string[], start: number, limit: number): number {
  const earliest = start + Math.ceil((limit - start) / 2);
  const tests = [
    ...GOOD_ENDS.map((pattern) => (end: number) => pattern.test(words[end - 1]!)),
    (end: number) => GOOD_STARTS.test(words[end]!),
  ];
  for (const isGood of tests) for (let end = limit; end > earliest; end -= 1) if (isGood(end)) return end;
  return limit;
}
