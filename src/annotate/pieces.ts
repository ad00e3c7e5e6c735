/**
 * Words to word pieces (WordPiece: Wu et al. 2016, in BERT's uncased form) and their case shapes. The first piece of a
 * word speaks for it, so a word never needs more than its first dozen.
 */

export interface PieceIds {
  readonly cls: number;
  readonly sep: number;
  /** The pieces of a word, at least one and at most `MAX_WORD_PIECES`. */
  of(word: string): readonly number[];
}

export const MAX_WORD_PIECES = 12;

/** The model's code of how a word is written; a word's later pieces have `CONTINUED` added. 0 stands for no word. */
export const SHAPES = {
  none: 0,
  lower: 1,
  initial: 2,
  capitals: 3,
  singleCapital: 4,
  mixed: 5,
  digits: 6,
  digitsAndMarks: 7,
  digitsAndLetters: 8,
  noLetter: 9,
  otherLetters: 10,
} as const;

export const CONTINUED = 12;

/** Longer words are cut before they are normalised; a dozen pieces are always found before. */
const MAX_WORD_LENGTH = 400;

/** Words whose pieces are remembered: texts repeat themselves. */
const MAX_KNOWN = 20_000;

const NOT_READ = /[\p{Mn}\p{Cc}\p{Cf}]/gu;
const PART = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu;

/** From a vocabulary with one piece a line. Throws a TypeError when its special pieces are missing. */
export function wordPieces(vocabulary: string): PieceIds {
  const ids = new Map(vocabulary.split(/\r?\n/).map((piece, id) => [piece, id]));
  const longest = Math.max(...Array.from(ids.keys(), (piece) => piece.length));
  const unknown = special(ids, '[UNK]');
  const known = new Map<string, readonly number[]>();
  return {
    cls: special(ids, '[CLS]'),
    sep: special(ids, '[SEP]'),
    of(word) {
      const before = known.get(word);
      if (before) return before;
      if (known.size >= MAX_KNOWN) known.clear();
      const pieces = cut(word, ids, longest, unknown);
      known.set(word, pieces);
      return pieces;
    },
  };
}

function cut(word: string, ids: ReadonlyMap<string, number>, longest: number, unknown: number): readonly number[] {
  const pieces: number[] = [];
  for (const part of normalise(word).match(PART) ?? []) {
    if (pieces.length >= MAX_WORD_PIECES) break;
    pieces.push(...(longestMatches(part, ids, longest) ?? [unknown]));
  }
  return pieces.length === 0 ? [unknown] : pieces.slice(0, MAX_WORD_PIECES);
}

export function shapeOf(word: string): number {
  if (/^[a-z]+$/.test(word)) return SHAPES.lower;
  if (/^[A-Z][a-z]+$/.test(word)) return SHAPES.initial;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  const lower = /\p{Lowercase}/u.test(word);
  if (lower && capitals === 0) return SHAPES.lower;
  if (/\p{Nd}/u.test(word)) return digitShape(word, letters);
  if (letters === 0) return SHAPES.noLetter;
  if (capitals > 0 && !lower) return letters === 1 ? SHAPES.singleCapital : SHAPES.capitals;
  if (capitals === 1 && /^\p{Lu}/u.test(word)) return SHAPES.initial;
  return capitals > 0 ? SHAPES.mixed : SHAPES.otherLetters;
}

function digitShape(word: string, letters: number): number {
  if (/^\p{Nd}+$/u.test(word)) return SHAPES.digits;
  return letters > 0 ? SHAPES.digitsAndLetters : SHAPES.digitsAndMarks;
}

function normalise(word: string): string {
  return word.slice(0, MAX_WORD_LENGTH).toLowerCase().normalize('NFD').replace(NOT_READ, '');
}

/** Greedy longest match from the left; null when some stretch is in no piece. */
function longestMatches(part: string, ids: ReadonlyMap<string, number>, longest: number): number[] | null {
  const pieces: number[] = [];
  for (let start = 0; start < part.length && pieces.length < MAX_WORD_PIECES;) {
    let end = Math.min(part.length, start + longest);
    while (end > start && !ids.has(pieceAt(part, start, end))) end -= 1;
    if (end === start) return null;
    pieces.push(ids.get(pieceAt(part, start, end))!);
    start = end;
  }
  return pieces;
}

function pieceAt(part: string, start: number, end: number): string {
  return (start > 0 ? '##' : '') + part.slice(start, end);
}

function special(ids: ReadonlyMap<string, number>, piece: string): number {
  const id = ids.get(piece);
  if (id === undefined) throw new TypeError(`the vocabulary has no "${piece}"; take the vocab.txt of these weights`);
  return id;
}
