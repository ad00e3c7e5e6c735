// Cuts raw texts as the product does: JSON lines {id, text} in, one JSON line {id, words} a sentence out.
import { createInterface } from 'node:readline';
import { findSentences } from '../dist/src/annotate/sentences.js';
import { findWords, visibleForm } from '../dist/src/annotate/words.js';

const PARAGRAPH = /[^\n]+/gu;

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line);
  const blocks = [...text.matchAll(PARAGRAPH)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const [number, { start, end }] of findSentences({ text, blocks }).entries()) {
    const words = findWords(text, start, end).map((word) => visibleForm(text.slice(word.start, word.end)));
    if (words.length > 0) process.stdout.write(`${JSON.stringify({ id: `${id}#${number}`, words })}\n`);
  }
}
