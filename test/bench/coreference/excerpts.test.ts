import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../bench/coreference/excerpts.js';
import type { Annotation, Sentence } from '../../../src/model.js';

/** Sentences of ten characters, the last a space. */
const TEXT = Array.from({ length: 40 }, (_, number) => `${String(number).padStart(3, '0')} words.`).join('');
const SENTENCES = Array.from({ length: 40 }, (_, number): Sentence => {
  return { start: number * 10, end: number * 10 + 10, first: 0, last: 0, block: 0, root: 0 };
});
const ANNOTATION: Annotation = {
  document: 'd',
  tokens: [],
  sentences: SENTENCES,
  names: [],
  roles: [],
  certainty: { heads: [], types: [] },
  sentencesSplit: 0,
};

describe('excerptsOf', () => {
  const mention = { start: 204, end: 209, head: { start: 204, end: 208 }, cluster: 'a', type: null };
  const gold = { id: 'd', text: TEXT, mentions: [mention, { ...mention, start: 4, end: 9 }] };

  it('spreads excerpts over the text and moves their mentions', () => {
    const found = excerptsOf(gold, ANNOTATION, 3);
    expect(found.map(({ id, text }) => [id, text.slice(0, 3), text.length])).toEqual([
      ['d from 10', '010', 120],
      ['d from 20', '020', 120],
      ['d from 30', '030', 100],
    ]);
    expect(found.map(({ mentions }) => mentions.map(({ start, head }) => [start, head?.start]))).toEqual([
      [[104, 104]],
      [[4, 4]],
      [],
    ]);
  });

  it('leaves out what would begin with the text itself', () => {
    expect(excerptsOf(gold, { ...ANNOTATION, sentences: SENTENCES.slice(0, 8) }, 3).map(({ id }) => id)).toEqual([
      'd from 4',
      'd from 6',
    ]);
  });
});
