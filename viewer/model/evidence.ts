/** An edge's claims as a reader goes through them: by source and document, the earliest first, in the text's order. */
import { groupBy } from '../../graph/groups.js';
import type { Evidence, GraphDocument, GraphEdge } from '../../graph/model.js';
import type { GraphIndex } from './graph-index.js';

export interface NumberedClaim {
  /** Its place among all of the edge's claims, from 0. */
  readonly number: number;
  readonly evidence: Evidence;
}

export interface DocumentClaims {
  readonly id: string;
  /** Undefined when the graph does not list the document. */
  readonly document: GraphDocument | undefined;
  readonly claims: readonly NumberedClaim[];
}

/** Documents that count as one independent source: of one publisher, or copies of one another. */
export interface SourceClaims {
  readonly publisher: string | null;
  readonly documents: readonly DocumentClaims[];
}

/** The sources by their earliest documents. */
export function claimsBySource(index: GraphIndex, edge: GraphEdge): readonly SourceClaims[] {
  const ids = [...(index.documentsOf.get(edge.key) ?? [])].sort((a, b) => compareDocuments(index, a, b));
  let number = 0;
  return [...groupBy(ids, (id) => voiceOf(index, id)).values()].map((group) => ({
    publisher: originalOf(index, group[0]!)?.publisher ?? null,
    documents: group.map((id) => ({
      id,
      document: index.documents.get(id),
      claims: edge.attributes.evidence
        .filter((evidence) => evidence.document === id)
        .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
        .map((evidence) => ({ number: number++, evidence })),
    })),
  }));
}

export function claimsByDocument(index: GraphIndex, edge: GraphEdge): readonly DocumentClaims[] {
  return claimsBySource(index, edge).flatMap(({ documents }) => documents);
}

/** As the builder counts sources: a copy is its original, and one publisher is one voice. */
function voiceOf(index: GraphIndex, id: string): string {
  const original = originalOf(index, id);
  const publisher = original?.publisher?.normalize('NFKC').trim().toLowerCase();
  return publisher ? `publisher ${publisher}` : `document ${original?.id ?? id}`;
}

function originalOf(index: GraphIndex, id: string): GraphDocument | undefined {
  const document = index.documents.get(id);
  return (document?.copyOf !== undefined && index.documents.get(document.copyOf)) || document;
}

/** The number of the claim with this id; 0 when the edge has no such claim. */
export function claimNumber(index: GraphIndex, edge: GraphEdge, id: string): number {
  const claims = claimsByDocument(index, edge).flatMap((group) => group.claims);
  return claims.find(({ evidence }) => evidence.id === id)?.number ?? 0;
}

/** By date of publication, undated last, then by title and id. */
export function compareDocuments(index: GraphIndex, a: string, b: string): number {
  const [first, second] = [sortKey(index, a), sortKey(index, b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

const AFTER_ALL_DATES = '\uffff';

function sortKey(index: GraphIndex, id: string): string {
  const document = index.documents.get(id);
  return [document?.published?.from ?? AFTER_ALL_DATES, document?.title ?? '', id].join('\u0000');
}
