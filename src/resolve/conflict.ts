/** What two names say that cannot both be true of one thing: a number, a country, a quarter of the compass. */
import type { EntityType } from '../../graph/model.js';
import type { NameWord } from './name-word.js';
import { PLACE_QUALIFIERS } from './words.js';

/** Of the words that found no partner; null when they can stand together. */
export function findConflict(type: EntityType, a: readonly NameWord[], b: readonly NameWord[]): string | null {
  const said = SAYINGS.map((saying) => [firstSaid(saying, type, a), firstSaid(saying, type, b)] as const);
  const clash = said.find(([x, y]) => x !== null && y !== null && x !== y);
  return clash ? `${clash[0]} is not ${clash[1]}` : null;
}

export function isNumber(word: NameWord): boolean {
  return /^[0-9]/.test(word.letters);
}

type Saying = (word: NameWord, type: EntityType) => string | null;

const SAYINGS: readonly Saying[] = [
  (word) => (isNumber(word) ? word.letters : null),
  (word) => word.country,
  (word, type) => (type === 'place' && PLACE_QUALIFIERS.has(word.letters) ? word.letters : null),
];

function firstSaid(saying: Saying, type: EntityType, words: readonly NameWord[]): string | null {
  for (const word of words) {
    const said = saying(word, type);
    if (said !== null) return said;
  }
  return null;
}
