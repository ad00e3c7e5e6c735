import { describe, expect, it } from 'vitest';
import { isIdiom } from '../../../../src/mention/nouns/idioms.js';
import { NOUN_TABLES, nounSense, phraseSense } from '../../../../src/mention/nouns/lexicon.js';
import { NOUN_PHRASES } from '../../../../src/mention/nouns/phrases.js';

const ALL_NOUNS = Object.values(NOUN_TABLES).flatMap((groups) => groups.flatMap(({ nouns }) => nouns.split(' ')));

describe('the noun tables', () => {
  it('hold each noun once, as one word in lower case', () => {
    expect(ALL_NOUNS.filter((noun, index) => ALL_NOUNS.indexOf(noun) !== index)).toEqual([]);
    expect(ALL_NOUNS.filter((noun) => !/^\p{Ll}+$/u.test(noun))).toEqual([]);
  });

  it('name each subtype under one type', () => {
    const typesOf = new Map<string, Set<string>>();
    for (const [type, groups] of Object.entries(NOUN_TABLES)) {
      for (const { subtype } of groups) typesOf.set(subtype, (typesOf.get(subtype) ?? new Set()).add(type));
    }
    expect([...typesOf].filter(([, types]) => types.size > 1)).toEqual([]);
  });

  it('hold two-word kinds as two words, each once', () => {
    const phrases = NOUN_PHRASES.flatMap((group) => group.phrases);
    expect(phrases.filter((phrase) => phrase.split(' ').length !== 2)).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });
});

describe('nounSense', () => {
  it.each([
    ['minister', 'person', 'minister'],
    ['Ministry', 'organisation', 'ministry'],
    ['talks', 'event', 'meeting'],
    ['island', 'place', 'island'],
  ])('%s is a %s: %s', (noun, type, subtype) => {
    expect(nounSense(noun)).toMatchObject({ type, subtype });
  });

  it('knows no abstract noun', () => {
    expect(nounSense('sincerity')).toBeNull();
  });
});

describe('phraseSense', () => {
  it('lets a modifier change the sense', () => {
    expect(phraseSense([], 'strike')?.subtype).toBe('attack');
    expect(phraseSense(['long', 'hunger'], 'strike')?.subtype).toBe('protest');
  });
});

describe('isIdiom', () => {
  it.each([
    ['take', 'place', true],
    ['in', 'case', true],
    ['visit', 'place', false],
  ])('%s %s: %s', (word, noun, expected) => {
    expect(isIdiom(word, noun)).toBe(expected);
  });
});
