import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/read/dateline.js';
import { DATE_FORMS, findDate } from '../../../src/read/explicit-date.js';
import { gatherFacts, type FactSources } from '../../../src/read/facts.js';
import { readFrontMatter } from '../../../src/read/front-matter.js';
import { guessLanguage, primaryLanguage } from '../../../src/read/language.js';

describe('findDate', () => {
  it.each(DATE_FORMS)('reads $example', ({ example, iso }) => {
    expect(findDate(`on ${example}, they`)).toEqual({ iso, start: 3, end: 3 + example.length });
  });

  it.each([
    ['29th of February 2024', '2024-02-29'],
    ['Sept 3, 1999', '1999-09-03'],
    ['2024-02-29T10:00:00Z', '2024-02-29'],
    ['29 February 2023', null],
    ['31.04.2020', null],
    ['2024-13-01', null],
    ['in 2024', null],
    ['yesterday', null],
    ['May 12', null],
    ['version 1.10.2024.5', null],
  ])('%s: %s', (text, iso) => expect(findDate(text)?.iso ?? null).toBe(iso));
});

describe('readDateline', () => {
  it.each([
    ['Sunday, September 15, 2019', '2019-09-15', null],
    ['Sunday, September 15, 2019\u00A0', '2019-09-15', null],
    ['Published: 3 March 2024, 10:45 GMT', '2024-03-03', null],
    ['Published 3 March 2024 | Updated 4 March 2024', '2024-03-03', null],
    ['2024-03-03T10:45:00Z', '2024-03-03', null],
    ['Belmar Gazette, 3 March 2024', '2024-03-03', 'Belmar Gazette'],
    ['Source: Northern Press Agency, 3 March 2024', '2024-03-03', 'Northern Press Agency'],
    ['Belmar, 3 March 2024', '2024-03-03', null],
    ['BELMAR, Feb 29 (Seawire) - The council met.', null, 'Seawire'],
    ['BELMAR (Seawire) — The council met.', null, 'Seawire'],
    ['BELMAR, 29 February 2024 (Sea News) – The council met.', '2024-02-29', 'Sea News'],
    ['Belmar, Lorne, 29 February 2024: The council met.', '2024-02-29', null],
    ['The council met on 29 February 2024 and agreed.', null, null],
    ['The Northern Isles Party (NIP) - in office since 1999 - lost.', null, null],
    ['Belmar was founded (so they say) - by monks.', null, null],
  ])('%s', (line, published, publisher) => expect(readDateline(line)).toEqual({ published, publisher }));
});

describe('gatherFacts', () => {
  const none: FactSources = { declared: {}, topLines: [], headline: null, text: '', paths: ['a.txt'] };

  it.each<[string, Partial<FactSources>, { from: string; how: string } | null]>([
    ['nothing', {}, null],
    [
      'what is declared',
      { declared: { published: '2024-03-03T10:00:00Z' }, topLines: ['4 March 2024'] },
      { from: '2024-03-03', how: 'metadata' },
    ],
    ['a bare year declared', { declared: { published: '2024' } }, { from: '2024', how: 'metadata' }],
    [
      'the dateline',
      { topLines: ['4 March 2024'], paths: ['2020-01-01.txt'] },
      { from: '2024-03-04', how: 'dateline' },
    ],
    ['the name of the file', { paths: ['x/2024-02-29-quay.txt'] }, { from: '2024-02-29', how: 'file name' }],
    ['a compact name', { paths: ['quay_20240229_2.txt'] }, { from: '2024-02-29', how: 'file name' }],
    ['underscores', { paths: ['2024_02_29.txt'] }, { from: '2024-02-29', how: 'file name' }],
    ['no date of a folder', { paths: ['2024-02-29/quay.txt'] }, null],
    ['a date that is none', { paths: ['20241399.txt'] }, null],
  ])('takes the day from %s', (_, sources, published) => {
    expect(gatherFacts({ ...none, ...sources }).published).toEqual(published);
  });

  it('prefers what is declared', () => {
    const declared = { title: ' Council \n widens quay ', publisher: 'Kellan Courier', language: 'en-GB' };
    const facts = gatherFacts({
      ...none,
      declared,
      headline: 'Quay',
      topLines: ['BELMAR (Seawire) - The council met.'],
    });
    expect(facts).toEqual({
      title: 'Council widens quay',
      publisher: 'Kellan Courier',
      published: null,
      language: 'en',
    });
  });
});

describe('language', () => {
  it.each([
    ['The council of the island met on Monday and agreed to widen the quay.', 'en'],
    ['Der Rat der Insel hat am Montag getagt und will den Kai verbreitern lassen.', null],
    ['Le conseil a voté lundi et le quai sera élargi avant la fin de l’année.', null],
    ['Quay', null],
  ])('%s', (text, language) => expect(guessLanguage(text)).toBe(language));

  it.each([
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en_US', 'en'],
    ['', null],
    ['english', null],
  ])('tag %j', (tag, language) => expect(primaryLanguage(tag)).toBe(language));
});

describe('readFrontMatter', () => {
  it.each([
    [
      '---\ntitle: "A: b"\ndate: 2024-03-03\npublisher: Kellan Courier\n---\nText',
      { title: 'A: b', published: '2024-03-03', publisher: 'Kellan Courier' },
    ],
    ['---\r\ntitle: A\r\ntags:\r\n  - x\r\nauthor: Ann Lee\r\n---\r\nText', { title: 'A', publisher: 'Ann Lee' }],
    ['---\n\nA line between two rules.\n\n---\n', {}],
    ['Text\n---\ntitle: A\n---\n', {}],
  ])('%j', (text, declared) => expect(readFrontMatter(text).declared).toEqual(declared));
});
