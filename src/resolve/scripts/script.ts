/** Which alphabet a word is written in, and its letters without what only some writers write. */

export type Script = 'arabic' | 'hebrew' | 'cyrillic';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
];

/** Vowel points, the Arabic stretch mark, quotation marks and hyphens inside a word. */
const UNWRITTEN = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640'’`ʹ׳״\-‐]/gu;

/** Letters of neighbouring languages, as the letter of the same sound: Persian, Ukrainian, Serbian. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map([
  ['ک', 'ك'],
  ['ی', 'ي'],
  ['ى', 'ي'],
  ['ہ', 'ه'],
  ['і', 'и'],
  ['ї', 'и'],
  ['є', 'е'],
  ['ґ', 'г'],
  ['ў', 'в'],
  ['ј', 'й'],
]);

/** The script of a word whose first letter is in one that has a table; null for Latin and all others. */
export function scriptOf(word: string): Script | null {
  return SCRIPTS.find(([, letters]) => letters.test(word))?.[0] ?? null;
}

/** Lower case, without vowel points, each letter in its common form. */
export function ownLetters(word: string): string {
  const plain = word.normalize('NFKC').toLowerCase().replace(UNWRITTEN, '');
  return [...plain].map((letter) => NEIGHBOURS.get(letter) ?? letter).join('');
}
