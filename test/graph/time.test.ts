import { describe, expect, it } from 'vitest';
import { extent, firstDay, isDate, lastDay, periodsOf, toDays, unite, type Period } from '../../graph/time.js';
import { bareEvidence } from '../builders.js';

describe('isDate', () => {
  it.each(['2024', '2024-02', '2024-02-29', '0044-03-15', '2000-02-29'])('%s is one', (date) => {
    expect(isDate(date)).toBe(true);
  });

  it.each([
    '',
    '24',
    '20240101',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-2',
    '2024-01-01Z',
  ])('%s is none', (date) => {
    expect(isDate(date)).toBe(false);
  });
});

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-04', '2024-04-01', '2024-04-30'],
  ['2024-02-10', '2024-02-10', '2024-02-10'],
])('%s runs from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

describe('toDays', () => {
  it.each<readonly [Period, Period | null]>([
    [
      { from: '2024', to: '2024' },
      { from: '2024-01-01', to: '2024-12-31' },
    ],
    [
      { from: '2024-02', to: '2024-03-05' },
      { from: '2024-02-01', to: '2024-03-05' },
    ],
    [{ from: '2024-03', to: '2024-02' }, null],
    [{ from: '2024-02-30', to: '2024-03' }, null],
    [{ from: 'soon', to: 'later' }, null],
  ])('%o', (period, days) => {
    expect(toDays(period)).toEqual(days);
  });
});

describe('unite', () => {
  it.each<readonly [what: string, periods: string, united: string]>([
    ['nothing', '', ''],
    ['overlapping', '2024-01-01/2024-01-10 2024-01-05/2024-01-20', '2024-01-01/2024-01-20'],
    ['sharing a day', '2024-01-01/2024-01-10 2024-01-10/2024-01-20', '2024-01-01/2024-01-20'],
    ['one inside the other', '2024-01-01/2024-01-31 2024-01-05/2024-01-06', '2024-01-01/2024-01-31'],
    ['equal', '2024-01-01/2024-01-01 2024-01-01/2024-01-01', '2024-01-01/2024-01-01'],
    ['apart', '2024-03-01/2024-03-02 2024-01-01/2024-01-02', '2024-01-01/2024-01-02 2024-03-01/2024-03-02'],
  ])('%s', (_what, periods, united) => {
    expect(unite(parse(periods))).toEqual(parse(united));
  });
});

describe('extent', () => {
  it.each<readonly [what: string, periods: string, whole: string | null]>([
    ['nothing', '', null],
    ['keeps the words of the ends', '2024/2024 2025-02/2025-02', '2024/2025-02'],
    ['a year ends after its months', '2024/2024 2024-05/2024-05', '2024/2024'],
    ['of equal ends the more exact', '2024/2024 2024-01-01/2024-12-31', '2024-01-01/2024-12-31'],
    ['passes over what is no date', '2024-02-30/2024-02-30 2024-05/2024-05', '2024-05/2024-05'],
  ])('%s', (_what, periods, whole) => {
    const expected = whole === null ? null : parse(whole)[0];
    expect(extent(parse(periods))).toEqual(expected);
    expect(extent(parse(periods).reverse())).toEqual(expected);
  });
});

describe('periodsOf', () => {
  const day = (date: string) => ({ from: date, to: date, span: null, how: 'expression' });
  const published = bareEvidence('a', { dates: { event: null, statement: null, published: day('2024-05-02') } });
  const happened = bareEvidence('b', {
    dates: { event: day('2024-05-01'), statement: null, published: day('2024-05-03') },
  });
  const undated = bareEvidence('c');
  const days = (...claims: Parameters<typeof periodsOf>[0]): string[] =>
    periodsOf(claims, (document) => (document === 'document' ? { from: '2024-06', how: 'metadata' } : null)).map(
      ({ from }) => from,
    );

  it('takes events alone where there are any', () => {
    expect(days(published, happened, undated)).toEqual(['2024-05-01']);
  });

  it('else publication, by the claim or by its document', () => {
    expect(days(published, undated)).toEqual(['2024-05-02', '2024-06']);
    expect(days({ ...undated, document: 'another' })).toEqual([]);
  });
});

function parse(periods: string): Period[] {
  return periods
    .split(' ')
    .filter((period) => period !== '')
    .map((period) => {
      const [from, to] = period.split('/') as [string, string];
      return { from, to };
    });
}
