/** Readings kept from build to build: random edits of a folder give the bytes of a clean build, and only new texts are read. */
import { describe, expect, it } from 'vitest';
import { addJudgement } from '../../../graph/formats/judgements.js';
import { toJson } from '../../../graph/formats/json.js';
import { JUDGEMENTS_FILE } from '../../../graph/judgement.js';
import type { JudgementSide } from '../../../graph/model.js';
import { seededRandom } from '../../../graph/random.js';
import type { Reading, SourceDocument } from '../../../src/model.js';
import { join } from '../../../src/pipeline.js';
import { readAll } from '../../../src/read/read.js';
import { parseJudgements } from '../../../src/resolve/judgements/parse.js';
import { removeJudgement } from '../../../src/resolve/judgements/remove.js';
import { readThroughCache, type ReadDocuments, type ReadingCache } from '../../../src/cli/reading-cache.js';
import { GENERATOR, readingOf, type ClaimSpec } from '../../builders.js';

const ROUNDS = 200;
const NAMES = ['Anna Berg', 'Boris Lund', 'Carla Nemec', 'Dario Rossi', 'A. Berg', 'Edda Quist', 'Boris Lundt'];
const VERBS = ['met', 'praised', 'accused', 'did not meet'];
const BASIS = { model: 'none', backend: 'none', rules: 'none' };

/** Texts by path; the judgements' file may lie among them. */
type Folder = Map<string, string>;
type Random = () => number;
type Pick = <T>(items: readonly T[]) => T;

describe('a build with a cache', () => {
  it(`gives the bytes of a clean build after each of ${ROUNDS} random edits, and reads only what is new`, async () => {
    const random = seededRandom(20240229);
    const folder: Folder = new Map();
    const store = new Map<string, Uint8Array>();
    const known = new Set<string>();
    const seen = { effect: 0, unattached: 0, conflict: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      edit(folder, random);
      const { documents } = sourcesOf(folder);
      const { json, read, codes } = await build(folder, cacheIn(store));
      const clean = await build(new Map([...folder].reverse()), cacheIn(new Map()));
      expect(json, `round ${round}`).toBe(clean.json);
      expect(read).toEqual(documents.map(factsOf).filter((facts) => !known.has(facts)));
      for (const document of documents) known.add(factsOf(document));
      const unjudged = await build(new Map([...folder].filter(([path]) => path !== JUDGEMENTS_FILE)), cacheIn(store));
      seen.effect += Number(nodesOf(unjudged.json) !== nodesOf(json));
      seen.unattached += Number(codes.includes('judgements.unattached'));
      seen.conflict += Number(codes.includes('judgements.conflict'));
    }
    expect(store.size).toBe(known.size);
    // the judgements did all that they can do, each in many rounds
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(ROUNDS / 10);
  }, 180_000);

  it('reads anew what other rules, another model or another backend read', async () => {
    const folder = new Map([['a.txt', 'Anna Berg met Boris Lund.']]);
    const store = new Map<string, Uint8Array>();
    await build(folder, cacheIn(store));
    for (const change of [{ rules: '2' }, { model: '2' }, { backend: '2' }]) {
      expect((await build(folder, cacheIn(store), { ...BASIS, ...change })).read).toHaveLength(1);
    }
    expect((await build(folder, cacheIn(store))).read).toEqual([]);
  });

  it.each<readonly [what: string, spoil: (bytes: Uint8Array) => Uint8Array]>([
    ['is cut short', (bytes) => bytes.slice(0, -9)],
    ['is empty', () => new Uint8Array()],
    ['was changed', (bytes) => bytes.map((byte, at) => (at === bytes.length - 20 ? byte ^ 1 : byte))],
    ["is another's", (bytes) => bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte))],
  ])('says so and reads anew when what was kept %s', async (_what, spoil) => {
    const folder = new Map([['a.txt', 'Anna Berg met Boris Lund.']]);
    const store = new Map<string, Uint8Array>();
    const clean = await build(folder, cacheIn(store));
    for (const [key, bytes] of store) store.set(key, spoil(bytes));
    const mended = await build(folder, cacheIn(store));
    expect(mended.issues.map(({ code, path }) => [code, path])).toEqual([['cache.unusable', 'a.txt']]);
    expect([mended.json, mended.read]).toEqual([clean.json, clean.read]);
    expect((await build(folder, cacheIn(store))).read).toEqual([]);
  });

  it('goes on without a cache that takes nothing, and says so once', async () => {
    const folder = new Map([
      ['a.txt', 'Anna Berg met Boris Lund.'],
      ['b.txt', 'Anna Berg praised Boris Lund.'],
    ]);
    const full: ReadingCache = { get: async () => null, put: () => Promise.reject(new Error('no space left')) };
    const { issues, json } = await build(folder, full);
    expect(issues.map(({ code }) => code)).toEqual(['cache.unwritable']);
    expect(json).toBe((await build(folder, cacheIn(new Map()))).json);
  });
});

