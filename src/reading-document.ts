/** What a reading says of its document: everything but the text and what only the text can show. */
import type { Reading, SourceDocument } from './model.js';

export function toReadingDocument(document: SourceDocument): Reading['document'] {
  const { text, origin: _origin, blocks: _blocks, ...facts } = document;
  return { ...facts, length: text.length };
}
