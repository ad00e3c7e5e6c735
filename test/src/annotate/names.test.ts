import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/annotate/names.js';
import type { NameRange } from '../../../src/annotate/reading-model.js';
import { findSentences } from '../../../src/annotate/sentences.js';
import { findWords } from '../../../src/annotate/words.js';
import type { NameType, Token } from '../../../src/model.js';
import { documentOf } from './fixtures.js';

/** What the model found stands in the text as `[type words]`; the names come back as "type words". */
function namesIn(marked: string): string[] {
  const { text, found } = unmark(marked);
  const document = documentOf(text);
  const sentences = findSentences(document);
  const tokens = sentences.flatMap((span, sentence) =>
    findWords(text, span.start, span.end).map(({ start, end }) =>
      tokenOf(text.slice(start, end), start, end, sentence),
    ),
  );
  const ranges = found.map(({ start, end, type }): NameRange => {
    const first = tokens.findIndex((token) => token.start >= start);
    return { first, last: tokens.findLastIndex((token) => token.end <= end) + 1, type };
  });
  const whole = sentences.map((span, sentence) => ({
    ...span,
    first: tokens.findIndex((token) => token.sentence === sentence),
    last: tokens.findLastIndex((token) => token.sentence === sentence) + 1,
    root: tokens.findIndex((token) => token.sentence === sentence),
  }));
  return namesOf(document, tokens, whole, ranges).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

/** Capitalised words are proper nouns to this tagger, all others nouns, verbs being of no matter here. */
function tokenOf(form: string, start: number, end: number, sentence: number): Token {
  const isProper = /^\p{Lu}/u.test(form);
  const isMark = !/[\p{L}\p{N}]/u.test(form);
  return {
    start,
    end,
    form,
    lemma: form,
    upos: isMark ? 'PUNCT' : isProper ? 'PROPN' : 'NOUN',
    xpos: isMark ? '.' : isProper ? 'NNP' : 'NN',
    features: {},
    head: -1,
    deprel: 'root',
    sentence,
  };
}

function unmark(marked: string): { text: string; found: { start: number; end: number; type: NameType }[] } {
  const found: { start: number; end: number; type: NameType }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\w+ [^\]]+\])/)) {
    const [, type, words] = /^\[(\w+) ([^\]]+)\]$/.exec(piece) ?? [];
    if (type && words) found.push({ start: text.length, end: text.length + words.length, type: type as NameType });
    text += words ?? piece;
  }
  return { text, found };
}

describe('namesOf', () => {
  it.each([
    ['titles', 'So said [person former Prime Minister Ann Lee] today.', ['person Ann Lee']],
    ['abbreviated titles', '[person Mr. Ray Hill] left.', ['person Ray Hill']],
    [
      'titles with a state',
      '[person Norwegian Foreign Minister Kari Moe] left.',
      ['nationality Norwegian', 'person Kari Moe'],
    ],
    ['a title alone', 'So did [person President].', []],
    ['an office', 'She is [person Speaker of the House] now.', []],
    ['what an office is of', 'The Secretary of [organisation State] came.', []],
    ['a place after a person', '[person Ann Lee of Acme] left.', ['person Ann Lee']],
    ['articles', 'It was [organisation the Acme Group] then.', ['organisation Acme Group']],
    ['an article that stays', 'They met in The [place Hague] twice.', ['place The Hague']],
    ['possessives', "So is [organisation Acme's] share.", ['organisation Acme']],
    ['quotes', 'The ship [other "Blue Whale"] sank.', ['other Blue Whale']],
    ['officers', '[organisation NATO Secretary-General] came.', ['organisation NATO']],
    [
      'a state before a known body',
      'The [organisation U.S. Department of Justice] sued.',
      ['place U.S.', 'organisation Department of Justice'],
    ],
    [
      'a state after a body',
      'The [organisation Harbour Office of Malta] said so.',
      ['organisation Harbour Office', 'place Malta'],
    ],
    ['a state in a name', 'The [organisation Bank of Malta] said so.', ['organisation Bank of Malta']],
    ['states', '[organisation Norway] won.', ['place Norway']],
    [
      'states as given names',
      '[person Jordan] met [person Michael Jordan] in [person Jordan].',
      ['person Jordan', 'person Michael Jordan', 'place Jordan'],
    ],
    ['demonyms', 'The [place Danes] won.', ['nationality Danes']],
    ['bodies', 'The [place EU] agreed.', ['organisation EU']],
    ['storms', 'Tropical Storm [person Ada] hit. [person Ada] passed.', ['event Ada', 'event Ada']],
    ['feasts', 'They celebrated [place Eid].', ['event Eid']],
    ['persons with a body’s name', '[person Wagner] composed.', ['person Wagner']],
    ['missed states', 'Ships left Norway for the U.K. on time.', ['place Norway', 'place U.K.']],
    [
      'long names in pieces',
      'He leads the [place Islamic Republic] of [place Iran] now.',
      ['place Islamic Republic of Iran'],
    ],
    [
      'events',
      'At the [place Lima] Conference and the [place Iran]–[place Iraq] War.',
      ['event Lima Conference', 'event Iran–Iraq War'],
    ],
    ['events by their last word', 'At the [organisation Lima Trade Forum] then.', ['event Lima Trade Forum']],
    ['agreements', 'They broke the [other Lann River Compact] at once.', ['event Lann River Compact']],
    ['bodies by their last word', 'The [other Orvo Lantern Trust] paid.', ['organisation Orvo Lantern Trust']],
    ['firms taken for people', 'He left [person Orvo Shipping] then.', ['organisation Orvo Shipping']],
    ['places by their last word', 'On the [other Orvo River] then.', ['place Orvo River']],
    ['titles of books', 'She wrote [other Notes from the River] here.', ['other Notes from the River']],
    [
      'one type by vote',
      '[person Orvo] grew. [organisation Orvo] sank. [organisation Orvo] rose.',
      ['organisation Orvo', 'organisation Orvo', 'organisation Orvo'],
    ],
    [
      'short forms of bodies',
      '[organisation Orvo Air] flies. [person Orvo] said so.',
      ['organisation Orvo Air', 'organisation Orvo'],
    ],
    [
      'short forms of persons',
      '[person Ann Torvald] left. [organisation Torvald] said so.',
      ['person Ann Torvald', 'person Torvald'],
    ],
    ['missed surnames', '[person Ann Torvald] left. They saw Torvald.', ['person Ann Torvald', 'person Torvald']],
    [
      'headlines',
      '# ORVO SEES ANN TORVALD\n\n[organisation Orvo] met [person Ann Torvald].',
      ['organisation ORVO', 'person ANN TORVALD', 'organisation Orvo', 'person Ann Torvald'],
    ],
    ['us in capitals', '# TRUST US NOW\n\nNothing else.', []],
    ['dates', 'On [date 3 May 2001] and for [date 30] days.', ['date 3 May 2001']],
  ])('%s', (_, marked, expected) => {
    expect(namesIn(marked)).toEqual(expected);
  });
});
