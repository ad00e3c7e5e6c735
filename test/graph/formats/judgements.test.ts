import { describe, expect, it } from 'vitest';
import { addJudgement, printJudgement } from '../../../graph/formats/judgements.js';
import type { WrittenJudgement } from '../../../graph/model.js';

const made = (quote: string): WrittenJudgement => ({
  verdict: 'same',
  author: 'Ada Lund',
  date: '2024-03-01',
  reason: 'same post: q and k are one letter',
  a: { path: 'archive/monday.txt', sha256: `20a1${'0'.repeat(60)}`, quote, occurrence: 2, type: 'person' },
  b: { path: '2024-02-29.txt', sha256: null, quote: 'مرزوق', occurrence: 1, type: null },
});

describe('a judgement as YAML', () => {
  it('is an entry that a person can read and write', () => {
    expect(addJudgement('', made('Musa Marzouq'))).toMatchInlineSnapshot(`
      "# Which words of these documents mean the same person, body, place or event, and which do not.
      - verdict: same
        author: Ada Lund
        date: 2024-03-01
        reason: "same post: q and k are one letter"
        a:
          path: archive/monday.txt
          sha256: 20a1000000000000000000000000000000000000000000000000000000000000
          quote: Musa Marzouq
          occurrence: 2
          type: person
        b:
          path: 2024-02-29.txt
          quote: مرزوق
          occurrence: 1
      "
    `);
  });

  it.each([
    ['Øyen’s “League”', '"Øyen’s “League”"'],
    ["O'Neill & Sons (Ltd.)", "O'Neill & Sons (Ltd.)"],
    ['No', '"No"'],
    ['1e5', '"1e5"'],
    ['0x20', '"0x20"'],
    ['2024-02-29', '"2024-02-29"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['two\nlines', '"two\\nlines"'],
    ['\u202eevil', '"\\u202eevil"'],
    ['\ud83d', '"\\ud83d"'],
    ['end ', '"end "'],
    ['', '""'],
  ])('writes the words %j as %s', (words, written) => {
    expect(/^ {4}quote: (.*)$/m.exec(printJudgement(made(words)))?.[1]).toBe(written);
  });

  it('goes on as the file begins: with its ends of lines', () => {
    expect(addJudgement('# ours\r\n', made('one')).replace(/\r\n/g, '')).not.toContain('\n');
  });
});
