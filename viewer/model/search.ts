/**
 * Finds nodes and edges by what is typed: names and aliases first, then relations, then the quotes themselves; names
 * also with small typing errors. Results come best first, each saying where it was found.
 */
import type { Span } from '../../graph/model.js';
import { groupBy } from '../../graph/groups.js';
import { fold, foldWithOrigin } from './fold.js';
import { type GraphIndex, nodeOf } from './graph-index.js';
import { emptyShelves, type Entry, layOut, type Shelves } from './shelves.js';
import type { Target } from './state.js';
import { surroundings } from './surroundings.js';
import { forgiven, nearlyBegins } from './typos.js';

export type FoundIn = Entry['foundIn'] | 'similar';

export interface SearchResult extends Target {
  readonly foundIn: FoundIn;
  /** The text it was found in, cut to the neighbourhood of the find. */
  readonly excerpt: string;
  /** The find in `excerpt`; null for a name that is only similar. */
  readonly match: Span | null;
  /** For a quote: the claim's id. */
  readonly claim?: string;
}

export interface Search {
  (query: string, limit: number): readonly SearchResult[];
  /** Lays out the texts, some with each step. A query that comes before the last step takes the others at once. */
  readonly steps: Iterator<void>;
}

interface Hit {
  readonly entry: Entry;
  readonly rank: number;
}

const RANK = { exact: 0, begins: 1, wordBegins: 2, within: 3, alias: 4, relation: 10, quote: 20, similar: 30 };

export function createSearch(index: GraphIndex): Search {
  const shelves = emptyShelves();
  const steps = layOut(index, shelves);
  const search = (query: string, limit: number): readonly SearchResult[] => {
    while (!steps.next().done);
    const typed = fold(query).trim();
    if (typed === '') return [];
    return bestHits(shelves, typed, limit).map(({ entry, rank }) => toResult(entry, typed, rank));
  };
  return Object.assign(search, { steps });
}

/**
 * The best hits, one for each node, edge or quote. Every name comes before every relation, and those before the quotes:
 * what is enough is not looked beyond.
 */
function bestHits({ names, relations, quotes, words }: Shelves, typed: string, limit: number): readonly Hit[] {
  const hits = createHits(limit);
  const ofNames = names.flatMap((entry) => hitIn(entry, typed) ?? []);
  for (const [, equals] of [...groupBy(ofNames, ({ rank }) => rank)].sort(([a], [b]) => a - b)) hits.add(equals);
  for (const shelf of [relations, quotes]) {
    for (const entry of shelf) {
      if (hits.full()) break;
      const hit = hitIn(entry, typed);
      if (hit) hits.add([hit]);
    }
  }
  if (ofNames.length === 0) hits.add(similar(names, words, typed));
  return hits.found;
}

interface Hits {
  readonly found: readonly Hit[];
  readonly add: (hits: readonly Hit[]) => void;
  readonly full: () => boolean;
}

function createHits(limit: number): Hits {
  const seen = new Set<string>();
  const found: Hit[] = [];
  return {
    found,
    add(hits) {
      for (const hit of hits) {
        const { kind, key, claim } = hit.entry;
        const identity = JSON.stringify([kind, key, claim ?? null]);
        if (found.length === limit || seen.has(identity)) continue;
        seen.add(identity);
        found.push(hit);
      }
    },
    full: () => found.length === limit,
  };
}

function hitIn(entry: Entry, typed: string): Hit | null {
  const at = entry.folded.indexOf(typed);
  return at < 0 ? null : { entry, rank: rank(entry, typed, at) };
}

function rank(entry: Entry, typed: string, at: number): number {
  if (!isName(entry)) return RANK[entry.foundIn === 'relation' ? 'relation' : 'quote'];
  const place = nameRank(entry.folded, typed, at);
  return entry.foundIn === 'alias' ? RANK.alias + place : place;
}

function nameRank(name: string, typed: string, at: number): number {
  if (name === typed) return RANK.exact;
  if (at === 0) return RANK.begins;
  return name.includes(` ${typed}`) ? RANK.wordBegins : RANK.within;
}

function isName(entry: Entry): boolean {
  return entry.kind === 'node';
}

/** Names in which every typed word nearly begins some word. */
function similar(
  names: readonly Entry[],
  words: ReadonlyMap<string, readonly number[]>,
  typed: string,
): readonly Hit[] {
  const asked = typed.split(' ').filter((word) => word !== '');
  if (!asked.some((word) => forgiven(word.length) > 0)) return [];
  const places = asked.map((word) => {
    const near = [...words].filter(([each]) => nearlyBegins(each, word, forgiven(word.length)));
    return new Set(near.flatMap(([, at]) => at));
  });
  const [first, ...others] = places;
  return [...first!]
    .filter((place) => others.every((each) => each.has(place)))
    .sort((a, b) => a - b)
    .map((place) => ({ entry: names[place]!, rank: RANK.similar }));
}

/** Characters shown on either side of a find. */
const MARGIN = 64;

function toResult(entry: Entry, typed: string, rank: number): SearchResult {
  const { kind, key, claim, text } = entry;
  const match = rank === RANK.similar ? null : find(text, typed);
  const foundIn = rank === RANK.similar ? 'similar' : entry.foundIn;
  return { kind, key, foundIn, ...excerpt(text, match), ...(claim === undefined ? {} : { claim }) };
}

function find(text: string, typed: string): Span | null {
  const folded = foldWithOrigin(text);
  const at = folded.text.indexOf(typed);
  if (at < 0) return null;
  return { start: folded.origin[at] ?? 0, end: folded.origin[at + typed.length] ?? text.length };
}

function excerpt(text: string, match: Span | null): Pick<SearchResult, 'excerpt' | 'match'> {
  const { start, end } = surroundings(text, match ?? { start: 0, end: 0 }, MARGIN);
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - start;
  return {
    excerpt: `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    match: match && { start: match.start + shift, end: match.end + shift },
  };
}

/** The names of an edge's ends and its label, for showing. */
export function edgeTitle(index: GraphIndex, key: string): { source: string; label: string; target: string } {
  const edge = index.edges.get(key);
  if (edge === undefined) throw new Error(`No edge "${key}" in the graph.`);
  return {
    source: nodeOf(index, edge.source).attributes.label,
    label: edge.attributes.label,
    target: nodeOf(index, edge.target).attributes.label,
  };
}
