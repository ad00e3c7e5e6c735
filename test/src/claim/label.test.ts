import { describe, expect, it } from 'vitest';
import { openRelation, thirdPerson, toLabel } from '../../../src/claim/label.js';

describe('thirdPerson', () => {
  it.each([
    ['carry', 'carries'],
    ['visit', 'visits'],
    ['go', 'goes'],
    ['pass', 'passes'],
    ['be', 'is'],
    ['play', 'plays'],
    ['reach', 'reaches'],
  ])('%s → %s', (lemma, form) => {
    expect(thirdPerson(lemma)).toBe(form);
  });
});

describe('toLabel', () => {
  it('keeps four words, the last among them', () => {
    expect(toLabel(['increases', 'military', 'cooperation', 'closely', 'with'])).toBe(
      'increases military cooperation with',
    );
  });
});

describe('openRelation', () => {
  it.each([
    [['carry out', 'raid', 'on'], 'carry-out-raid-on'],
    [['…'], 'related-to'],
    [["drop'", 'off'], 'drop-off'],
  ])('%s → %s', (words, id) => {
    expect(openRelation(words)).toBe(id);
  });
});
