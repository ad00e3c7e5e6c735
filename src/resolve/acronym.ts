/** Acronyms: one word whose letters begin another name's words. */
import type { ParsedName } from './names.js';

/** "UN" of "United Nations": the acronym's letters, null when it is none. */
export function acronymOf(short: ParsedName, long: ParsedName): string | null {
  const [word, ...others] = short.words;
  if (!word || others.length > 0 || word.letters.length < 2 || long.words.length < 2) return null;
  return initialsOf(long.text).has(word.letters) ? word.letters : null;
}

/** The initials of a name, with and without its small words: "doj" and "dj". */
export function initialsOf(text: string): ReadonlySet<string> {
  const words = text.split(/[\s\-/]+/).filter((word) => /^\p{L}/u.test(word));
  const initials = (chosen: readonly string[]): string => chosen.map((word) => word[0]!.toLowerCase()).join('');
  return new Set([initials(words), initials(words.filter((word) => !/^\p{Ll}/u.test(word)))]);
}
