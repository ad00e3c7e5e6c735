import { expect, it } from 'vitest';
import { batchesOf } from '../../../src/annotate/batches.js';

it.each([
  ['nothing', [], []],
  [
    'like lengths together',
    [5, 2, 5, 2],
    [
      [1, 3],
      [0, 2],
    ],
  ],
  ['a new batch when one is full', [4, 4, 4], [[0, 1], [2]]],
  ['the longest counts', [1, 1, 9], [[0, 1], [2]]],
  ['a long one alone', [30], [[0]]],
])('%s', (_, lengths, expected) => {
  expect(batchesOf(lengths, 10)).toEqual(expected);
});
