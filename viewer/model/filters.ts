/**
 * Which nodes and edges are shown. A facet is a way to sort edges into groups; a filter names the groups that are
 * hidden, so that an empty filter shows everything. Nodes follow from the edges.
 */
import type { EntityType, GraphEdge } from '../../graph/model.js';
import { type GraphIndex, nodeOf } from './graph-index.js';

export type FacetId = 'type' | 'family' | 'status' | 'publisher' | 'document';

export const FACET_IDS = ['type', 'family', 'status', 'publisher', 'document'] as const satisfies readonly FacetId[];

export interface Filters {
  readonly hidden: Readonly<Record<FacetId, ReadonlySet<string>>>;
  /** Whether nodes without any edge in the graph are shown. */
  readonly isolates: boolean;
}

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes without any edge in the graph, whether shown or not. */
  readonly isolates: number;
}

export interface FacetOption {
  readonly value: string;
  /** Edges (for types: nodes) that this option shows while the other facets stay as they are. */
  readonly count: number;
  readonly shown: boolean;
}

/** The publisher of documents that name none. */
export const NO_PUBLISHER = '';

const NOTHING: ReadonlySet<string> = new Set();

export const EVERYTHING: Filters = {
  hidden: { type: NOTHING, family: NOTHING, status: NOTHING, publisher: NOTHING, document: NOTHING },
  isolates: false,
};

interface Facet {
  readonly id: FacetId;
  readonly values: (index: GraphIndex, edge: GraphEdge) => readonly string[];
  /** Whether an edge is shown when any of its values is, or only when every one is. */
  readonly shownBy: 'any' | 'every';
}

const FACETS: readonly Facet[] = [
  { id: 'type', values: endTypes, shownBy: 'every' },
  { id: 'family', values: (_index, edge) => [edge.attributes.family], shownBy: 'any' },
  { id: 'status', values: (_index, edge) => [edge.attributes.status], shownBy: 'any' },
  { id: 'publisher', values: publishers, shownBy: 'any' },
  { id: 'document', values: (index, edge) => index.documentsOf.get(edge.key) ?? [], shownBy: 'any' },
];

/** What the filters leave. */
export function visible(index: GraphIndex, filters: Filters): Visible {
  const edges = shownEdges(index, filters, FACETS);
  const nodes = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const isolates = index.graph.nodes.filter((node) => !index.incident.has(node.key));
  if (filters.isolates) {
    for (const node of isolates) if (!filters.hidden.type.has(node.attributes.type)) nodes.add(node.key);
  }
  return { nodes, edges: new Set(edges.map((edge) => edge.key)), isolates: isolates.length };
}

/** Every value a facet takes in the graph, the most frequent first; those that the other facets empty keep a zero. */
export function facetOptions(index: GraphIndex, filters: Filters, id: FacetId): readonly FacetOption[] {
  const facet = FACETS.find((each) => each.id === id);
  if (facet === undefined) throw new Error(`Unknown facet "${id}".`);
  const all = tally(index, facet, [...index.edges.values()]);
  const others = FACETS.filter((each) => each.id !== id);
  const now = tally(index, facet, shownEdges(index, filters, others));
  return [...all]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([value]) => ({ value, count: now.get(value) ?? 0, shown: !filters.hidden[id].has(value) }));
}

export function toggle(filters: Filters, facet: FacetId, value: string): Filters {
  const hidden = new Set(filters.hidden[facet]);
  if (!hidden.delete(value)) hidden.add(value);
  return withHidden(filters, facet, hidden);
}

/** Hides all of a facet's values but one; asked again, shows all of them. */
export function isolate(filters: Filters, facet: FacetId, value: string, among: readonly string[]): Filters {
  const others = among.filter((each) => each !== value);
  const alone = !filters.hidden[facet].has(value) && others.every((each) => filters.hidden[facet].has(each));
  return withHidden(filters, facet, alone ? NOTHING : new Set(others));
}

export function isFiltered(filters: Filters): boolean {
  return FACETS.some((facet) => filters.hidden[facet.id].size > 0);
}

function withHidden(filters: Filters, facet: FacetId, values: ReadonlySet<string>): Filters {
  return { ...filters, hidden: { ...filters.hidden, [facet]: values } };
}

function shownEdges(index: GraphIndex, filters: Filters, facets: readonly Facet[]): readonly GraphEdge[] {
  const active = facets.filter((facet) => filters.hidden[facet.id].size > 0);
  return [...index.edges.values()].filter((edge) => active.every((facet) => passes(index, filters, facet, edge)));
}

function passes(index: GraphIndex, filters: Filters, facet: Facet, edge: GraphEdge): boolean {
  const shown = (value: string): boolean => !filters.hidden[facet.id].has(value);
  const values = facet.values(index, edge);
  return facet.shownBy === 'any' ? values.some(shown) : values.every(shown);
}

/** Counts edges by value; for types, the nodes at their ends. */
function tally(index: GraphIndex, facet: Facet, edges: readonly GraphEdge[]): Map<string, number> {
  const values =
    facet.id === 'type'
      ? [...new Set(edges.flatMap((edge) => [edge.source, edge.target]))].map((key) => typeOf(index, key))
      : edges.flatMap((edge) => [...new Set(facet.values(index, edge))]);
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function endTypes(index: GraphIndex, edge: GraphEdge): readonly EntityType[] {
  return [typeOf(index, edge.source), typeOf(index, edge.target)];
}

function typeOf(index: GraphIndex, key: string): EntityType {
  return nodeOf(index, key).attributes.type;
}

function publishers(index: GraphIndex, edge: GraphEdge): readonly string[] {
  const documents = index.documentsOf.get(edge.key) ?? [];
  return documents.map((id) => index.documents.get(id)?.publisher ?? NO_PUBLISHER);
}
