import { describe, expect, it } from 'vitest';
import { bestTree } from '../../../src/annotate/tree.js';
import { seededRandom } from '../../../graph/random.js';

describe('bestTree', () => {
  it.each([
    ['one word', [[0]], [-1]],
    [
      'a chain',
      [
        [9, 0, 1],
        [0, 5, 0],
      ],
      [-1, 0],
    ],
    [
      'a cycle',
      [
        [1, 0, 9],
        [2, 9, 0],
      ],
      [1, -1],
    ],
    [
      'two roots',
      [
        [9, 0, 2],
        [8, 3, 0],
      ],
      [-1, 0],
    ],
    [
      'a cycle of three',
      [
        [5, 0, 1, 9],
        [1, 9, 0, 1],
        [1, 1, 9, 0],
      ],
      [-1, 0, 1],
    ],
  ])('%s', (_, scores, expected) => {
    expect(bestTree(scores.length, (word, head) => scores[word]![head]!)).toEqual(expected);
  });

  it('finds the best of all trees with one root', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 60; round += 1) {
      const words = 2 + (round % 4);
      const scores = Array.from({ length: words }, () =>
        Array.from({ length: words + 1 }, () => Math.round(random() * 1000)),
      );
      const heads = bestTree(words, (word, head) => scores[word]![head]!);
      expect(isTree(heads)).toBe(true);
      const best = Math.max(
        ...allHeads(words)
          .filter(isTree)
          .map((tree) => totalOf(scores, tree)),
      );
      expect(totalOf(scores, heads)).toBe(best);
    }
  });

  it('makes a tree of a long sentence of equal scores', () => {
    expect(isTree(bestTree(120, () => 0))).toBe(true);
  });
});

function totalOf(scores: readonly (readonly number[])[], heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + scores[word]![head + 1]!, 0);
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, start) => {
    let node = start;
    for (let step = 0; step <= heads.length && node !== -1; step += 1) node = heads[node]!;
    return node === -1;
  });
}

function allHeads(words: number): number[][] {
  const choices = Array.from({ length: words + 1 }, (_, index) => index - 1);
  let trees: number[][] = [[]];
  for (let word = 0; word < words; word += 1) trees = trees.flatMap((tree) => choices.map((head) => [...tree, head]));
  return trees;
}
