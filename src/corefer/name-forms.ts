/** Forms of a name that can be compared: its words without case, accents and marks; its initials. */

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'de',
  'du',
  'des',
  'la',
  'le',
]);
const COMBINING = /\p{M}/gu;
const APOSTROPHE_S = /['’]s?(?=\s|$)/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/u;
/** Letters that no decomposition brings to their plain form. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const SPECIAL_LETTERS = /[łøđðþßæœı]/gu;
const DOTS = /\./gu;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}s?$/u;

/** Words in lower case without accents, dots and possessive marks; hyphens part words: "al-Assad" → al, assad. */
export function nameWords(name: string): string[] {
  const bare = name.normalize('NFKD').replace(COMBINING, '').replace(APOSTROPHE_S, '').replace(DOTS, '').toLowerCase();
  const plain = bare.replace(SPECIAL_LETTERS, (letter) => PLAIN_LETTERS[letter]!);
  return plain.split(NOT_WORD).filter((word) => word !== '');
}

/** One string for equal names. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

/** The words that carry a name, sorted: "Justice Department" and "Department of Justice" are equal. */
export function contentKey(name: string): string {
  return nameWords(name)
    .filter((word) => !SMALL_WORDS.has(word))
    .sort((a, b) => (a < b ? -1 : 1))
    .join(' ');
}

export function isAcronym(name: string): boolean {
  return ACRONYM.test(name.replace(DOTS, ''));
}

export function acronymKey(name: string): string {
  return name.replace(DOTS, '').replace(/s$/u, '').toLowerCase();
}

/** The initials a name may be shortened to: with and without its small words. */
export function initialsOf(name: string): string[] {
  const words = nameWords(name);
  const carrying = words.filter((word) => !SMALL_WORDS.has(word));
  const initials = [words, carrying].map((some) => some.map((word) => word[0]).join(''));
  return [...new Set(initials.filter((letters) => letters.length > 1))];
}

export function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return (
    tail.length > 0 &&
    tail.length < words.length &&
    tail.every((word, i) => words[words.length - tail.length + i] === word)
  );
}

export function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.length < words.length && start.every((word, i) => words[i] === word);
}
