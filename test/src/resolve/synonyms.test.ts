import { expect, it } from 'vitest';
import { SYNONYMS } from '../../../src/resolve/synonyms.js';
import { LEGAL_FORMS } from '../../../src/resolve/words.js';

const words = SYNONYMS.flat();

it('has each word once, in plain letters', () => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
});

it('has no legal forms, which are dropped before', () => {
  expect(words.filter((word) => LEGAL_FORMS.has(word))).toEqual([]);
});
