import { describe, expect, it } from 'vitest';
import { FORMS, parseDate } from '../../../src/claim/chrono.js';

const PUBLISHED = '2024-03-01'; // a Friday

const CASES: readonly (readonly [string, string | null, boolean, readonly [string, string] | null])[] = [
  ['29 February 2024', null, false, ['2024-02-29', '2024-02-29']],
  ['February 29', PUBLISHED, false, ['2024-02-29', '2024-02-29']],
  ['February 2024', null, false, ['2024-02', '2024-02']],
  ['2007', null, false, ['2007', '2007']],
  ['from 2007 to 2011', null, false, ['2007', '2011']],
  ['the 1990s', null, false, ['1990', '1999']],
  ['1990s', null, false, ['1990', '1999']],
  ['Monday', PUBLISHED, false, ['2024-02-26', '2024-02-26']],
  ['Monday', PUBLISHED, true, ['2024-03-04', '2024-03-04']],
  ['Monday', null, false, null],
  ['yesterday', PUBLISHED, false, ['2024-02-29', '2024-02-29']],
  ['5 p.m.', PUBLISHED, false, null],
  ['October 7', PUBLISHED, false, ['2023-10-07', '2023-10-07']],
  ['from 2029 to 2021', null, false, null],
  ['6000 years ago', PUBLISHED, false, null],
  ['x'.repeat(500), PUBLISHED, false, null],
  ['between 3 May and 9 June 2021', null, false, ['2021-05-03', '2021-06-09']],
  ['from May to July 2021', null, false, ['2021-05', '2021-07']],
  ['from 3 to 5 May 2023', null, false, ['2023-05-03', '2023-05-05']],
  ['the 9th of July 2021', null, false, ['2021-07-09', '2021-07-09']],
  ['July 9, 2021', null, false, ['2021-07-09', '2021-07-09']],
  ['early March 2021', null, false, ['2021-03', '2021-03']],
  ['in the 17th century', null, false, ['1601', '1700']],
  ['third quarter of 2022', null, false, ['2022-07', '2022-09']],
  ['last week', PUBLISHED, false, ['2024-02-19', '2024-02-25']],
  ['this weekend', PUBLISHED, true, ['2024-03-02', '2024-03-03']],
  ['two months ago', PUBLISHED, false, ['2024-01', '2024-01']],
  ['ten days ago', PUBLISHED, false, ['2024-02-20', '2024-02-20']],
  ['three years ago', null, false, null],
  ['since 2019', PUBLISHED, false, ['2019', '2024-03-01']],
  ['since 2019', null, false, ['2019', '2019']],
  ['until last year', PUBLISHED, false, ['2023', '2023']],
  ['by 2030', PUBLISHED, true, ['2024-03-01', '2030']],
  ['over the past three years', PUBLISHED, false, ['2021', '2024-03-01']],
  ['two days later', PUBLISHED, false, null],
];

describe('parseDate', () => {
  it.each(CASES)('%s, published %s', (words, published, forward, expected) => {
    const interval = parseDate(words, { published, before: null, forward });
    expect(interval && [interval.from, interval.to]).toEqual(expected);
  });
});

describe('what an expression counts from', () => {
  const before = { from: '2024-01-04', to: '2024-01-04' };

  it.each([
    ['two days later', '2024-01-06'],
    ['the next day', '2024-01-05'],
    ['a month earlier', '2023-12'],
    ['that same year', '2024'],
  ])('%s', (words, expected) => {
    const interval = parseDate(words, { published: PUBLISHED, before, forward: false });
    expect(interval).toEqual({ from: expected, to: expected, how: 'relative to the date before' });
  });
});

describe('every form', () => {
  it.each(FORMS.map((form) => [form.example, form] as const))('%s is read by its own row', (example, form) => {
    expect(FORMS.find(({ pattern }) => pattern.test(example))).toBe(form);
  });
});
