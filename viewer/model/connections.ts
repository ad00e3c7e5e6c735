/** A node's edges as seen from the node, and its mentions by document. */
import type { GraphDocument, GraphEdge, GraphMention, GraphNode } from '../../graph/model.js';
import { groupBy } from '../../graph/groups.js';
import { compareDocuments } from './evidence.js';
import { type GraphIndex, nodeOf, otherEnd } from './graph-index.js';
import { surroundings } from './surroundings.js';

export interface Connection {
  readonly edge: GraphEdge;
  readonly other: GraphNode;
  /** Seen from the node: does the edge leave it, come to it, or go both ways? */
  readonly direction: 'out' | 'in' | 'both';
}

export interface DocumentMentions {
  readonly id: string;
  readonly document: GraphDocument | undefined;
  readonly mentions: readonly GraphMention[];
}

/** Heaviest first. */
export function connections(index: GraphIndex, key: string): readonly Connection[] {
  return (index.incident.get(key) ?? []).map((edge) => ({
    edge,
    other: nodeOf(index, otherEnd(edge, key)),
    direction: directionFrom(edge, key),
  }));
}

export function mentionsByDocument(index: GraphIndex, node: GraphNode): readonly DocumentMentions[] {
  return [...groupBy(node.attributes.mentions, (mention) => mention.document)]
    .sort(([a], [b]) => compareDocuments(index, a, b))
    .map(([id, mentions]) => ({ id, document: index.documents.get(id), mentions }));
}

function directionFrom(edge: GraphEdge, key: string): Connection['direction'] {
  if (edge.undirected) return 'both';
  return edge.source === key ? 'out' : 'in';
}

export interface Snippet {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters shown on either side of a mention. */
const MARGIN = 56;

/** A mention with the words around it; null when the graph carries no text. */
export function snippet(document: GraphDocument | undefined, mention: GraphMention): Snippet | null {
  const text = document?.text;
  if (text === undefined) return null;
  const { start, end } = surroundings(text, mention, MARGIN);
  return {
    before: `${start > 0 ? '… ' : ''}${text.slice(start, mention.start)}`,
    words: text.slice(mention.start, mention.end),
    after: `${text.slice(mention.end, end)}${end < text.length ? ' …' : ''}`,
  };
}
