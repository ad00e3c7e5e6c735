import { describe, expect, it } from 'vitest';
import { JOINED_WORDS } from '../../../src/annotate/joined-words.js';
import { findWords } from '../../../src/annotate/words.js';

describe('JOINED_WORDS', () => {
  it.each(JOINED_WORDS.map(({ id, example }) => [id, example] as const))('%s: %s', (_, example) => {
    const text = example.replaceAll('|', '');
    const cut = findWords(text)
      .map(({ start, end }) => text.slice(start, end) + (/^\p{L}/u.test(text.slice(end)) ? '|' : ' '))
      .join('');
    expect(cut.replace(/ \.? ?$/u, '.').replace(' .', '.')).toBe(example);
  });
});
