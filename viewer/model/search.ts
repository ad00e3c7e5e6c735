/**
 * Finds nodes and edges by what is typed: names and aliases first, then relations, then the quotes themselves; names
 * also with small typing errors. Results come best first, each saying where it was found.
 */
import type { Span } from '../../graph/model.js';
import { groupBy } from '../../graph/groups.js';
import { fold, foldWithOrigin } from './fold.js';
import { type GraphIndex, nodeOf } from './graph-index.js';
import type { Target } from './state.js';
import { surroundings } from './surroundings.js';
import { forgiven, nearlyBegins } from './typos.js';

export type FoundIn = 'label' | 'alias' | 'relation' | 'quote' | 'similar';

export interface SearchResult extends Target {
  readonly foundIn: FoundIn;
  /** The text it was found in, cut to the neighbourhood of the find. */
  readonly excerpt: string;
  /** The find in `excerpt`; null for a name that is only similar. */
  readonly match: Span | null;
  /** For a quote: the claim's id. */
  readonly claim?: string;
}

export type Search = (query: string, limit: number) => readonly SearchResult[];

interface Entry extends Target {
  readonly foundIn: Exclude<FoundIn, 'similar'>;
  readonly text: string;
  readonly folded: string;
  /** Breaks ties: larger first. */
  readonly weight: number;
  readonly claim?: string;
}

interface Hit {
  readonly entry: Entry;
  readonly rank: number;
}

const RANK = { exact: 0, begins: 1, wordBegins: 2, within: 3, alias: 4, relation: 10, quote: 20, similar: 30 };

/** A search over the graph. The texts are folded when the first query comes, an empty one included. */
export function createSearch(index: GraphIndex): Search {
  let entries: readonly Entry[] | null = null;
  return (query, limit) => {
    entries ??= toEntries(index);
    const typed = fold(query).trim();
    if (typed === '') return [];
    const hits = found(entries, typed);
    if (!hits.some(({ entry }) => isName(entry))) hits.push(...similar(entries, typed));
    return best(hits, limit).map(({ entry, rank }) => toResult(entry, typed, rank));
  };
}

function toEntries(index: GraphIndex): readonly Entry[] {
  const names = index.graph.nodes.flatMap(({ key, attributes }) => {
    const of = { kind: 'node', key, weight: attributes.size } as const;
    return [
      entry({ ...of, foundIn: 'label', text: attributes.label }),
      ...attributes.aliases.map((alias) => entry({ ...of, foundIn: 'alias', text: alias })),
    ];
  });
  const claims = [...index.edges.values()].flatMap(({ key, source, target, attributes }) => {
    const of = { kind: 'edge', key, weight: attributes.weight } as const;
    const ends = [source, attributes.label, target];
    const text = ends.map((end) => index.nodes.get(end)?.attributes.label ?? end).join(' ');
    return [
      entry({ ...of, foundIn: 'relation', text }),
      ...attributes.evidence.map(({ id, quote }) => entry({ ...of, foundIn: 'quote', text: quote, claim: id })),
    ];
  });
  return [...names, ...claims];
}

function entry(fields: Omit<Entry, 'folded'>): Entry {
  return { ...fields, folded: fold(fields.text) };
}

function found(entries: readonly Entry[], typed: string): Hit[] {
  const hits: Hit[] = [];
  for (const entry of entries) {
    const at = entry.folded.indexOf(typed);
    if (at >= 0) hits.push({ entry, rank: rank(entry, typed, at) });
  }
  return hits;
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
function similar(entries: readonly Entry[], typed: string): readonly Hit[] {
  const words = typed.split(' ').filter((word) => word !== '');
  if (!words.some((word) => forgiven(word.length) > 0)) return [];
  return entries
    .filter(isName)
    .filter(({ folded }) => {
      const parts = folded.split(' ');
      return words.every((word) => parts.some((part) => nearlyBegins(part, word, forgiven(word.length))));
    })
    .map((each) => ({ entry: each, rank: RANK.similar }));
}

/** The best hits, one for each node, edge or quote. Sorted rank by rank, for most hits are too many to be shown. */
function best(hits: readonly Hit[], limit: number): readonly Hit[] {
  const seen = new Set<string>();
  const chosen: Hit[] = [];
  for (const [, equals] of [...groupBy(hits, ({ rank }) => rank)].sort(([a], [b]) => a - b)) {
    for (const each of equals.sort(compareHits)) {
      const { kind, key, claim } = each.entry;
      const identity = JSON.stringify([kind, key, claim ?? null]);
      if (seen.has(identity)) continue;
      seen.add(identity);
      chosen.push(each);
      if (chosen.length === limit) return chosen;
    }
  }
  return chosen;
}

/** Of the same rank. */
function compareHits(a: Hit, b: Hit): number {
  return (
    b.entry.weight - a.entry.weight ||
    compareText(a.entry.folded, b.entry.folded) ||
    compareText(a.entry.key, b.entry.key)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
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
