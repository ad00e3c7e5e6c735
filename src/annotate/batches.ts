/** Puts sentences of like length into batches of a bounded size, so that little is padding. */

/**
 * Indices of the sentences by batch: the shortest first, equal ones in their order. A batch's size is its longest
 * sentence times its number of sentences; a longer sentence stands alone. Depends on the lengths only, so that a
 * document always falls into the same batches: quantised scores move a little with the neighbours in a batch.
 */
export function batchesOf(lengths: readonly number[], maxSize: number): number[][] {
  const order = lengths.map((_, index) => index).sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  const batches: number[][] = [];
  for (const index of order) {
    const batch = batches.at(-1);
    if (batch && lengths[index]! * (batch.length + 1) <= maxSize) batch.push(index);
    else batches.push([index]);
  }
  return batches;
}
