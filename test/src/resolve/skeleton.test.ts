import { describe, expect, it } from 'vitest';
import { areNearKeys, skeleton } from '../../../src/resolve/skeleton.js';

describe('skeleton', () => {
  it.each([
    ['marzouq', 'marzook'],
    ['sergei', 'sergey'],
    ['gaddafi', 'qadhafi'],
    ['mohammed', 'muhamad'],
    ['chaikovsky', 'tchaikovskii'],
    ['zelensky', 'zelenskyy'],
    ['medvedev', 'medwedew'],
    ['khamis', 'hamis'],
    ['jamal', 'gamal'],
  ])('%s and %s have one key', (a, b) => expect(skeleton(a)).toBe(skeleton(b)));

  it.each([
    ['ali', 'L'],
    ['putin', 'PTN'],
    ['g20', 'K20'],
    ['eau', 'eau'],
    ['b52', 'P52'],
    ['c3', 'K3'],
  ])('%s has the key %s', (word, key) => expect(skeleton(word)).toBe(key));
});

describe('areNearKeys', () => {
  it.each([
    ['MTR', 'MTR', true],
    ['MTR', 'MR', true],
    ['MTR', 'MKR', true],
    ['MTR', 'TR', true],
    ['MTR', 'RTM', false],
    ['MTR', 'M', false],
    ['MT', 'TM', false],
  ])('%s and %s: %s', (a, b, near) => {
    expect(areNearKeys(a, b)).toBe(near);
    expect(areNearKeys(b, a)).toBe(near);
  });
});
