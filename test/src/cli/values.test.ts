import { describe, expect, it } from 'vitest';
import { Misuse } from '../../../src/cli/misuse.js';
import { parseCount, parseShare, parseSize } from '../../../src/cli/values.js';

describe('parseSize', () => {
  it.each([
    ['1000', 1000],
    ['20MB', 20_000_000],
    ['20mb', 20_000_000],
    ['1.5 GB', 1_500_000_000],
    ['512KiB', 524_288],
    ['3b', 3],
  ])('%s is %i bytes', (word, bytes) => {
    expect(parseSize(word)).toBe(bytes);
  });

  it.each(['', '0', '-1', 'MB', '20 parsecs', '1e9', '2TB'])('refuses %j', (word) => {
    expect(() => parseSize(word)).toThrow(Misuse);
  });
});

describe('parseCount', () => {
  it('takes whole numbers from the least up', () => {
    expect([parseCount('1', 1), parseCount('0', 0), parseCount('2147483647', 0)]).toEqual([1, 0, 2147483647]);
  });

  it.each(['0', '-3', '1.5', 'many', '', '2147483648', '0x10'])('refuses %j', (word) => {
    expect(() => parseCount(word, 1)).toThrow(Misuse);
  });
});

describe('parseShare', () => {
  it('reads shares', () => {
    expect(['0', '1', '.5', '0.75', '1.0'].map(parseShare)).toEqual([0, 1, 0.5, 0.75, 1]);
  });

  it.each(['', '.', '1.1', '-0.5', '50 %', '1e-3', 'half'])('refuses %j', (word) => {
    expect(() => parseShare(word)).toThrow(Misuse);
  });
});