/** One edit: a file more, a file less, another text, another name, the same text twice; or a judgement more or less. */
function edit(folder: Folder, random: Random): void {
  const pick: Pick = (items) => items[Math.floor(random() * items.length)]!;
  const path = `${pick(['north', 'south'])}/${pick(['a', 'b', 'c', 'd', '2024-05-01', '2024-05-02'])}.txt`;
  const files = [...folder.keys()].filter((name) => name !== JUDGEMENTS_FILE);
  const old = files.length > 0 ? pick(files) : null;
  const kind = old === null ? 'add' : pick(['add', 'change', 'delete', 'rename', 'copy', 'judge', 'undo']);
  if (kind === 'add') folder.set(path, report(pick));
  if (old === null) return;
  const text = folder.get(old)!;
  if (kind === 'change') folder.set(old, `${text}\n\n${report(pick)}`.split('\n\n').slice(-3).join('\n\n'));
  if (kind === 'delete' || kind === 'rename') folder.delete(old);
  if (kind === 'rename' || kind === 'copy') folder.set(path, text);
  const written = folder.get(JUDGEMENTS_FILE) ?? '';
  if (kind === 'judge') folder.set(JUDGEMENTS_FILE, addJudgement(written, makeJudgement(folder, files, pick)));
  const { judgements } = parseJudgements(written, JUDGEMENTS_FILE);
  if (kind === 'undo' && judgements.length > 0) folder.set(JUDGEMENTS_FILE, removeJudgement(written, pick(judgements)));
}

/** About names that stand in the files now; later edits leave some of them behind. */
function makeJudgement(folder: Folder, files: readonly string[], pick: Pick) {
  const side = (): JudgementSide => {
    const path = pick(files);
    const { documents } = sourcesOf(new Map([[path, folder.get(path)!]]));
    const { text, textSha256 } = documents[0]!;
    const quote = pick(NAMES.filter((name) => text.includes(name)));
    return { path, sha256: pick([textSha256, null]), quote, occurrence: 1, type: null };
  };
  const verdict = pick(['same', 'different'] as const);
  return { verdict, author: pick(['Ada', 'Ben']), date: '2024-03-01', reason: '', a: side(), b: side() };
}

function nodesOf(json: string): string {
  return JSON.stringify((JSON.parse(json) as { readonly nodes: unknown }).nodes);
}

function report(pick: Pick): string {
  const [one, other] = [pick(NAMES), pick(NAMES)];
  return one === other ? `${one} was not seen.` : `${one} ${pick(VERBS)} ${other}.`;
}

function sourcesOf(folder: Folder) {
  const files = [...folder]
    .filter(([path]) => path !== JUDGEMENTS_FILE)
    .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  return readAll(files, { maxBytes: 1000 });
}

/** What a reading may depend on, as far as this test's texts can differ. */
function factsOf({ text, published }: SourceDocument): string {
  return JSON.stringify([text, published]);
}

function cacheIn(store: Map<string, Uint8Array>): ReadingCache {
  return {
    get: async (key) => store.get(key) ?? null,
    put: async (key, bytes) => void store.set(key, bytes),
  };
}

async function build(folder: Folder, cache: ReadingCache, basis = BASIS) {
  const { documents, issues: trouble } = sourcesOf(folder);
  const read: string[] = [];
  const reader: ReadDocuments = async (missing, keep) => {
    for (const document of missing) {
      read.push(factsOf(document));
      await keep(document, readPlainly(document));
    }
    return missing.map((document) => ({ reading: readPlainly(document) }));
  };
  const { outcomes, issues } = await readThroughCache(documents, cache, basis, reader);
  const readings = outcomes.flatMap((outcome) => ('reading' in outcome ? [outcome.reading] : []));
  const { judgements, issues: unclear } = parseJudgements(folder.get(JUDGEMENTS_FILE) ?? '', JUDGEMENTS_FILE);
  const all = [...trouble, ...unclear];
  const options = { generator: GENERATOR, issues: all, files: folder.size, text: true, leastConfidence: 0 };
  const graph = join(documents, readings, options, judgements);
  return { json: toJson(graph), codes: graph.attributes.issues.map(({ code }) => code), read, issues };
}

/** Every sentence "X verb Y." is a claim: instead of the model, so that two hundred rounds take seconds. */
function readPlainly(document: SourceDocument): Reading {
  const pattern = new RegExp(`(${NAMES.join('|')}) (${VERBS.join('|')}) (${NAMES.join('|')})\\.`, 'g');
  const claims = [...document.text.matchAll(pattern)].map(([, subject, predicate, object]): ClaimSpec => ({
    relation: predicate!.split(' ').at(-1)!,
    subject: subject!,
    predicate: predicate!,
    object: object!,
    polarity: predicate!.includes('not') ? 'negative' : 'positive',
  }));
  const names = NAMES.filter((name) => document.text.includes(name));
  return readingOf({ text: document.text, claims, names }, document);
}
