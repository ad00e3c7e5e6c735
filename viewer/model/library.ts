/** The documents and issues of a graph, arranged for the panels that list them. */
import type { Texts } from '../../graph/formats/texts.js';
import { groupBy } from '../../graph/groups.js';
import type { GraphDocument, GraphIssue } from '../../graph/model.js';
import { compareDocuments } from './evidence.js';
import type { GraphIndex } from './graph-index.js';

export interface DocumentEntry {
  readonly document: GraphDocument;
  /** Claims on edges that stand in it. */
  readonly claims: number;
}

export interface IssueGroup {
  readonly code: string;
  readonly issues: readonly GraphIssue[];
}

/** The earliest first, undated last. */
export function documentEntries(index: GraphIndex): readonly DocumentEntry[] {
  const claims = new Map<string, number>();
  for (const edge of index.edges.values()) {
    for (const { document } of edge.attributes.evidence) claims.set(document, (claims.get(document) ?? 0) + 1);
  }
  return [...index.documents.values()]
    .sort((a, b) => compareDocuments(index, a.id, b.id))
    .map((document) => ({ document, claims: claims.get(document.id) ?? 0 }));
}

/** Which words of the documents the page carries. */
export function textsOf(index: GraphIndex): Texts {
  if ([...index.documents.values()].some(({ text }) => text !== undefined)) return 'full';
  const [edge] = index.byWeight;
  return edge?.attributes.evidence[0]?.quote === '' ? 'none' : 'quotes';
}

/** By code, the most frequent first. */
export function issueGroups(issues: readonly GraphIssue[]): readonly IssueGroup[] {
  return [...groupBy(issues, (issue) => issue.code)]
    .map(([code, each]) => ({ code, issues: each }))
    .sort((a, b) => b.issues.length - a.issues.length || (a.code < b.code ? -1 : 1));
}
