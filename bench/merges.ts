/**
 * For judging by reading whether entities are joined rightly over documents: pairs of chains of two documents that were
 * joined into one node, and of those that nearly were. Prints a table; with --out, the pairs as numbered blocks in an order
 * that tells nothing of their fate (merges.md), and what became of them (merges.key.tsv).
 *
 *   npm run bench:merges -- FOLDER --seed 7
 *   npm run bench:merges -- FOLDER --seed 7 --n 100 --out judged/
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runReading } from '../src/cli/reading-run.js';
import { DEFAULT_MAX_BYTES } from '../src/read/read.js';
import { resolve } from '../src/resolve/resolve.js';
import { drawPairs } from './merges/draw.js';
import { blocksOf, type JudgedPair, keyTable, table } from './merges/print.js';
import { sideOf } from './merges/side.js';
import { quietShell } from './quiet-shell.js';

const { values: options, positionals: folders } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    n: { type: 'string', default: '100' },
    out: { type: 'string' },
  },
  allowPositionals: true,
});
if (folders.length === 0) throw new RangeError('give the folder of documents: npm run bench:merges -- FOLDER --seed 7');
const seed = Number(options.seed);
const pairs = await judgedPairs();
if (options.out === undefined) process.stdout.write(table(pairs));
else {
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'merges.md'), blocksOf(pairs, seed));
  writeFileSync(join(options.out, 'merges.key.tsv'), keyTable(pairs, seed));
}

async function judgedPairs(): Promise<JudgedPair[]> {
  const reading = { maxBytes: DEFAULT_MAX_BYTES, except: [], cache: null, workers: null };
  const { documents, readings } = await runReading(folders, reading, quietShell());
  const home = new Map(readings.flatMap(({ chains }, index) => chains.map(({ id }) => [id, index] as const)));
  const sideAt = (chain: string): JudgedPair['a'] => {
    const index = home.get(chain)!;
    return sideOf(documents[index]!, readings[index]!, chain);
  };
  const drawn = drawPairs(resolve(readings), (chain) => documents[home.get(chain)!]!.id, {
    count: Number(options.n),
    seed,
  });
  return drawn.map((pair) => ({ ...pair, a: sideAt(pair.judgement.a), b: sideAt(pair.judgement.b) }));
}
