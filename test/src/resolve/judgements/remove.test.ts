import { describe, expect, it } from 'vitest';
import { addJudgement } from '../../../../graph/formats/judgements.js';
import type { JudgementSide, WrittenJudgement } from '../../../../graph/model.js';
import { seededRandom } from '../../../../graph/random.js';
import { parseJudgements } from '../../../../src/resolve/judgements/parse.js';
import { removeJudgement } from '../../../../src/resolve/judgements/remove.js';

const side = (quote: string): JudgementSide => ({ path: 'a b/ü.txt', sha256: '0'.repeat(64), quote, occurrence: 3, type: 'place' }); // prettier-ignore
const made = (quote: string, reason = ''): WrittenJudgement => ({
  verdict: 'different',
  author: 'Greta',
  date: '2024-03-01',
  reason,
  a: side(quote),
  b: { ...side('Everdale'), sha256: null, type: null },
});

const read = (text: string) => parseJudgements(text, 'judgements.yaml');

const QUOTES = [
  'Musa Marzouq',
  'yes',
  '12345',
  '- a: b # c',
  '"quoted"',
  "it's",
  'two\nlines',
  'two\r\nlines',
  '\ttab ',
  '# no comment',
  '!tag &anchor *alias',
  'مرزوق',
  '{a: [b]}',
  '\u2028 and \u0007',
  '- ',
  '---',
];

describe('a judgement that is written', () => {
  it.each(QUOTES)('is read back: %j', (quote) => {
    const { judgements, issues } = read(addJudgement('', made(quote, `because ${quote}`)));
    expect(issues).toEqual([]);
    expect(judgements).toEqual([{ ...made(quote, `because ${quote}`), file: 'judgements.yaml' }]);
  });

  it('is read back whatever the words', () => {
    const random = seededRandom(7);
    const signs = [...' \n\t-#:&*!{}[]"\'\\|>?@`%,=~aZ0é\u00a0\u200fش中😀'];
    for (let round = 0; round < 300; round += 1) {
      const words = Array.from({ length: 12 }, () => signs[Math.floor(random() * signs.length)]!).join('');
      if (words.trim() === '') continue;
      expect(read(addJudgement('# head\n', made(words, words))).judgements[0]?.a.quote).toBe(words);
    }
  });

  it('leaves all that stands there as it is', () => {
    const before = addJudgement('# ours\n\n', made('one'));
    const own = `${before.replace('verdict: different', 'verdict:   "different" # sure')}# the last one\n`;
    const after = addJudgement(own, made('two'));
    expect(after.startsWith(own)).toBe(true);
    expect(read(after).judgements.map(({ a }) => a.quote)).toEqual(['one', 'two']);
  });

  it.each(['', '# ours', '# ours\r\n'])('is taken out again from %j', (text) => {
    const one = addJudgement(text, made('one'));
    const two = addJudgement(one, made('two'));
    expect(removeJudgement(two, made('two'))).toBe(one);
    expect(read(removeJudgement(two, made('one'))).judgements.map(({ a }) => a.quote)).toEqual(['two']);
    expect(removeJudgement(two, made('three'))).toBe(two);
  });

  it('leaves comments below it when it is taken out', () => {
    const text = `${addJudgement('', made('one'))}# of the next\n`;
    expect(removeJudgement(text, made('one'))).toMatch(/# of the next\n$/);
  });
});
