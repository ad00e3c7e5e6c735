/**
 * The graph as columns of small numbers, so that filters answer at once on a hundred thousand claims: rows are the joined
 * nodes, the edges, and the claims, each facet's values are numbered, and dates are days. Built once, never changed.
 */
import type { Evidence, GraphEdge, GraphNode } from '../../graph/model.js';
import { toDays } from '../../graph/time.js';
import { type Facet, FACETS } from './facets.js';
import type { GraphIndex } from './graph-index.js';

export interface Column {
  readonly facet: Facet;
  /** The most frequent first. */
  readonly values: readonly string[];
  /** A row's values are `codes[starts[row]]` to `codes[starts[row + 1] - 1]`: places in `values`. */
  readonly codes: Uint32Array;
  readonly starts: Uint32Array;
}

export interface Table {
  readonly index: GraphIndex;
  /** Nodes with an edge. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Rows of an edge's two nodes, side by side. */
  readonly ends: Uint32Array;
  /** The claims of edge `row` are `firstClaim[row]` to `firstClaim[row + 1] - 1`. */
  readonly firstClaim: Uint32Array;
  /** First and last day of each claim's event, or else of its publication, side by side; `UNDATED` where not known. */
  readonly days: Int32Array;
  readonly columns: readonly Column[];
}

export const UNDATED = -0x80000000;

export function createTable(index: GraphIndex): Table {
  const edges = [...index.edges.values()];
  const nodes = [...index.nodes.values()].filter(({ key }) => index.incident.has(key));
  const row = new Map(nodes.map(({ key }, place) => [key, place]));
  const claims = edges.flatMap(({ attributes }) => attributes.evidence);
  return {
    index,
    nodes,
    edges,
    ends: Uint32Array.from(edges.flatMap(({ source, target }) => [row.get(source)!, row.get(target)!])),
    firstClaim: startsOf(edges.map(({ attributes }) => attributes.evidence.length)),
    days: Int32Array.from(claims.flatMap((claim) => daysOf(claim, index))),
    columns: FACETS.map((facet) => toColumn(facet, valuesOf(facet, index, { nodes, edges, claims }))),
  };
}

/** Days since 1970-01-01 of an ISO date of a whole day. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS);
}

/** The ISO date of a day since 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

const MILLISECONDS = 86_400_000;

function daysOf({ dates, document }: Evidence, index: GraphIndex): readonly [number, number] {
  const published = index.documents.get(document)?.published?.from;
  const period = dates?.event ?? dates?.published ?? (published ? { from: published, to: published } : null);
  const days = period && toDays(period);
  return days ? [dayNumber(days.from), dayNumber(days.to)] : [UNDATED, UNDATED];
}

interface Rows {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly claims: readonly Evidence[];
}

function valuesOf(facet: Facet, index: GraphIndex, { nodes, edges, claims }: Rows): readonly (readonly string[])[] {
  switch (facet.of) {
    case 'node':
      return nodes.map((node) => [facet.value(node)]);
    case 'edge':
      return edges.map((edge) => [facet.value(edge)]);
    case 'claim':
      return claims.map((claim) => facet.values(claim, index));
  }
}

function toColumn(facet: Facet, rows: readonly (readonly string[])[]): Column {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of row) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return {
    facet,
    values,
    codes: Uint32Array.from(rows.flatMap((row) => row.map((value) => codeOf.get(value)!))),
    starts: startsOf(rows.map((row) => row.length)),
  };
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, place) => (starts[place + 1] = starts[place]! + length));
  return starts;
}
