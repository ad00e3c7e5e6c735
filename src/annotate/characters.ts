/**
 * Sources of character classes for regular expressions with the flag "u". Invisible characters: soft hyphen, zero-width
 * characters, direction marks, byte order mark.
 */
export const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF';

/** What no word consists of. */
export const BLANK = `\\s${INVISIBLE}`;

/** Straight, curly and what is typed in their stead. */
export const APOSTROPHES = "'’ʼ`´";

/** Those that join words; dashes are others. */
export const HYPHENS = '-‐‑';
