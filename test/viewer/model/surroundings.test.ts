import { expect, it } from 'vitest';
import { surroundings } from '../../../viewer/model/surroundings.js';

const text = 'The harbour pilots went home before the storm came';

it.each([
  ['pilots', 100, text],
  ['pilots', 10, 'harbour pilots went'],
  ['pilots', 3, 'pilots'],
  ['The', 9, 'The harbour'],
  ['came', 12, 'the storm came'],
])('cuts between words around %s', (words, margin, shown) => {
  const start = text.indexOf(words);
  const span = surroundings(text, { start, end: start + words.length }, margin);
  expect(text.slice(span.start, span.end).trim()).toBe(shown);
});

it('cuts words without end, but no character in two', () => {
  const emoji = '😀'.repeat(40);
  const span = surroundings(emoji, { start: 40, end: 42 }, 5);
  expect(emoji.slice(span.start, span.end)).toBe('😀'.repeat((span.end - span.start) / 2));
  expect(span.start).toBeLessThan(40);
});
