/**
 * Claims that cannot both hold as they stand. Both stay, and their edges name each other; who is right, whether something
 * changed in between, or whether both are mistaken, is for readers.
 */
import type { GraphDocument, GraphEdge, GraphNode } from '../../graph/model.js';
import { compareBy } from '../../graph/order.js';
import { findDenials } from './contradictions/denials.js';
import { findEventCounts } from './contradictions/event-counts.js';
import { findEventDates } from './contradictions/event-dates.js';
import { findRivals } from './contradictions/offices.js';
import { findOppositions } from './contradictions/oppositions.js';
import type { Contradiction, FindContradictions } from './contradictions/scene.js';

export type { Contradiction } from './contradictions/scene.js';

const FINDERS: readonly FindContradictions[] = [
  findDenials,
  findOppositions,
  findRivals,
  findEventDates,
  findEventCounts,
];

/** Sorted by edges, then by rule; whatever the order of the edges. */
export function findContradictions(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  documents: readonly GraphDocument[],
): Contradiction[] {
  const scene = {
    nodes: new Map(nodes.map((node) => [node.key, node])),
    edges: [...edges].sort(compareBy(({ key }) => key)),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
  return FINDERS.flatMap((find) => find(scene)).sort(
    compareBy(
      ({ a }) => a.edge,
      ({ b }) => b.edge,
      ({ rule }) => rule,
      ({ a }) => a.claim,
      ({ b }) => b.claim,
    ),
  );
}

/** The edges with `contradicts`, sorted. */
export function markContradictions(edges: readonly GraphEdge[], contradictions: readonly Contradiction[]): GraphEdge[] {
  const against = new Map<string, Set<string>>();
  for (const { a, b } of contradictions) {
    against.set(a.edge, (against.get(a.edge) ?? new Set()).add(b.edge));
    against.set(b.edge, (against.get(b.edge) ?? new Set()).add(a.edge));
  }
  return edges.map((edge) => ({
    ...edge,
    attributes: { ...edge.attributes, contradicts: [...(against.get(edge.key) ?? [])].sort() },
  }));
}
