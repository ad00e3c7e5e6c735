import { describe, expect, it } from 'vitest';
import { genderOfEnding, genderOfFirstName, genderOfOnlyName } from '../../../src/corefer/first-names.js';
import { contentKey, initialsOf, isAcronym, nameKey } from '../../../src/corefer/name-forms.js';

describe('name forms', () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Bashar al-Assad', 'bashar al assad'],
    ['the  U.S.', 'the us'],
    ['Brazil’s', 'brazil'],
  ])('%s has the key "%s"', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('compares the words that carry a name', () => {
    expect(contentKey('Department of Justice')).toBe(contentKey('Justice Department'));
  });

  it.each([
    ['Federal Aviation Office', ['fao']],
    ['Ministry of the Interior', ['moti', 'mi']],
  ])('%s may be shortened to %j', (name, initials) => {
    expect(initialsOf(name)).toEqual(initials);
  });

  it.each([
    ['PKK', true],
    ['U.N.', true],
    ['Lavrov', false],
    ['A', false],
  ])('%s in capitals: %s', (name, expected) => {
    expect(isAcronym(name)).toBe(expected);
  });

  it.each([
    ['Angela Merkel', 'female'],
    ['Sergei Lavrov', 'male'],
    ['Jordan', null],
  ])('the first word of %s tells %s', (name, gender) => {
    expect(genderOfFirstName(name)).toBe(gender);
  });

  it.each([
    ['Ilsabetta Conti', 'female'],
    ['Radovan Lind', 'male'],
    ['Radovan', null],
  ])('the ending of the first word of %s suggests %s', (name, gender) => {
    expect(genderOfEnding(name)).toBe(gender);
  });

  it.each([
    ['Angela', 'female'],
    ['Lind', null],
    ['Angela Merkel', null],
  ])('%s alone tells %s', (name, gender) => {
    expect(genderOfOnlyName(name)).toBe(gender);
  });
});
