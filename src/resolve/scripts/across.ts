/**
 * Whether a word in Arabic, Hebrew or Cyrillic letters and one in Latin letters are one name: the best way to cut both
 * into matching pieces, each weighed by how much oftener the pieces belong together than by chance.
 */
import { ARABIC_LETTERS } from './arabic.js';
import { CYRILLIC_LETTERS } from './cyrillic.js';
import { HEBREW_LETTERS } from './hebrew.js';
import type { Script } from './script.js';

/** By the script's letters, then the Latin ones: tenths of nats, below 0 where they belong together. */
type Pieces = ReadonlyMap<string, ReadonlyMap<string, number>>;

const TABLES: Readonly<Record<Script, Pieces>> = {
  arabic: toPieces(ARABIC_LETTERS),
  hebrew: toPieces(HEBREW_LETTERS),
  cyrillic: toPieces(CYRILLIC_LETTERS),
};
/** How many letters of each a piece may have; see `bench/letters.ts`. */
const SHAPES: readonly (readonly [own: number, latin: number])[] = [
  [1, 0],
  [1, 1],
  [1, 2],
  [1, 3],
  [0, 1],
  [2, 1],
];
/** Of a piece that was never seen, for each of its letters. */
const UNSEEN = 27;
const MAX_LETTERS = 40;

/** Tenths of nats per letter: below about -6 one name, above 0 certainly two. `own` as `ownLetters` gives it. */
export function distanceAcross(script: Script, own: string, latin: string): number {
  const pieces = TABLES[script];
  const x = own.slice(0, MAX_LETTERS);
  const y = latin.slice(0, MAX_LETTERS);
  const width = y.length + 1;
  const best = new Float64Array((x.length + 1) * width).fill(Infinity);
  best[0] = 0;
  for (let i = 0; i <= x.length; i += 1)
    for (let j = 0; j <= y.length; j += 1)
      for (const [a, b] of SHAPES) {
        if (i + a > x.length || j + b > y.length) continue;
        const to = (i + a) * width + j + b;
        const weight = pieces.get(x.slice(i, i + a))?.get(y.slice(j, j + b)) ?? UNSEEN * (a + b);
        best[to] = Math.min(best[to]!, best[i * width + j]! + weight);
      }
  return best[x.length * width + y.length]! / (x.length + y.length);
}

/** A line a letter: "ش sh:-49 ch:-30"; "-" stands for none, and nothing before the colon for no Latin letter. */
function toPieces(table: string): Pieces {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(rows.map(([own, ...weighed]) => [own === '-' ? '' : own!, new Map(weighed.map(toPiece))] as const));
}

function toPiece(weighed: string): [string, number] {
  const [latin, weight] = weighed.split(':') as [string, string];
  return [latin, Number(weight)];
}
