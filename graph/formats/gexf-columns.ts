/**
 * The columns that a GEXF file declares, as data. Ids carry a letter before them, since Gephi takes `id`, `label`,
 * `weight` and `timeset` for its own; titles are unique in each table, since networkx takes them for keys.
 */
import type { GraphEdge, GraphNode } from '../model.js';

export type ColumnValue = string | number | boolean | readonly string[] | null;

export interface Column<T> {
  readonly id: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean' | 'liststring';
  /** Null, an empty string or an empty list is not written. */
  readonly value: (item: T) => ColumnValue;
}

/** UTF-16 code units of the first quote; all of them are in the JSON. */
const QUOTE_LENGTH = 300;

export const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  { id: 'n_type', title: 'type', type: 'string', value: ({ attributes }) => attributes.type },
  { id: 'n_named', title: 'named', type: 'boolean', value: ({ attributes }) => attributes.named },
  { id: 'n_subtypes', title: 'subtypes', type: 'liststring', value: ({ attributes }) => attributes.subtypes },
  { id: 'n_aliases', title: 'aliases', type: 'liststring', value: ({ attributes }) => attributes.aliases },
  { id: 'n_community', title: 'community', type: 'integer', value: ({ attributes }) => attributes.community },
  { id: 'n_mentions', title: 'mentions', type: 'integer', value: ({ attributes }) => attributes.mentions.length },
];

export const EDGE_COLUMNS: readonly Column<GraphEdge>[] = [
  { id: 'e_relation', title: 'relation', type: 'string', value: ({ attributes }) => attributes.relation },
  { id: 'e_family', title: 'family', type: 'string', value: ({ attributes }) => attributes.family },
  { id: 'e_status', title: 'status', type: 'string', value: ({ attributes }) => attributes.status },
  { id: 'e_claims', title: 'claims', type: 'integer', value: ({ attributes }) => attributes.claims },
  { id: 'e_documents', title: 'documents', type: 'integer', value: ({ attributes }) => attributes.documents },
  { id: 'e_sources', title: 'sources', type: 'integer', value: ({ attributes }) => attributes.sources },
  { id: 'e_confidence', title: 'confidence', type: 'double', value: ({ attributes }) => attributes.confidence },
  { id: 'e_first', title: 'first', type: 'string', value: ({ attributes }) => attributes.first },
  { id: 'e_last', title: 'last', type: 'string', value: ({ attributes }) => attributes.last },
  { id: 'e_quote', title: 'quote', type: 'string', value: firstQuote },
  { id: 'e_speakers', title: 'speakers', type: 'liststring', value: speakers },
  { id: 'e_symmetric', title: 'symmetric', type: 'boolean', value: ({ undirected = false }) => undirected },
];

function firstQuote({ attributes: { evidence } }: GraphEdge): string {
  const quote = evidence[0]?.quote ?? '';
  if (quote.length <= QUOTE_LENGTH) return quote;
  const endsInPair = /[\uD800-\uDBFF]/.test(quote.charAt(QUOTE_LENGTH - 1));
  return `${quote.slice(0, QUOTE_LENGTH - (endsInPair ? 1 : 0))}…`;
}

function speakers({ attributes: { evidence } }: GraphEdge): readonly string[] {
  return [...new Set(evidence.flatMap(({ attribution }) => attribution.map(({ name }) => name)))].sort();
}
