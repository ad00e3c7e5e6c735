import { describe, expect, it } from 'vitest';
import { typeDescribed } from '../../../src/annotate/name-types.js';
import type { Name, Token } from '../../../src/model.js';

/** "Lannan left . The Lannan movement grew ." with the head of each word. */
const TOKENS = [
  word('Lannan', 1, 'nsubj'),
  word('left', -1, 'root'),
  word('.', 1, 'punct'),
  word('The', 5, 'det'),
  word('Lannan', 5, 'compound'),
  word('movement', 6, 'nsubj'),
  word('grew', -1, 'root'),
];

describe('typeDescribed', () => {
  it('takes what a movement is named after for a body, wherever it stands', () => {
    const names = typeDescribed(TOKENS, [name(0, 'person'), name(4, 'person')]);
    expect(names.map(({ type, by }) => `${type} ${by}`)).toEqual([
      'organisation dictionary',
      'organisation dictionary',
    ]);
  });

  it('leaves places and what describes nothing as they are', () => {
    const places = [name(0, 'person'), name(4, 'place')];
    expect(typeDescribed(TOKENS, places)).toEqual(places);
    expect(typeDescribed(TOKENS, [name(0, 'person')])).toEqual([name(0, 'person')]);
  });
});

function word(form: string, head: number, deprel: string): Token {
  const lemma = form.toLowerCase();
  return { start: 0, end: form.length, form, lemma, upos: 'NOUN', xpos: 'NN', features: {}, head, deprel, sentence: 0 };
}

function name(first: number, type: Name['type']): Name {
  return { start: first, end: first + 1, first, last: first + 1, type, by: 'model' };
}
