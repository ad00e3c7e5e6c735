/** Countries inside names: "Russian Foreign Ministry" and "Ministry of Foreign Affairs of the Russian Federation". */
import { COUNTRIES } from '../annotate/dictionary.js';
import { latinLetters, type RawWord } from './raw-words.js';

export interface CountryWords {
  /** The country's canonical name. */
  readonly country: string;
  /** How many words name it. */
  readonly length: number;
}

/** Short forms are also words ("us", "car"): they count only in capitals, in a name that is not all in capitals. */
const SHORT = 4;
const BY_WORDS: ReadonlyMap<string, string> = countriesByWords();
const LONGEST = Math.max(...[...BY_WORDS.keys()].map((words) => words.split(' ').length));

/** The country whose name or adjective begins at this word, the longest first; null when there is none. */
export function countryAt(words: readonly RawWord[], at: number): CountryWords | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const window = words.slice(at, at + length);
    const country = BY_WORDS.get(window.map((word) => word.letters).join(' '));
    if (country !== undefined && (length > 1 || isSure(words, at))) return { country, length };
  }
  return null;
}

function isSure(words: readonly RawWord[], at: number): boolean {
  const { letters, text } = words[at]!;
  if (letters.length >= SHORT) return true;
  return text === text.toUpperCase() && words.some((word) => word.text !== word.text.toUpperCase());
}

function countriesByWords(): Map<string, string> {
  const byWords = new Map<string, string>();
  for (const { name, adjectives, people, otherNames } of COUNTRIES)
    for (const form of [name, ...otherNames, ...adjectives, ...people]) {
      const words = form
        .split(/[\s-]+/)
        .map(latinLetters)
        .join(' ');
      if (!byWords.has(words)) byWords.set(words, name);
    }
  return byWords;
}
