/** Reads the JSON that the page carries; what cannot be shown becomes a reason, not an exception. */
import type { KnowledgeGraph } from '../../graph/model.js';

export type Unreadable = 'empty' | 'not-json' | 'other-format';

export type Parsed =
  | { readonly ok: true; readonly graph: KnowledgeGraph }
  | { readonly ok: false; readonly reason: Unreadable };

export function parseGraph(json: string): Parsed {
  if (json.trim() === '') return { ok: false, reason: 'empty' };
  const value = parseJson(json);
  if (value === undefined) return { ok: false, reason: 'not-json' };
  return isKnowledgeGraph(value) ? { ok: true, graph: value } : { ok: false, reason: 'other-format' };
}

/** JSON has no undefined, so it can stand for "not JSON". */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The format's name vouches for the rest: the builder checks a graph before it writes one. */
function isKnowledgeGraph(value: unknown): value is KnowledgeGraph {
  if (typeof value !== 'object' || value === null) return false;
  const { attributes, nodes, edges } = value as Partial<KnowledgeGraph>;
  return attributes?.format === 'footnote-graph/1' && Array.isArray(nodes) && Array.isArray(edges);
}
