/**
 * Whether resolving stays close to linear: readings from a seed, over names that are drawn as Zipf's law has it (the n-th
 * is a n-th as frequent as the first), a fifth of them spelt otherwise. The words are those of the labelled names beside
 * the repository, or made up where there are none. Prints, for each size, local entities, CPU seconds (a busy machine
 * does not change them), the most memory so far, entities and doubts; then the time of each size over that of the one
 * before it.
 *
 *   node --max-old-space-size=2048 dist/bench/resolve.js [chains …]
 */
import { seededRandom } from '../graph/random.js';
import type { Chain, EntityType, Mention, Reading } from '../src/model.js';
import { resolve } from '../src/resolve/resolve.js';
import { hasPairs, readPairs } from './pairs.js';

const CHAINS_A_DOCUMENT = 10;
const SEED = 20240229;

type Random = () => number;

/** The n-th of the items with a chance of about 1/n. */
function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor((items.length + 1) ** random()) - 1]!;
}

function makeWord(random: Random, syllables: number): string {
  const letter = (letters: string): string => letters[Math.floor(random() * letters.length)]!;
  const syllable = (): string => letter('bdfghjklmnprstvz') + letter('aeiou');
  const word = Array.from({ length: syllables }, syllable).join('') + letter('nrsklmd');
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Single words of the transliteration pairs; none where the data are not there. */
function knownWords(): readonly string[] {
  if (!hasPairs()) return [];
  const files = ['arabic', 'hebrew', 'russian'].map((language) => `wikidata_translit_${language}_train.tsv.gz`);
  return [...new Set(files.flatMap((file) => readPairs(file).map(({ a }) => a)))].sort();
}

function makeNames(random: Random, count: number): { type: EntityType; label: string }[] {
  const known = knownWords();
  const words = (syllables: number, many: number): string[] =>
    Array.from({ length: many }, () => known[Math.floor(random() * known.length)] ?? makeWord(random, syllables));
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
    chosen.set(random() < 0.2 ? respelt(label) : label, type);
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

/** As another hand would write it in Latin letters. */
function respelt(name: string): string {
  return name.replace(/k/g, 'q').replace(/ou/g, 'u').replace(/ee/g, 'i').replace(/y$/, 'i');
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
let before: number | null = null;
for (const size of sizes.length > 0 ? sizes : [20_000, 100_000]) {
  const random = seededRandom(SEED);
  const names = makeNames(random, Math.ceil(size / 4));
  const readings = Array.from({ length: size / CHAINS_A_DOCUMENT }, (_, index) => makeReading(random, names, index));
  const chains = readings.reduce((sum, reading) => sum + reading.chains.length, 0);
  const start = process.cpuUsage();
  const { entities, unsure } = resolve(readings);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const memory = `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
  const ratio = before === null ? '' : `  ${(seconds / before).toFixed(1)} times the time before`;
  const counts = `${entities.length} entities  ${unsure.length} doubts`;
  process.stdout.write(`${chains} chains  ${seconds.toFixed(1)} s  ${memory}  ${counts}${ratio}\n`);
  before = seconds;
}
