import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-names.js';

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
    ['an address', 'Write to [person ann@acme.example] today.', []],
    ['a place after a person', '[person Ann Lee of Acme] left.', ['person Ann Lee']],
    ['articles', 'It was [organisation the Acme Group] then.', ['organisation Acme Group']],
    ['an article that stays', 'They met in The [place Hague] twice.', ['place The Hague']],
    ['an article with a capital', 'They read [organisation The Lamp] at sea.', ['organisation The Lamp']],
    ['an article of a sentence', '[organisation The Lamp] went out.', ['organisation Lamp']],
    ['a letter that is no article', 'Clubs of the [organisation A-League] won.', ['organisation A-League']],
    ['a cry in a name', 'Then [organisation Zing!] sang.', ['organisation Zing!']],
    ['a cry after a name', 'So sang [organisation Zing!]', ['organisation Zing']],
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
    [
      'a state that bodies are named for',
      'The [organisation Lantern Makers of Malta] met.',
      ['organisation Lantern Makers of Malta'],
    ],
    ['a party like that of others', 'The [organisation Malta Labour Party] won.', ['organisation Malta Labour Party']],
    ['a firm called by a title', 'They ate at [organisation Soup King] then.', ['organisation Soup King']],
    [
      'a person whom a body is named for',
      'The [organisation Ann Torvald Institute] told of [person Ann Torvald].',
      ['organisation Ann Torvald Institute', 'person Ann Torvald'],
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
    [
      'storms',
      'Tropical Storm [person Ada] hit. [person Ada] passed. They saw Ada.',
      ['event Tropical Storm Ada', 'event Ada', 'event Ada'],
    ],
    ['feasts', 'They celebrated [place Eid].', ['event Eid']],
    ['persons with a body’s name', '[person Wagner] composed.', ['person Wagner']],
    ['missed states', 'Ships left Norway for the U.K. on time.', ['place Norway', 'place U.K.']],
    ['nations of two words in pieces', 'A South [nationality Sudanese] envoy left.', ['nationality South Sudanese']],
    [
      'movements that bear the name of a people',
      'The [nationality Pakistani] [organisation Taliban] left the fort.',
      ['organisation Pakistani Taliban'],
    ],
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
