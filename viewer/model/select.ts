/**
 * What the filters leave, and what each filter would leave: one pass over all claims. A claim counts for a facet when no
 * other facet hides it; an edge is shown with any claim that nothing hides. Nodes follow from the edges.
 */
import { percentOf } from './confidence.js';
import type { FacetId } from './facets.js';
import type { Filters } from './filters.js';
import { edgesInside } from './scope.js';
import { type Column, dayNumber, type Table, UNDATED } from './table.js';

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes without any edge in the graph, whether shown or not. */
  readonly isolates: number;
}

export interface FacetOption {
  readonly value: string;
  /** Edges (for facets of nodes: nodes) that this option shows while everything else stays as it is. */
  readonly count: number;
  readonly shown: boolean;
}

export interface Selection extends Visible {
  /** Every value each facet takes in the graph, the most frequent first; those that the other filters empty keep a zero. */
  readonly options: Readonly<Record<FacetId, readonly FacetOption[]>>;
  /** Edges by their number of independent sources, whatever the filter of sources says. */
  readonly bySources: ReadonlyMap<number, number>;
  /** First day of each claim, whatever the filter of dates says; sorted. */
  readonly days: Int32Array;
  readonly undated: number;
}

/** Places of the bits that say what hides a claim: one for each facet, then these. */
const SOURCES = 1 << 20;
const DATES = 1 << 21;
const CONFIDENCE = 1 << 22;

export function select(table: Table, filters: Filters): Selection {
  const { edges, ends, firstClaim, days } = table;
  const counters = table.columns.map((column, place) => createCounter(column, filters, 1 << place));
  const ofClaims = counters.filter(({ column }) => column.facet.of === 'claim');
  const ofEdges = counters.filter(({ column }) => column.facet.of === 'edge');
  const ofNodes = counters.filter(({ column }) => column.facet.of === 'node');
  const hiding = ofClaims.filter(({ hides }) => hides);
  const inside = edgesInside(table.index, filters.scope);
  const range = filters.dates && [dayNumber(filters.dates.from), dayNumber(filters.dates.to)];
  const [from = UNDATED, to = Infinity] = range ?? [];

  const shown = new Set<string>();
  const nodes = new Set<string>();
  const bySources = new Map<number, number>();
  const firstDays: number[] = [];
  let undated = 0;

  for (const [row, edge] of edges.entries()) {
    if (inside && !inside.has(edge.key)) continue;
    const source = ends[2 * row]!;
    const target = ends[2 * row + 1]!;
    const { sources } = edge.attributes;
    let hidden = sources < filters.sources ? SOURCES : 0;
    if (percentOf(edge) < filters.confidence) hidden |= CONFIDENCE;
    for (const counter of ofEdges) if (!counter.shows(row)) hidden |= counter.bit;
    for (const counter of ofNodes) if (!counter.shows(source) || !counter.shows(target)) hidden |= counter.bit;

    /** The bits of what alone hides some claim of the edge, and whether nothing hides some. */
    let alone = 0;
    let free = false;
    for (let claim = firstClaim[row]!; claim < firstClaim[row + 1]!; claim++) {
      const day = days[2 * claim]!;
      let hides = hidden;
      if (range && (day === UNDATED || day > to || days[2 * claim + 1]! < from)) hides |= DATES;
      for (const counter of hiding) if (!counter.shows(claim)) hides |= counter.bit;
      if (hides & (hides - 1)) continue;
      if (hides === 0) free = true;
      alone |= hides;
      for (const counter of ofClaims) if ((hides | counter.bit) === counter.bit) counter.count(claim, row);
      if ((hides | DATES) !== DATES) continue;
      if (day === UNDATED) undated++;
      else firstDays.push(day);
    }

    for (const counter of ofEdges) if (free || alone & counter.bit) counter.count(row, row);
    for (const counter of ofNodes) {
      if (!free && !(alone & counter.bit)) continue;
      counter.countOnce(source);
      counter.countOnce(target);
    }
    if (free || alone & SOURCES) bySources.set(sources, (bySources.get(sources) ?? 0) + 1);
    if (!free) continue;
    shown.add(edge.key);
    nodes.add(edge.source).add(edge.target);
  }

  const isolates = table.index.graph.nodes.filter(({ key }) => !table.index.incident.has(key));
  if (filters.isolates && filters.scope.kind === 'all') {
    for (const { key, attributes } of isolates) if (!filters.hidden.type.has(attributes.type)) nodes.add(key);
  }
  return {
    nodes,
    edges: shown,
    isolates: isolates.length,
    options: toOptions(counters),
    bySources,
    days: Int32Array.from(firstDays).sort(),
    undated,
  };
}

interface Counter {
  readonly column: Column;
  readonly bit: number;
  /** Whether it hides anything at all. */
  readonly hides: boolean;
  readonly shows: (row: number) => boolean;
  /** Adds one to each of the row's values, but once for each edge. */
  readonly count: (row: number, edge: number) => void;
  /** Adds one to the row's value, but once for each row. */
  readonly countOnce: (row: number) => void;
  readonly options: () => readonly FacetOption[];
}

function createCounter(column: Column, filters: Filters, bit: number): Counter {
  const { values, codes, starts, facet } = column;
  const hidden = filters.hidden[facet.id];
  const isShown = Uint8Array.from(values, (value) => (hidden.has(value) ? 0 : 1));
  const counts = new Uint32Array(values.length);
  /** The edge, from 1, that each value was last counted for. */
  const counted = new Uint32Array(values.length);
  const seen = new Uint8Array(facet.of === 'node' ? starts.length : 0);
  const all = hidden.size === 0;
  return {
    column,
    bit,
    hides: !all,
    shows(row) {
      if (all) return true;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) if (isShown[codes[at]!]) return true;
      return false;
    },
    count(row, edge) {
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        const code = codes[at]!;
        if (counted[code] === edge + 1) continue;
        counted[code] = edge + 1;
        counts[code]!++;
      }
    },
    countOnce(row) {
      if (seen[row]) return;
      seen[row] = 1;
      counts[codes[starts[row]!]!]!++;
    },
    options: () => values.map((value, code) => ({ value, count: counts[code]!, shown: isShown[code] === 1 })),
  };
}

function toOptions(counters: readonly Counter[]): Selection['options'] {
  const found = new Map(counters.map((counter) => [counter.column.facet.id, counter.options()]));
  const of = (id: FacetId): readonly FacetOption[] => found.get(id) ?? [];
  return {
    type: of('type'),
    family: of('family'),
    status: of('status'),
    speaker: of('speaker'),
    publisher: of('publisher'),
    community: of('community'),
    document: of('document'),
  };
}
