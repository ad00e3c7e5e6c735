/** First names that mostly tell a person's gender, over many languages; used to keep "she" from a "John". */
import type { Gender } from './clusters.js';
import {
  FEMALE_ENDINGS,
  FEMALE_NAMES_ELSEWHERE,
  FEMALE_NAMES_US,
  MALE_ENDINGS,
  MALE_NAMES_ELSEWHERE,
  MALE_NAMES_US,
} from './first-names-table.js';
import { nameWords } from './name-forms.js';

const GENDERS: ReadonlyMap<string, Gender> = gendersOf(
  `${FEMALE_NAMES_US} ${FEMALE_NAMES_ELSEWHERE}`,
  `${MALE_NAMES_US} ${MALE_NAMES_ELSEWHERE}`,
);

const ENDINGS: ReadonlyMap<string, Gender> = gendersOf(FEMALE_ENDINGS, MALE_ENDINGS);
/** Of endings, the longest first. */
const LENGTHS = [4, 3, 2, 1];

/** Forms of address and titles before a name, as lemmas. */
export const TITLE_GENDERS: ReadonlyMap<string, Gender> = gendersOf(
  'mrs mrs. ms ms. miss lady dame madam baroness madame',
  'mr mr. sir lord baron father',
);

/** The gender that a full name's first word tells; null for one word alone, which may be a surname. */
export function genderOfFirstName(name: string): Gender | null {
  const words = nameWords(name);
  return words.length > 1 ? (GENDERS.get(words[0]!) ?? null) : null;
}

/** The gender that the ending of a full name's first word suggests: a hint, no more. */
export function genderOfEnding(name: string): Gender | null {
  const words = nameWords(name);
  if (words.length < 2) return null;
  const endings = LENGTHS.map((length) => ENDINGS.get(words[0]!.slice(-length)));
  return endings.find((gender) => gender !== undefined) ?? null;
}

/** The gender that one word alone tells, if it is a first name: a hint, no more. */
export function genderOfOnlyName(name: string): Gender | null {
  const words = nameWords(name);
  return words.length === 1 ? (GENDERS.get(words[0]!) ?? null) : null;
}

function gendersOf(female: string, male: string): ReadonlyMap<string, Gender> {
  const words = (list: string, gender: Gender): [string, Gender][] => list.split(' ').map((word) => [word, gender]);
  return new Map([...words(female, 'female'), ...words(male, 'male')]);
}
