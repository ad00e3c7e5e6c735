/**
 * How well the name matcher decides, on the held tenth of labelled pairs: a sanctions list's aliases, and names across
 * scripts. Prints one table. The data lie beside the repository; without them there is nothing to measure.
 *
 *   node dist/bench/names.js [--train]      --train: the other nine tenths, for tuning
 */
import type { EntityType } from '../graph/model.js';
import { compareNames } from '../src/resolve/compare.js';
import { skeleton } from '../src/resolve/skeleton.js';
import { hasPairs, isHeld, type LabelledPair, readPairs } from './pairs.js';

interface Case {
  readonly type: EntityType;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

interface Row {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly note: string;
}

const chosen = (name: string): boolean => isHeld(name) !== process.argv.includes('--train');
/** Enough to tell a difference of one percent, and done in a minute. */
const MOST = 6000;

function main(): void {
  if (!hasPairs()) return void process.stdout.write('no labelled names beside the repository: nothing to measure\n');
  const rows = [...aliasRows(), ...['arabic', 'hebrew', 'russian'].map(scriptRow)];
  process.stdout.write('data                     pairs   same      P      R     F1    note\n');
  for (const row of rows) process.stdout.write(`${report(row)}\n`);
}

function report({ name, cases, note }: Row): string {
  const decided = cases.map((item) => ({ ...item, found: compareNames(item.type, item.a, item.b).verdict === 'same' }));
  const right = decided.filter(({ same, found }) => same && found).length;
  const found = decided.filter((item) => item.found).length;
  const same = decided.filter((item) => item.same).length;
  const [precision, recall, f1] = [right / found, right / same, (2 * right) / (found + same)];
  const numbers = [precision, recall, f1].map((share) => share.toFixed(3).padStart(7)).join('');
  return `${name.padEnd(24)}${String(cases.length).padStart(6)}${String(same).padStart(7)}${numbers}    ${note}`;
}

// ---------------------------------------------------------------- aliases

function aliasRows(): Row[] {
  const pairs = readPairs('ofac_sdn_pairs.tsv.gz').filter(({ a }) => chosen(a));
  return (['Person', 'Organization'] as const).flatMap((schema) => {
    const own = pairs.filter(({ more }) => more[0] === schema);
    const common = commonWords(own);
    return [...SHARES].map(([note, least]): Row => {
      const kept = own.filter((pair) => !pair.same || recurringShare(pair, common) > least);
      const type = schema === 'Person' ? 'person' : 'organisation';
      const cases = kept.map(({ a, b, same }): Case => ({ type, a, b, same }));
      return { name: `ofac ${schema.toLowerCase()}`, cases, note: `${note}: ${own.length - kept.length} left out` };
    });
  });
}

/**
 * A list of sanctions gives cover names and translations too, which no matcher of spellings can join. How much of the
 * shorter name's words must recur in the other, by at most a third of their letters changed: a plain rule of its own,
 * so that the matcher does not choose its questions.
 */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['all aliases', -1],
  ['a word in common', 0],
  ['over half the words in common', 0.5],
]);

function recurringShare({ a, b }: LabelledPair, common: ReadonlySet<string>): number {
  const [x, y] = [plainWords(a, common), plainWords(b, common)].sort((p, q) => p.length - q.length) as [
    string[],
    string[],
  ];
  const joined = y.join('');
  const recurring = x.filter((word) => joined.includes(word) || y.some((other) => isNear(word, other)));
  return x.length === 0 ? 0 : recurring.length / x.length;
}

function plainWords(name: string, common: ReadonlySet<string>): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : words;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}0-9]+/u)
    .filter((word) => word.length > 2);
}

/** Words in more than one name in two hundred ("company"): to share them says nothing. People's are never so common. */
function commonWords(pairs: readonly LabelledPair[]): Set<string> {
  const names = [...new Set(pairs.flatMap(({ a, b, more }) => (more[0] === 'Person' ? [] : [a, b])))];
  const counts = new Map<string, number>();
  for (const word of names.flatMap((name) => [...new Set(wordsOf(name))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 200 > names.length).map(([word]) => word));
}

function isNear(a: string, b: string): boolean {
  return editDistance(a, b) * 3 <= Math.max(a.length, b.length);
}

// ---------------------------------------------------------------- scripts

/** Every held pair, and beside it the same foreign name with the held Latin name that lies nearest to the right one. */
function scriptRow(language: string): Row {
  const all = readPairs(`wikidata_translit_${language}_train.tsv.gz`);
  const right = new Set(all.map(({ a, b }) => `${a} ${b}`));
  const held = all.filter(({ a }) => chosen(a)).slice(0, MOST);
  const byKey = groupByKey(held.map(({ a }) => a));
  const cases = held.flatMap(({ a, b }): Case[] => {
    const other = nearest(a, (name) => !right.has(`${name} ${b}`), byKey);
    const positive: Case = { type: 'place', a, b, same: true };
    return other === null ? [positive] : [positive, { ...positive, a: other, same: false }];
  });
  return { name: language, cases, note: 'against the nearest other name' };
}

function groupByKey(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) groups.set(skeleton(name), [...(groups.get(skeleton(name)) ?? []), name]);
  return groups;
}

/** By the fewest edits between keys, then between letters. */
function nearest(
  name: string,
  allowed: (name: string) => boolean,
  byKey: ReadonlyMap<string, readonly string[]>,
): string | null {
  const key = skeleton(name);
  const keys = [...byKey.keys()]
    .filter((other) => Math.abs(other.length - key.length) < 2)
    .map((other) => [editDistance(key, other), other] as const)
    .filter(([distance]) => distance < 2)
    .sort(([x], [y]) => x - y);
  let best: readonly [distance: number, name: string] | null = null;
  for (const [distance, other] of keys)
    for (const candidate of byKey.get(other)!) {
      if (candidate === name || !allowed(candidate)) continue;
      const total = distance * 100 + editDistance(name, candidate);
      if (best === null || total < best[0]) best = [total, candidate];
    }
  return best?.[1] ?? null;
}

/** Levenshtein's, in rows. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length]!;
}

main();
