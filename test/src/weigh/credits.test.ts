import { expect, it } from 'vitest';
import { creditOf } from '../../../src/weigh/credits.js';

it.each([
  ['Coast Wire', ['Two boats collide', 'BELMAR, 3 May (Coast Wire) - Two boats collided off the harbour.']],
  [null, ['Two boats collide', 'Two boats (Coast Wire has pictures) - both old - collided off the harbour.']],
  [null, []],
])('%s', (credit, paragraphs) => {
  const text = paragraphs.join('\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  expect(creditOf({ text, blocks })).toBe(credit);
});
