/**
 * Whether resolving stays close to linear: made-up readings from a seed, a fifth of whose names are spelt otherwise, at
 * two sizes. Prints chains, milliseconds, entities and doubts.
 *
 *   node dist/bench/resolve.js [chains …]
 */
import { seededRandom } from '../graph/random.js';
import type { Chain, EntityType, Mention, Reading } from '../src/model.js';
import { resolve } from '../src/resolve/resolve.js';

const CHAINS_A_DOCUMENT = 10;
const SEED = 20240229;

type Random = () => number;

/** Few names are frequent and most are rare, as in the news. */
function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(items.length * random() ** 3)]!;
}

function makeWord(random: Random, syllables: number): string {
  const letter = (letters: string): string => letters[Math.floor(random() * letters.length)]!;
  const syllable = (): string => letter('bdfghjklmnprstvz') + letter('aeiou');
  const word = Array.from({ length: syllables }, syllable).join('') + letter('nrsklmd');
  return word[0]!.toUpperCase() + word.slice(1);
}

function makeNames(random: Random, count: number): { type: EntityType; label: string }[] {
  const words = (syllables: number, many: number): string[] =>
    Array.from({ length: many }, () => makeWord(random, syllables));
  const given = words(2, 200);
  const family = words(3, Math.ceil(count / 8));
  const kinds = ['Bank', 'Ministry', 'Party', 'Union', 'Company', 'Committee'];
  return Array.from({ length: count }, () => {
    const chance = random();
    if (chance < 0.6) return { type: 'person', label: `${pick(random, given)} ${pick(random, family)}` };
    if (chance < 0.7) return { type: 'person', label: pick(random, family) };
    if (chance < 0.9) return { type: 'organisation', label: `${pick(random, family)} ${pick(random, kinds)}` };
    return { type: 'place', label: pick(random, family) };
  });
}

function makeReading(random: Random, names: readonly { type: EntityType; label: string }[], index: number): Reading {
  const document = `d${String(index).padStart(8, '0')}`;
  const chosen = new Map<string, EntityType>();
  for (let tries = 0; tries < CHAINS_A_DOCUMENT; tries += 1) {
    const { type, label } = pick(random, names);
    chosen.set(random() < 0.2 ? label.replace(/k/g, 'q') : label, type);
  }
  const chains = [...chosen].map(([label, type], at) => makeChain(document, type, label, at));
  const facts = { title: null, publisher: null, published: null, language: 'en' };
  return {
    document: { id: document, paths: [document], format: 'text', textSha256: document, length: 1000, ...facts },
    mentions: [...chosen].map(([label, type], at) => makeMention(type, label, at)),
    chains,
    claims: [],
    issues: [],
    coverage: { characters: 1000, charactersRead: 1000, sentences: 10, sentencesSplit: 0, twoNamesNoClaim: 0 },
  };
}

function makeChain(document: string, type: EntityType, label: string, at: number): Chain {
  const id = `c${document}-${at}`;
  return { id, mentions: [at], type, label, named: true, aliases: [], subtypes: [], reasons: [] };
}

function makeMention(type: EntityType, text: string, at: number): Mention {
  const [start, end] = [at * 50, at * 50 + text.length];
  const tokens = { first: at, last: at + 1, head: at, sentence: at };
  return { start, end, ...tokens, kind: 'name', type, text, subtypes: [], plural: false, rule: 'made' };
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [20_000, 100_000]) {
  const random = seededRandom(SEED);
  const names = makeNames(random, Math.ceil(size / 4));
  const readings = Array.from({ length: size / CHAINS_A_DOCUMENT }, (_, index) => makeReading(random, names, index));
  const chains = readings.reduce((sum, reading) => sum + reading.chains.length, 0);
  const start = performance.now();
  const { entities, unsure } = resolve(readings);
  const milliseconds = Math.round(performance.now() - start);
  process.stdout.write(`${chains} chains  ${milliseconds} ms  ${entities.length} entities  ${unsure.length} doubts\n`);
}
