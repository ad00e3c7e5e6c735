/**
 * A name taken apart: its words in Latin letters, without titles, articles and legal forms, each with the key under
 * which its other spellings are found.
 */
import type { EntityType } from '../../graph/model.js';
import { countryByName, organisationByName } from '../annotate/dictionary.js';
import { personWords } from './person-words.js';
import type { NameWord } from './name-word.js';
import { latinLetters, rawWords } from './raw-words.js';
import { thingWords } from './thing-words.js';
import { SUFFIXES } from './words.js';

export interface ParsedName {
  readonly type: EntityType;
  /** The name as given. */
  readonly text: string;
  readonly words: readonly NameWord[];
  /** Its canonical name, where the dictionary has it: "United Nations" for "UN". */
  readonly listed: string | null;
  /** The words joined, an organisation's sorted: two names with the same canonical form are one name. */
  readonly canonical: string;
  /** "jr", "sr", "2"; null when there is none. */
  readonly suffix: string | null;
}

/** No name in a document is longer; the rest would only cost time. */
const MAX_WORDS = 12;
const MAX_LENGTH = 240;

export function parseName(type: EntityType, text: string): ParsedName {
  const bounded = text.slice(0, MAX_LENGTH);
  return type === 'person' ? parsePerson(bounded) : parseThing(type, bounded);
}

/** Remembers the names it has taken apart: in a large collection most come again and again. */
export function rememberingParse(): typeof parseName {
  const known = new Map<string, ParsedName>();
  return (type, text) => {
    const key = `${type} ${text}`;
    const name = known.get(key) ?? parseName(type, text);
    known.set(key, name);
    return name;
  };
}

function parsePerson(text: string): ParsedName {
  const { words, suffix } = personWords(rawWords(surnameLast(text)));
  const kept = words.slice(0, MAX_WORDS);
  const canonical = [...kept.map((word) => word.letters), ...(suffix ? [suffix] : [])].join(' ');
  return { type: 'person', text, words: kept, listed: null, canonical, suffix };
}

function parseThing(type: EntityType, text: string): ParsedName {
  const listed = type === 'event' ? null : listedName(text);
  const words = thingWords(type, rawWords(listed ?? text)).slice(0, MAX_WORDS);
  const letters = words.map((word) => word.letters);
  const canonical = (type === 'organisation' ? letters.sort() : letters).join(' ');
  return { type, text, words, listed, canonical, suffix: null };
}

function listedName(text: string): string | null {
  return (countryByName(text) ?? organisationByName(text))?.name ?? null;
}

/** "Surname, Given" the way it is spoken. A comma before a suffix is none. */
function surnameLast(text: string): string {
  const [last, given, ...more] = text.split(',').map((part) => part.trim());
  if (!last || !given || more.length > 0 || SUFFIXES.has(latinLetters(given))) return text;
  return `${given} ${last}`;
}
