import { describe, expect, it } from 'vitest';
import { countSources, voicesOf, type SourceFacts } from '../../../src/weigh/sources.js';

const DOCUMENTS: readonly SourceFacts[] = [
  { id: 'wire', publisher: 'Coast Wire', credit: null },
  { id: 'reprint', publisher: 'Valley Times', copyOf: 'wire', credit: null },
  { id: 'own', publisher: 'Valley Times', credit: null },
  { id: 'own-2', publisher: ' The VALLEY times ', credit: null },
  { id: 'credited', publisher: 'Valley Times', credit: 'Coast Wire' },
  { id: 'agency', publisher: 'Valley Times', credit: 'Reuters' },
  { id: 'author', publisher: 'Valley Times', credit: 'Anna Berg' },
  { id: 'leaflet', publisher: null, credit: null },
  { id: 'letter', publisher: null, credit: null },
  { id: 'letter-copy', publisher: 'Valley Times', copyOf: 'letter', credit: null },
];

type Row = readonly [
  count: number,
  what: string,
  claims: readonly (readonly [document: string, ...speakers: string[]])[],
];

const ROWS: readonly Row[] = [
  [1, 'one document', [['wire']]],
  [1, 'the same document twice', [['wire'], ['wire']]],
  [1, 'a copy and its original', [['wire'], ['reprint']]],
  [2, 'a copy, its original, and a report of the copying publisher', [['wire'], ['reprint'], ['own']]],
  [1, 'two reports of one publisher', [['own'], ['own-2']]],
  [2, 'two documents of unknown publishers', [['leaflet'], ['letter']]],
  [1, 'a copy of a document of an unknown publisher', [['letter'], ['letter-copy']]],
  [1, 'a report and one that its dateline credits to the same agency', [['wire'], ['credited']]],
  [2, 'a report of an agency without documents here, and one of the paper that printed it', [['agency'], ['own']]],
  [1, 'a credit to a person, who is no outlet', [['author'], ['own']]],
  [1, 'an outlet and another that quotes it', [['wire'], ['own', 'Coast Wire']]],
  [1, 'an outlet quoted under a longer name', [['wire'], ['leaflet', 'the Coast Wire news agency']]],
  [
    1,
    'two outlets that quote the same agency',
    [
      ['wire', 'Reuters'],
      ['own', 'Reuters news agency'],
    ],
  ],
  [1, 'the outlet nearest to the origin', [['wire'], ['leaflet', 'Reuters', 'Coast Wire', 'a minister']]],
  [
    2,
    'two outlets that quote the same minister',
    [
      ['wire', 'a minister'],
      ['own', 'a minister'],
    ],
  ],
  [2, 'what an outlet says itself and also quotes', [['wire'], ['own', 'Coast Wire'], ['own']]],
  [
    1,
    'one document that quotes two outlets',
    [
      ['leaflet', 'Coast Wire'],
      ['leaflet', 'Reuters'],
    ],
  ],
  [0, 'nothing', []],
];

const claimsOf = (claims: Row[2]) =>
  claims.map(([document, ...speakers]) => ({ document, attribution: speakers.map((name) => ({ name })) }));

describe('countSources', () => {
  const voices = voicesOf(DOCUMENTS);

  it.each(ROWS)('%i: %s', (count, _what, claims) => {
    expect(countSources(claimsOf(claims), voices)).toBe(count);
    expect(countSources(claimsOf(claims).reverse(), voices)).toBe(count);
  });

  it('refuses a document that it does not know', () => {
    expect(() => countSources(claimsOf([['lost']]), voices)).toThrow(/lost/);
  });
});
