/** One spelling for the spellings of a name: what dictionary look-ups compare. */
import { APOSTROPHES, HYPHENS, INVISIBLE } from '../characters.js';

const UNSEEN = new RegExp(`[\\p{Mn}${INVISIBLE}]`, 'gu');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const HYPHEN = new RegExp(`\\s*[${HYPHENS}–]\\s*`, 'gu');

/** Words of plain letters, one space between them and no article: already their own key. */
const PLAIN = /^(?!the |The |THE )[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * Straight apostrophes and hyphens, single spaces, no invisible characters or accents, no dots in abbreviations, and no
 * article: "the U.S." and "US" have one key. Letter case is kept, for "us" is no country.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(UNSEEN, '')
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|The|THE) (?=\p{L})/u, '')
    .replace(/(?<=\p{Lu})\.(?=[\p{Lu}\s]|$)/gu, '');
}
