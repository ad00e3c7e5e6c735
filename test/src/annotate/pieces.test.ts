import { describe, expect, it } from 'vitest';
import { MAX_WORD_PIECES, shapeOf, SHAPES, wordPieces } from '../../../src/annotate/pieces.js';

const PIECES = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'cafe', 'un', '##able', 'a', '##a', "'", 's', '.'];
const pieces = wordPieces(PIECES.join('\n'));

describe('wordPieces', () => {
  it.each([
    ['Café', ['cafe']],
    ['unable', ['un', '##able']],
    ["'s", ["'", 's']],
    ['a.a', ['a', '.', 'a']],
    ['qqq', ['[UNK]']],
    ['\u200B', ['[UNK]']],
    ['gov', ['[UNK]']],
  ])('%s', (word, expected) => {
    expect(pieces.of(word).map((id) => PIECES[id])).toEqual(expected);
  });

  it('needs a dozen pieces at most', () => {
    expect(pieces.of('a'.repeat(10_000))).toHaveLength(MAX_WORD_PIECES);
    expect(pieces.of('.'.repeat(10_000))).toHaveLength(MAX_WORD_PIECES);
  });

  it('refuses a vocabulary without its special pieces', () => {
    expect(() => wordPieces('a\nb')).toThrow(TypeError);
  });
});

describe('shapeOf', () => {
  it.each([
    ['word', SHAPES.lower],
    ['3rd', SHAPES.lower],
    ['Word', SHAPES.initial],
    ["O'clock", SHAPES.initial],
    ['NATO', SHAPES.capitals],
    ['U.S.', SHAPES.capitals],
    ['J.', SHAPES.singleCapital],
    ['McHale', SHAPES.mixed],
    ['iPad', SHAPES.mixed],
    ['2024', SHAPES.digits],
    ['1,250', SHAPES.digitsAndMarks],
    ['G7', SHAPES.digitsAndLetters],
    ['—', SHAPES.noLetter],
    ['東京', SHAPES.otherLetters],
  ])('%s', (word, expected) => {
    expect(shapeOf(word)).toBe(expected);
  });
});
