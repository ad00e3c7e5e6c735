/**
 * Learns how the letters of a script are written in Latin letters, from pairs of one name in both, and prints the
 * table of `src/resolve/scripts/`. Soft expectation maximisation over all ways to cut a pair into matching pieces, after
 * Jiampojamarn, Kondrak and Sherif 2007. The held tenth of the pairs is left out.
 *
 *   node dist/bench/letters.js arabic > src/resolve/scripts/arabic.ts
 */
import { isHeld, readPairs } from './pairs.js';
import { toLatin } from '../src/resolve/latin.js';
import { ownLetters } from '../src/resolve/scripts/script.js';

interface Pair {
  readonly own: string;
  readonly latin: string;
}

/** How many letters of the script are written with how many Latin ones, and how likely that is before any learning. */
const SHAPES: readonly (readonly [own: number, latin: number, start: number])[] = [
  [1, 0, 0.3],
  [1, 1, 1],
  [1, 2, 0.4],
  [1, 3, 0.1],
  [0, 1, 0.2],
  [2, 1, 0.1],
];
const ROUNDS = 6;
/** Pieces seen fewer times than this are chance. */
const SEEN = 4;

const FILES = { arabic: 'arabic', hebrew: 'hebrew', cyrillic: 'russian' };

type Counts = Map<string, number>;

function learn(pairs: readonly Pair[]): Counts {
  let likely: Counts | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen: Counts = new Map();
    for (const pair of pairs) countPieces(pair, likely, seen);
    likely = normalise(seen);
    if (round === ROUNDS - 1) return new Map([...seen].filter(([, count]) => count >= SEEN));
  }
  return new Map();
}

/** Adds the expected count of every piece of one pair: forward and backward sums over all cuttings. */
function countPieces({ own, latin }: Pair, likely: Counts | null, seen: Counts): void {
  const width = latin.length + 1;
  const last = own.length * width + latin.length;
  const forward = new Float64Array(last + 1);
  const backward = new Float64Array(last + 1);
  forward[0] = 1;
  backward[last] = 1;
  const steps = stepsOf(own, latin, likely);
  for (const { from, to, chance } of steps) forward[to]! += forward[from]! * chance;
  for (const { from, to, chance } of [...steps].reverse()) backward[from]! += backward[to]! * chance;
  const all = forward[last]!;
  if (!(all > 0)) return;
  for (const { from, to, chance, piece } of steps) {
    const share = (forward[from]! * chance * backward[to]!) / all;
    if (share > 1e-6) seen.set(piece, (seen.get(piece) ?? 0) + share);
  }
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
  readonly piece: string;
}

/** All moves, in an order in which every place is reached before it is left. */
function stepsOf(own: string, latin: string, likely: Counts | null): Step[] {
  const width = latin.length + 1;
  const steps: Step[] = [];
  for (let i = 0; i <= own.length; i += 1)
    for (let j = 0; j <= latin.length; j += 1)
      for (const [a, b, start] of SHAPES) {
        if (i + a > own.length || j + b > latin.length) continue;
        const piece = `${own.slice(i, i + a)}|${latin.slice(j, j + b)}`;
        const chance = likely ? (likely.get(piece) ?? 0) : start;
        steps.push({ from: i * width + j, to: (i + a) * width + j + b, chance, piece });
      }
  return steps;
}

function normalise(counts: Counts): Counts {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([piece, count]) => [piece, count / total]));
}

/** Tenths of nats: how much less likely the piece is than its letters by chance. Below 0 they belong together. */
function weights(counts: Counts, pairs: readonly Pair[]): Map<string, number> {
  const own = shares(pairs.map((pair) => pair.own));
  const latin = shares(pairs.map((pair) => pair.latin));
  const chance = (text: string, of: Counts): number =>
    [...text].reduce((sum, letter) => sum + Math.log(of.get(letter) ?? 1e-6), 0);
  const entries = [...normalise(counts)].map(([piece, likelihood]) => {
    const [x, y] = piece.split('|') as [string, string];
    return [piece, Math.round(10 * (chance(x, own) + chance(y, latin) - Math.log(likelihood)))] as const;
  });
  return new Map(entries);
}

function shares(words: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const word of words) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return normalise(counts);
}

function print(script: string, table: ReadonlyMap<string, number>): void {
  const lines = new Map<string, string[]>();
  for (const [piece, weight] of [...table].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))) {
    const [own, latin] = piece.split('|') as [string, string];
    lines.set(own, [...(lines.get(own) ?? []), `${latin}:${weight}`]);
  }
  const rows = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([own, weighed]) => `${own || '-'} ${weighed.join(' ')}`);
  const header = `/** How ${script} letters are written in Latin ones; learnt by \`bench/letters.ts\` from pairs of Wikidata labels (CC0). */`;
  process.stdout.write(`${header}\nexport const ${script.toUpperCase()}_LETTERS = \`\n${rows.join('\n')}\n\`;\n`);
}

const script = process.argv[2] as keyof typeof FILES;
if (!(script in FILES)) throw new RangeError(`script '${script}' is none of ${Object.keys(FILES).join(', ')}`);
const pairs = readPairs(`wikidata_translit_${FILES[script]}_train.tsv.gz`)
  .filter((pair) => !isHeld(pair.a))
  .map((pair) => ({ own: ownLetters(pair.b), latin: toLatin(pair.a).replace(/[^a-z]/g, '') }))
  .filter(({ own, latin }) => /^\p{L}{1,16}$/u.test(own) && !/[a-z]/.test(own) && /^.{1,20}$/.test(latin));
print(script, weights(learn(pairs), pairs));
