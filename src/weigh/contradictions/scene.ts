/** What contradictions are looked for in, and what one is: two claims that cannot both hold as they stand. */
import type { Evidence, GraphDocument, GraphEdge, GraphNode } from '../../../graph/model.js';
import { compareText } from '../../../graph/order.js';
import { periodsOf, toDays, type Period } from '../../../graph/time.js';

export interface Scene {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** Sorted by key. */
  readonly edges: readonly GraphEdge[];
  readonly documents: ReadonlyMap<string, GraphDocument>;
}

/** One side: a claim and the edge it stands on. */
export interface Side {
  readonly edge: string;
  readonly claim: string;
}

export interface Contradiction {
  /** Id of the row that found it. */
  readonly rule: string;
  readonly reason: string;
  /** The smaller edge key first; both on one edge where its claims differ among themselves. */
  readonly a: Side;
  readonly b: Side;
}

export type FindContradictions = (scene: Scene) => readonly Contradiction[];

export function sides(
  edge: GraphEdge,
  claim: Evidence,
  other: GraphEdge,
  against: Evidence,
): Pick<Contradiction, 'a' | 'b'> {
  const [one, two] = [
    { edge: edge.key, claim: claim.id },
    { edge: other.key, claim: against.id },
  ];
  return compareText(one.edge, two.edge) <= 0 ? { a: one, b: two } : { a: two, b: one };
}

/** Claims that assert the relation to hold. */
export function assertedIn({ attributes }: GraphEdge): readonly Evidence[] {
  return attributes.evidence.filter(({ polarity, modality }) => polarity === 'positive' && modality === 'asserted');
}

/** The days at some of which the claim says its relation held: those it names, else the day it was published. */
export function daysOf({ documents }: Scene, claim: Evidence): Period | null {
  const [period] = periodsOf([claim], (document) => documents.get(document)?.published ?? null);
  return period ? toDays(period) : null;
}

/** Whether two claims speak with different voices: in other documents that are no copies of one text. */
export function areApart({ documents }: Scene, one: Evidence, other: Evidence): boolean {
  const original = (id: string): string => documents.get(id)?.copyOf ?? id;
  return original(one.document) !== original(other.document);
}

/** The first pair of claims that passes. */
export function firstPair(
  ones: readonly Evidence[],
  others: readonly Evidence[],
  passes: (one: Evidence, other: Evidence) => boolean,
): readonly [Evidence, Evidence] | null {
  for (const one of ones) for (const other of others) if (passes(one, other)) return [one, other];
  return null;
}
