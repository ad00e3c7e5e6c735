/** Claims that cannot hold beside each other, in pairs: two edges, or what one edge asserts and denies. */
import type { Evidence, GraphEdge } from '../../graph/model.js';
import type { GraphIndex } from './graph-index.js';

export interface Side {
  readonly edge: GraphEdge;
  readonly claims: readonly Evidence[];
}

export type Contradiction = readonly [Side, Side];

/** Those with a shown edge, the heaviest first; each pair of edges once. */
export function contradictions(index: GraphIndex, shown: ReadonlySet<string>): readonly Contradiction[] {
  const edges = index.byWeight.filter(isContested);
  return [...disputes(edges), ...pairs(index, edges)].filter((sides) => sides.some(({ edge }) => shown.has(edge.key)));
}

function isContested({ attributes }: GraphEdge): boolean {
  return attributes.status === 'disputed' || attributes.contradicts.length > 0;
}

function disputes(edges: readonly GraphEdge[]): readonly Contradiction[] {
  return edges
    .filter(({ attributes }) => attributes.status === 'disputed')
    .map((edge) => {
      const said = edge.attributes.evidence.filter(({ modality }) => modality === 'asserted');
      const of = (polarity: Evidence['polarity']): Side => ({
        edge,
        claims: said.filter((claim) => claim.polarity === polarity),
      });
      return [of('positive'), of('negative')];
    });
}

function pairs(index: GraphIndex, edges: readonly GraphEdge[]): readonly Contradiction[] {
  const seen = new Set<string>();
  return edges.flatMap((edge) =>
    edge.attributes.contradicts.flatMap((key): readonly Contradiction[] => {
      const other = index.edges.get(key);
      const identity = JSON.stringify([edge.key, key].sort());
      if (other === undefined || seen.has(identity)) return [];
      seen.add(identity);
      return [[wholeSide(edge), wholeSide(other)]];
    }),
  );
}

function wholeSide(edge: GraphEdge): Side {
  return { edge, claims: edge.attributes.evidence };
}
