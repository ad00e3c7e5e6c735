/**
 * Where a quote stands in a text: as whole words, and however its words are parted by white space, so that a text that
 * was only laid out anew still holds it.
 */
import type { Span } from './model.js';

/** The `occurrence`th place, counted from 1; null when there are fewer. */
export function findQuote(text: string, quote: string, occurrence: number): Span | null {
  let count = 0;
  for (const span of places(text, quote)) {
    count += 1;
    if (count === occurrence) return span;
  }
  return null;
}

/** Which of its places the quote at `span` is, counted from 1; null when the span is no place of whole words. */
export function occurrenceOf(text: string, span: Span): number | null {
  let count = 0;
  for (const { start, end } of places(text, text.slice(span.start, span.end))) {
    count += 1;
    if (start === span.start) return end === span.end ? count : null;
  }
  return null;
}

/** From left to right, without overlap. */
function* places(text: string, quote: string): Generator<Span> {
  const words = quote.trim().split(/\s+/u).map(escaped);
  if (words[0] === '') return;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length };
}

/** With all signs that mean something in an expression taken literally. */
function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
