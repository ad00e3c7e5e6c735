/** Folds text for comparing: case, accents and the many forms of dashes and apostrophes make no difference. */

export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, and one past its end, the offset in the original that it came from. */
  readonly origin: readonly number[];
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʿ: "'",
  ʾ: "'",
};

const MARK = /\p{M}|\p{Cf}/gu;
const SPACE_OR_DASH = /[\s\p{Pd}]/gu;
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

const PLAIN = /^[\x00-\x7f]*$/;

export function fold(text: string): string {
  // Most quotes are plain, and a large graph has a hundred thousand of them.
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[\s-]/g, ' ');
  return foldCharacters(text.normalize('NFKD').toLowerCase());
}

/** As `fold`, character by character, so that a find can be shown in the original. */
export function foldWithOrigin(text: string): Folded {
  const origin: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const piece = fold(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) origin.push(offset);
    offset += character.length;
  }
  return { text: folded, origin: [...origin, text.length] };
}

function foldCharacters(text: string): string {
  return text
    .replace(MARK, '')
    .replace(SPACE_OR_DASH, ' ')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}
