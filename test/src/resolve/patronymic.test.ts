import { describe, expect, it } from 'vitest';
import { areFormsOfOne, patronymicOf } from '../../../src/resolve/patronymic.js';

describe('patronymicOf', () => {
  it.each([
    ['grigoriyevich', 'grigor', false],
    ['hryhoryavich', 'hryhor', false],
    ['achmatowitsch', 'achmat', false],
    ['jurjewna', 'jur', true],
    ['uladzimirauna', 'uladzimir', true],
  ] as const)('%s: of %s', (letters, stem, feminine) => expect(patronymicOf(letters)).toEqual({ stem, feminine }));

  it.each(['lavrov', 'vladimir', 'ovich', 'anna', 'rich'])('%s is none', (letters) =>
    expect(patronymicOf(letters)).toBeNull(),
  );
});

describe('areFormsOfOne', () => {
  it.each([
    ['grigor', 'hryhor', true],
    ['vladimir', 'uladzimir', true],
    ['grigor', 'viktor', false],
    ['berg', 'berg', false],
  ])('%s and %s: %s', (a, b, one) => expect(areFormsOfOne(a, b)).toBe(one));
});
