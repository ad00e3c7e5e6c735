/** A claim of the graph beside what reading its document again says of it. */
import type { Evidence, GraphDocument } from '../../graph/model.js';
import type { Explanation } from '../explain/explanation.js';

export interface ExplainedClaim {
  readonly document: Pick<GraphDocument, 'id' | 'path' | 'title' | 'publisher'>;
  readonly evidence: Evidence;
  /** Null when the claim could not be read again; `missing` then says why. */
  readonly explanation: Explanation | null;
  readonly missing: string | null;
}

/** An edge and its claims, as `footnote explain --json` prints it. */
export interface ExplainedEdge {
  readonly key: string;
  readonly source: string;
  readonly label: string;
  readonly target: string;
  readonly relation: string;
  readonly status: string;
  readonly claims: readonly ExplainedClaim[];
}
