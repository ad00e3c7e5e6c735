/** What a line's shape tells: whether it ends a sentence, goes on with one, or is a heading. */

/** Where a line stands in its document. */
export type HeadingPlace = 'first' | 'under headline' | 'inside';

const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/u;

const ENDS_OPEN = /[,;:–—-]$/u;

/** Words of titles that stay small. */
const SMALL_WORD =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|over|after|amid|into|vs\.?|is|de|la)$/u;

/** A headline has at most so many words, by where it stands. */
const MOST_WORDS: Readonly<Record<HeadingPlace, number>> = { first: 28, 'under headline': 36, inside: 12 };

/** Up to so many words, a line without a stop inside the text is a heading whatever its capitals. */
const SHORT_HEADING = 7;

export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text);
}

export function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.'’,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Lower-case letters and digits with single spaces, to compare lines whatever their quotation marks and dashes. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `wordsBelow`: the words of the next block; a heading inside the text stands over something longer. */
export function isHeading(text: string, place: HeadingPlace, wordsBelow: number): boolean {
  const words = wordCount(text);
  if (words === 0 || words > MOST_WORDS[place] || startsLower(text)) return false;
  if (/^[–—-]/u.test(text) || ENDS_OPEN.test(text) || (endsSentence(text) && !/[!?]["'”’»)\]]*$/u.test(text)))
    return false;
  if (place !== 'inside') return true;
  if (wordsBelow <= words || endsSentence(text)) return false;
  return words <= SHORT_HEADING || isTitleCase(text);
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !SMALL_WORD.test(word));
  const capital = words.filter((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word));
  return words.length > 0 && capital.length >= 0.8 * words.length;
}
