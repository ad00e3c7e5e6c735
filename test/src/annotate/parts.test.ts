import { describe, expect, it } from 'vitest';
import { partStarts } from '../../../src/annotate/parts.js';

describe('partStarts', () => {
  it.each([
    ['short enough', 'a b c', 3, [0]],
    ['after a semicolon', 'a , b ; c d e', 6, [0, 4]],
    ['after a comma', 'a b c , d e f', 6, [0, 4]],
    ['before a conjunction', 'a b c d and e f', 6, [0, 4]],
    ['anywhere', 'a b c d e f g', 3, [0, 3, 6]],
    ['not too early', 'a ; b c d e f g h', 8, [0, 8]],
  ])('%s', (_, sentence, maxSize, expected) => {
    const words = sentence.split(' ');
    expect(
      partStarts(
        words,
        words.map(() => 1),
        maxSize,
      ),
    ).toEqual(expected);
  });

  it('counts pieces, and leaves a word alone that is too large', () => {
    expect(partStarts(['a', 'b', 'c', 'd'], [2, 9, 2, 2], 4)).toEqual([0, 1, 2]);
  });
});
