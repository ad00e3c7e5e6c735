/**
 * The ways to sort what the graph says into groups, as a table. A facet of claims sorts single claims, so that "this
 * speaker in that newspaper" means one claim of both, not two claims of one edge.
 */
import type { Evidence, GraphEdge, GraphNode } from '../../graph/model.js';
import type { GraphIndex } from './graph-index.js';

export type FacetId = 'type' | 'family' | 'status' | 'speaker' | 'publisher' | 'community' | 'document';

interface NodeFacet {
  readonly of: 'node';
  readonly value: (node: GraphNode) => string;
}

interface EdgeFacet {
  readonly of: 'edge';
  readonly value: (edge: GraphEdge) => string;
}

interface ClaimFacet {
  readonly of: 'claim';
  /** At least one. */
  readonly values: (claim: Evidence, index: GraphIndex) => readonly string[];
}

export type Facet = { readonly id: FacetId } & (NodeFacet | EdgeFacet | ClaimFacet);

/** The publisher of documents that name none. */
export const NO_PUBLISHER = '';
/** The speaker of what a document says in its own voice. */
export const NO_SPEAKER = '';

/** In the order in which the filters stand. */
export const FACETS: readonly Facet[] = [
  { id: 'type', of: 'node', value: ({ attributes }) => attributes.type },
  { id: 'family', of: 'edge', value: ({ attributes }) => attributes.family },
  { id: 'status', of: 'edge', value: ({ attributes }) => attributes.status },
  { id: 'speaker', of: 'claim', values: speakers },
  {
    id: 'publisher',
    of: 'claim',
    values: ({ document }, index) => [index.documents.get(document)?.publisher ?? NO_PUBLISHER],
  },
  { id: 'community', of: 'node', value: ({ attributes }) => String(attributes.community) },
  { id: 'document', of: 'claim', values: ({ document }) => [document] },
];

export const FACET_IDS: readonly FacetId[] = FACETS.map(({ id }) => id);

/** The node of each speaker in the chain, or the words for one who is no node. */
function speakers({ attribution }: Evidence): readonly string[] {
  return attribution.length === 0 ? [NO_SPEAKER] : [...new Set(attribution.map(({ speaker, name }) => speaker ?? name))];
}
