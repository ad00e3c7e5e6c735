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
const REMEMBERED = 500_000;
const COST = { double: 0.05, vowel: 0.7, h: 0.5, consonant: 1, mixed: 1.3, swap: 0.9, first: 0.3, finalVowel: 1.1 };

const NO_VARIANTS: readonly Variant[] = [];
/** Both directions, by the last letters of both spellings: see `placeOf`. */
const VARIANTS: readonly (readonly Variant[] | undefined)[] = variantsByEnds();

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
  const known = new Map<string, Map<string, number>>();
  let remembered = 0;
  return (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const cost = known.get(first)?.get(second);
    if (cost !== undefined) return cost;
    if (remembered >= REMEMBERED) {
      known.clear();
      remembered = 0;
    }
    const counted = spellingCost(a, b);
    if (!known.has(first)) known.set(first, new Map());
    known.get(first)!.set(second, counted);
    remembered += 1;
    return counted;
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
  const table = { cost, from };
  cost[0] = 0;
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const at = i * width + j;
      if (i > 0 && j > 0) offer(table, at, at - width - 1, substitution(a, b, i - 1, j - 1));
      if (i > 0) offer(table, at, at - width, omission(a, i - 1));
      if (j > 0) offer(table, at, at - 1, omission(b, j - 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        offer(table, at, at - 2 * width - 2, COST.swap);
      for (const variant of variantsEnding(a, b, i, j))
        if (holdsAt(variant, a, b, i, j))
          offer(table, at, at - variant.a.length * width - variant.b.length, variant.cost);
    }
  return table;
}

function offer({ cost, from }: Alignment, at: number, before: number, price: number): void {
  if (cost[before]! + price >= cost[at]! - 1e-9) return;
  cost[at] = cost[before]! + price;
  from[at] = before;
}

/** Only letters from a to z have variants. */
function variantsEnding(a: string, b: string, i: number, j: number): readonly Variant[] {
  if (i === 0 || j === 0) return NO_VARIANTS;
  return VARIANTS[placeOf(a.charCodeAt(i - 1), b.charCodeAt(j - 1))] ?? NO_VARIANTS;
}

/** In a table with a row for each letter that a spelling may end with; outside of it for signs that are no letters. */
function placeOf(x: number, y: number): number {
  return x < 97 || y < 97 ? -1 : (x - 97) * 26 + y - 97;
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

function variantsByEnds(): Variant[][] {
  const variants: Variant[][] = [];
  for (const { a, b, cost, at } of GRAPHEME_RULES)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const ends = placeOf(x.charCodeAt(x.length - 1), y.charCodeAt(y.length - 1));
      (variants[ends] ??= []).push({ a: x, b: y, cost, at });
    }
  return variants;
}
