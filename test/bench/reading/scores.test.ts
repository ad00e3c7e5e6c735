import { describe, expect, it } from 'vitest';
import { type ParsedText, scoreNames, scoreRoles, scoreText, scoreTrees } from '../../../bench/reading/scores.js';
import { f1, sum, tally } from '../../../bench/reading/tally.js';
import type { TreeWord } from '../../../bench/reading/treebank.js';

describe('tally', () => {
  it('counts what agrees, and each key once', () => {
    expect(tally(['a', 'b', 'b'], ['b', 'c', 'd'])).toEqual({ right: 1, found: 2, expected: 3 });
  });

  it.each([
    [{ right: 1, found: 2, expected: 2 }, 0.5],
    [{ right: 0, found: 0, expected: 4 }, 0],
    [{ right: 0, found: 0, expected: 0 }, 1],
  ])('%o has an F1 of %d', (counts, score) => {
    expect(f1(counts)).toBe(score);
  });

  it('sums', () => {
    const one = { right: 1, found: 2, expected: 3 };
    expect(sum([one, one])).toEqual({ right: 2, found: 4, expected: 6 });
    expect(sum([])).toEqual({ right: 0, found: 0, expected: 0 });
  });
});

describe('scoreTrees', () => {
  const expected = [word('NOUN', 1, 'nsubj:pass'), word('VERB', -1, 'root'), word('PUNCT', 1, 'punct')];

  it('counts tags, heads and labelled heads', () => {
    const found = [word('PROPN', 1, 'nsubj'), word('VERB', -1, 'root'), word('PUNCT', 0, 'punct')];
    const { upos, xpos, uas, las } = scoreTrees(found, expected);
    expect([upos, xpos, uas, las].map(({ right }) => right)).toEqual([2, 3, 2, 1]);
    expect(las).toEqual({ right: 1, found: 3, expected: 3 });
  });

  it('refuses other words', () => {
    expect(() => scoreTrees(expected.slice(1), expected)).toThrow(RangeError);
  });

  function word(upos: TreeWord['upos'], head: number, deprel: string): TreeWord {
    return { start: 0, end: 0, form: '', upos, xpos: 'X', head, deprel };
  }
});

describe('scoreRoles', () => {
  it('wants predicate, head and role', () => {
    const frame = (predicate: number, ...roles: [number, string][]) => ({
      predicate,
      arguments: roles.map(([token, role]) => ({ token, role })),
    });
    const found = [frame(1, [0, 'ARG0'], [2, 'ARG1']), frame(5)];
    const expected = [frame(1, [0, 'ARG0'], [2, 'ARG2']), frame(4, [0, 'ARG0'])];
    expect(scoreRoles(found, expected)).toEqual({
      predicates: { right: 1, found: 2, expected: 2 },
      heads: { right: 1, found: 2, expected: 3 },
    });
  });
});

describe('scoreNames', () => {
  it('wants both ends and the type', () => {
    const found = [
      { first: 0, last: 2, type: 'person' },
      { first: 3, last: 4, type: 'place' },
      { first: 5, last: 6, type: 'person' },
    ] as const;
    const expected = [found[0], { ...found[1], type: 'person' }, { ...found[2], last: 7 }] as const;
    expect(scoreNames(found, expected, 'person')).toEqual({ right: 1, found: 2, expected: 3 });
    expect(scoreNames(found, expected, 'place')).toEqual({ right: 0, found: 1, expected: 0 });
  });
});

describe('scoreText', () => {
  /** "Ann left it. Why?": by the treebank, and with the stop taken into "it." and no end of sentence there. */
  const expected = parsed(
    [
      [0, 3, 1, 'nsubj:outer'],
      [4, 8, -1, 'root'],
      [9, 11, 1, 'obj'],
      [11, 12, 1, 'punct'],
      [13, 16, -1, 'root'],
      [16, 17, 4, 'punct'],
    ],
    [0, 4, 6],
  );
  const found = parsed(
    [
      [0, 3, 1, 'nsubj'],
      [4, 8, -1, 'root'],
      [9, 12, 1, 'obj'],
      [13, 16, 1, 'parataxis'],
      [16, 17, 3, 'punct'],
    ],
    [0, 5],
  );

  it('counts words by their characters', () => {
    const { words, sentences } = scoreText(found, expected);
    expect(words).toEqual({ right: 4, found: 5, expected: 6 });
    expect(sentences).toEqual({ right: 0, found: 1, expected: 2 });
  });

  it('wants the head to be the same words, and the relation', () => {
    const { uas, las, coarse } = scoreText(found, expected);
    expect(uas).toEqual({ right: 3, found: 5, expected: 6 });
    expect(las).toEqual({ right: 2, found: 5, expected: 6 });
    expect(coarse).toEqual({ right: 3, found: 5, expected: 6 });
  });

  it('is full for the same reading', () => {
    for (const score of Object.values(scoreText(expected, expected))) expect(f1(score)).toBe(1);
  });

  function parsed(rows: [number, number, number, string][], starts: number[]): ParsedText {
    return {
      words: rows.map(([start, end, head, deprel]) => ({ start, end, head, deprel })),
      sentences: starts.slice(1).map((last, index) => ({ first: starts[index]!, last })),
    };
  }
});
