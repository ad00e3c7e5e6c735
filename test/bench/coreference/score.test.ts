import { describe, expect, it } from 'vitest';
import { bestAssignment } from '../../../bench/coreference/assignment.js';
import { f1, precision, recall } from '../../../bench/coreference/counts.js';
import {
  type Clustering,
  conllAverage,
  scoreClusters,
  sumScores,
  withoutSingletons,
} from '../../../bench/coreference/score.js';

/** "ab cd" → [['a', 'b'], ['c', 'd']] */
function sets(text: string): Clustering {
  return text.split(' ').map((set) => [...set]);
}

describe('scoreClusters', () => {
  // worked by hand from the definitions; in the first, two of three entities were run together
  it.each<[gold: string, found: string, muc: [number, number], bCubed: [number, number], ceafE: [number, number]]>([
    [
      'abcde fg hijkl',
      'abcde fghijkl',
      [9 / 10, 9 / 9],
      [(5 + (2 * 2 + 5 * 5) / 7) / 12, 12 / 12],
      [(1 + 10 / 12) / 2, (1 + 10 / 12) / 3],
    ],
    ['abc', 'abc', [1, 1], [1, 1], [1, 1]],
    ['abc', 'ab c', [1, 1 / 2], [1, (4 / 3 + 1 / 3) / 3], [4 / 5 / 2, 4 / 5]],
    ['ab cd', 'ac bd', [0, 0], [1 / 2, 1 / 2], [1 / 2, 1 / 2]],
    ['ab', 'xy', [0, 0], [0, 0], [0, 0]],
    // a mention that the other side does not have
    ['abc', 'abx', [1 / 2, 1 / 2], [4 / 3 / 3, 4 / 3 / 3], [4 / 6, 4 / 6]],
  ])('scores %s found as %s', (gold, found, muc, bCubed, ceafE) => {
    const scores = scoreClusters(sets(gold), sets(found));
    const both = (name: keyof typeof scores): number[] => [precision(scores[name]), recall(scores[name])];
    const expected = { muc, bCubed, ceafE };
    for (const name of ['muc', 'bCubed', 'ceafE'] as const) {
      both(name).forEach((value, index) => expect(value).toBeCloseTo(expected[name][index]!, 12));
    }
  });

  it('gives 0 where one side has nothing', () => {
    expect(conllAverage(scoreClusters([], sets('ab')))).toBe(0);
    expect(conllAverage(scoreClusters(sets('ab'), []))).toBe(0);
  });

  it('adds documents by their counts', () => {
    const sum = sumScores([scoreClusters(sets('abc'), sets('abc')), scoreClusters(sets('ab cd'), sets('ac bd'))]);
    expect(f1(sum.muc)).toBeCloseTo(2 / 4, 12);
    expect(f1(sum.bCubed)).toBeCloseTo(5 / 7, 12);
  });

  it('leaves singletons out', () => {
    expect(withoutSingletons(sets('ab c'))).toEqual([['a', 'b']]);
  });
});

describe('bestAssignment', () => {
  it.each<[worth: number[][], best: number]>([
    [[], 0],
    [[[]], 0],
    [[[3]], 3],
    [
      [
        [1, 2],
        [2, 4],
      ],
      5,
    ],
    [[[1, 5, 2]], 5],
    [[[1], [5], [2]], 5],
    [
      [
        [7, 5, 1],
        [6, 6, 4],
        [0, 5, 5],
      ],
      18,
    ],
  ])('of %j is %d', (worth, best) => {
    expect(bestAssignment(worth)).toBeCloseTo(best, 12);
  });
});
