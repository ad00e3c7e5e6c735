import { describe, expect, it } from 'vitest';
import { findQuote, occurrenceOf } from '../../graph/quote.js';

describe('a quote', () => {
  it.each([
    ['Ann met Annan, and Ann left.', 'Ann', 1, 0],
    ['Ann met Annan, and Ann left.', 'Ann', 2, 19],
    ['Ann met Annan, and Ann left.', 'Ann', 3, null],
    ['The Harbour\n  Bank closed.', 'Harbour Bank', 1, 4],
    ['The Harbour Bank closed.', 'Harbour\nBank', 1, 4],
    ['Profits (a. b) rose.', '(a. b)', 1, 8],
    ['Été: Zoë spoke.', 'Zoë', 1, 5],
    ['nothing here', '[a-z]+', 1, null],
    ['nothing here', ' ', 1, null],
  ])('in %j, %j no. %i', (text, quote, occurrence, start) => {
    expect(findQuote(text, quote, occurrence)?.start ?? null).toBe(start);
  });

  it('knows which of its places it is', () => {
    const text = 'Ann met Annan, and Ann left.';
    expect(occurrenceOf(text, { start: 19, end: 22 })).toBe(2);
    expect(occurrenceOf(text, { start: 8, end: 11 })).toBe(null);
  });
});
