import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/claim/chrono.js';

const PUBLISHED = '2024-03-01'; // a Friday

const CASES: readonly (readonly [string, string | null, boolean, readonly [string, string] | null])[] = [
  ['29 February 2024', null, false, ['2024-02-29', '2024-02-29']],
  ['February 29', PUBLISHED, false, ['2024-02-29', '2024-02-29']],
  ['February 2024', null, false, ['2024-02', '2024-02']],
  ['2007', null, false, ['2007', '2007']],
  ['from 2007 to 2011', null, false, ['2007', '2011']],
  ['the 1990s', null, false, null],
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
];

describe('parseDate', () => {
  it.each(CASES)('%s, published %s', (words, published, forward, expected) => {
    const interval = parseDate(words, published, forward);
    expect(interval && [interval.from, interval.to]).toEqual(expected);
  });
});
