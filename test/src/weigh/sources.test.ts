import { describe, expect, it } from 'vitest';
import { countSources, type SourceFacts } from '../../../src/weigh/sources.js';

const DOCUMENTS: readonly SourceFacts[] = [
  { id: 'wire', publisher: 'Coast Wire' },
  { id: 'reprint', publisher: 'Valley Times', copyOf: 'wire' },
  { id: 'own', publisher: 'Valley Times' },
  { id: 'own-2', publisher: ' VALLEY times ' },
  { id: 'leaflet', publisher: null },
  { id: 'letter', publisher: null },
  { id: 'letter-copy', publisher: 'Valley Times', copyOf: 'letter' },
];

describe('countSources', () => {
  const documents = new Map(DOCUMENTS.map((document) => [document.id, document]));

  it.each([
    [1, 'one document', ['wire']],
    [1, 'the same document twice', ['wire', 'wire']],
    [1, 'a copy and its original', ['wire', 'reprint']],
    [2, 'a copy, its original, and a report of the copying publisher', ['wire', 'reprint', 'own']],
    [1, 'two reports of one publisher', ['own', 'own-2']],
    [2, 'two documents of unknown publishers', ['leaflet', 'letter']],
    [1, 'a copy of a document of an unknown publisher', ['letter', 'letter-copy']],
    [0, 'nothing', []],
  ])('%i: %s', (count, _what, named) => {
    expect(countSources(named, documents)).toBe(count);
  });

  it('refuses a document that it does not know', () => {
    expect(() => countSources(['lost'], documents)).toThrow(/lost/);
  });
});
