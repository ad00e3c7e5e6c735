import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/annotate/decode.js';
import type { Matrix, RawScores } from '../../../src/annotate/raw-scores.js';
import { NAME_TYPES } from '../../../src/model.js';
import type { Labels } from '../../../src/annotate/labels.js';

const labels: Labels = {
  upos: ['NOUN', 'VERB'],
  xpos: ['NN', 'VB'],
  deprel: ['root', 'nsubj', 'obj', 'dep'],
  names: [
    { position: 'O', type: null },
    { position: 'U', type: 'person' },
  ],
  roles: ['_', 'ARG0', 'ARG1'],
};

/** "Ann left ." and "Go home", each after its root. */
const scores: RawScores = {
  upos: floats([0, 0], [2, 1], [1, 2], [2, 1], [0, 0], [1, 2], [2, 1]),
  xpos: floats([0, 0], [2, 1], [1, 2], [2, 1], [0, 0], [1, 2], [2, 1]),
  names: floats([0, 9], [1, 5], [5, 1], [5, 1], [0, 9], [5, 1], [5, 1]),
  arcs: floats([9, 9, 9, 9], [1, 0, 9, 1], [9, 1, 0, 1], [1, 1, 9, 0], [9, 9, 9, 9], [9, 0, 1, -9], [8, 2, 0, -9]),
  heads: { data: Int32Array.of(0, 1, 2, 0, 0, 1, 2, 0, 0, 1, 0, 2, 0, 2), width: 2 },
  deprels: { data: Uint8Array.of(0, 0, 1, 0, 0, 2, 3, 0, 0, 0, 0, 2, 3, 2), width: 2 },
  roles: {
    predicates: Int32Array.of(0, 2, 4, 5),
    roles: { data: Uint8Array.of(1, 1, 1, 1, 2, 1, 2, 0, 1, 1, 1, 1, 0, 2, 2, 1), width: 4 },
  },
};

describe('decode', () => {
  it('reads the words after the root of a sentence', () => {
    expect(decode(scores, 0, 3, labels)).toMatchObject({
      upos: ['NOUN', 'VERB', 'NOUN'],
      xpos: ['NN', 'VB', 'NN'],
      heads: [1, -1, 1],
      deprels: ['nsubj', 'root', 'dep'],
      names: [{ first: 0, last: 1, type: 'person' }],
      roles: [{ predicate: 1, arguments: [{ token: 0, role: 'ARG0' }] }],
    });
  });

  it('tells how sure it is of each head and type', () => {
    const { heads, types } = decode(scores, 0, 3, labels).certainty;
    // of two even scores each is as likely as not; the sentence has one root and three words
    expect(heads.map((chance) => chance.toFixed(4))).toEqual(['0.9992', '0.9992', '0.9992']);
    expect(types.map(([person]) => person!.toFixed(3))).toEqual(['0.982', '0.018', '0.018']);
    expect(types.every((chances) => chances.length === NAME_TYPES.length)).toBe(true);
  });

  it('takes the label of the likeliest head for a head that has none', () => {
    // both words want the root; one is enough, and the second falls to the first
    const { heads, deprels } = decode(scores, 4, 2, labels);
    expect(heads).toEqual([-1, 0]);
    expect(deprels).toEqual(['root', 'dep']);
  });

  it('leaves out roots taken for predicates, a predicate of itself, and words of other sentences', () => {
    expect(decode(scores, 4, 2, labels).roles).toEqual([{ predicate: 0, arguments: [{ token: 1, role: 'ARG1' }] }]);
  });

  it('reads no roles where none were asked for', () => {
    expect(decode({ ...scores, roles: null }, 0, 3, labels).roles).toEqual([]);
  });
});

function floats(...rows: readonly (readonly number[])[]): Matrix<Float32Array> {
  return { data: Float32Array.from(rows.flat()), width: rows[0]!.length };
}
