/**
 * How far two spellings of one word lie apart, in edits: an alignment (Needleman and Wunsch's) whose moves are equal
 * letters, the variants of `graphemes.ts`, and plain edits. Says which variants it used, as a person would: "q/k".
 */
import { GRAPHEME_RULES } from './graphemes.js';

/** Edits between two words: `spellingCost`, or one that remembers. */
export type SpellingCost = (a: string, b: string) => number;

interface Variant {
  readonly a: string;
  readonly b: string;
  readonly cost: number;
  readonly at: 'start' | 'end' | undefined;
}

/** Per place (letters of a × letters of b): the least cost to get there, and the place before it. */
interface Alignment {
  readonly cost: Float64Array;
  readonly from: Int32Array;
}

const VOWELS = new Set('aeiouy');
const MAX_LETTERS = 40;
const REMEMBERED = 200_000;
const COST = { double: 0.05, vowel: 0.7, h: 0.5, consonant: 1, mixed: 1.3, swap: 0.9, first: 0.3, finalVowel: 1.1 };

/** Both directions, by the last letters of both spellings: "qk" has q/k. */
const VARIANTS: ReadonlyMap<string, readonly Variant[]> = variantsByEnds();

/**
 * Edits between two words in lower-case Latin letters: 0 the same, 1 about one wrong consonant. Of letters past the
 * fortieth only the number counts.
 */
export function spellingCost(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [a.slice(0, MAX_LETTERS), b.slice(0, MAX_LETTERS)];
  const { cost } = align(x, y);
  return cost[cost.length - 1]! + Math.abs(a.length - x.length - (b.length - y.length));
}

/** Remembers what it has compared, for callers who meet the same words again and again. */
export function rememberingCost(): SpellingCost {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const cost = known.get(key) ?? spellingCost(a, b);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, cost);
    return cost;
  };
}

/** What differs, in reading order: "q/k", "u/ou", "-h". */
export function spellingDifferences(a: string, b: string): string[] {
  const [x, y] = [a.slice(0, MAX_LETTERS), b.slice(0, MAX_LETTERS)];
  const { from } = align(x, y);
  const width = y.length + 1;
  const differences: string[] = [];
  for (let at = from.length - 1; at > 0; at = from[at]!) {
    const before = from[at]!;
    const left = x.slice(Math.floor(before / width), Math.floor(at / width));
    const right = y.slice(before % width, at % width);
    if (left !== right) differences.unshift(left && right ? `${left}/${right}` : `-${left || right}`);
  }
  return differences;
}

function align(a: string, b: string): Alignment {
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width).fill(Infinity);
  const from = new Int32Array(cost.length);
  cost[0] = 0;
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const at = i * width + j;
      const offer = (rows: number, columns: number, price: number): void => {
        const before = at - rows * width - columns;
        if (cost[before]! + price >= cost[at]! - 1e-9) return;
        cost[at] = cost[before]! + price;
        from[at] = before;
      };
      if (i > 0 && j > 0) offer(1, 1, substitution(a, b, i - 1, j - 1));
      if (i > 0) offer(1, 0, omission(a, i - 1));
      if (j > 0) offer(0, 1, omission(b, j - 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) offer(2, 2, COST.swap);
      for (const variant of VARIANTS.get(a[i - 1]! + b[j - 1]!) ?? [])
        if (holdsAt(variant, a, b, i, j)) offer(variant.a.length, variant.b.length, variant.cost);
    }
  return { cost, from };
}

/** Whether the variant's two spellings end here, in a place where it may stand. */
function holdsAt(variant: Variant, a: string, b: string, i: number, j: number): boolean {
  if (!a.endsWith(variant.a, i) || !b.endsWith(variant.b, j)) return false;
  if (variant.at === 'end') return i === a.length && j === b.length;
  return variant.at === undefined || (i === variant.a.length && j === variant.b.length);
}

function substitution(a: string, b: string, i: number, j: number): number {
  if (a[i] === b[j]) return 0;
  const first = i === 0 && j === 0 ? COST.first : 0;
  const vowels = Number(VOWELS.has(a[i]!)) + Number(VOWELS.has(b[j]!));
  return first + (vowels === 2 ? COST.vowel : vowels === 1 ? COST.mixed : COST.consonant);
}

/** One letter that the other spelling lacks. A last vowel often makes a woman's name of a man's: it weighs full. */
function omission(word: string, i: number): number {
  const letter = word[i]!;
  if (i > 0 && letter === word[i - 1]) return COST.double;
  const first = i === 0 ? COST.first : 0;
  if (letter === 'h') return COST.h + first;
  if (!VOWELS.has(letter)) return COST.consonant + first;
  return i === word.length - 1 ? COST.finalVowel : COST.vowel + first;
}

function variantsByEnds(): Map<string, Variant[]> {
  const variants = new Map<string, Variant[]>();
  for (const { a, b, cost, at } of GRAPHEME_RULES)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const ends = x.at(-1)! + y.at(-1)!;
      variants.set(ends, [...(variants.get(ends) ?? []), { a: x, b: y, cost, at }]);
    }
  return variants;
}
