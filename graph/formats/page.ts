/**
 * A graph cut into the pieces that a page carries: a head with the sketch, and parts that are unpacked one by one, each
 * small enough not to hold up the page that reads it.
 */
import type { GraphAttributes, GraphDocument, GraphEdge, GraphNode, KnowledgeGraph } from '../model.js';
import { type Sketch, toSketch } from './sketch.js';

export interface PageHead {
  readonly format: 'footnote-page/1';
  readonly documents: number;
  /** How many parts follow. */
  readonly parts: number;
  readonly sketch: Sketch;
}

/** The attributes without the documents stand in the first part. */
export interface PagePart {
  readonly attributes?: Omit<GraphAttributes, 'documents'>;
  readonly documents?: readonly GraphDocument[];
  readonly nodes?: readonly GraphNode[];
  readonly edges?: readonly GraphEdge[];
}

export interface PagePieces {
  readonly head: string;
  readonly parts: readonly string[];
}

/** UTF-16 code units of JSON in a part, of which the last item may bring more. */
const PART_LENGTH = 1 << 20;

/** As JSON. */
export function toPieces(graph: KnowledgeGraph): PagePieces {
  const { documents, ...attributes } = graph.attributes;
  const parts = [
    JSON.stringify({ attributes }),
    ...slices('nodes', graph.nodes),
    ...slices('edges', graph.edges),
    ...slices('documents', documents),
  ];
  const head: PageHead = {
    format: 'footnote-page/1',
    documents: documents.length,
    parts: parts.length,
    sketch: toSketch(graph),
  };
  return { head: JSON.stringify(head), parts };
}

/** The graph of all its parts, in their order. Throws when none of them holds the attributes. */
export function fromParts(parts: readonly PagePart[]): KnowledgeGraph {
  const attributes = parts.find((part) => part.attributes)?.attributes;
  if (attributes === undefined) throw new Error('fromParts(): no part holds the attributes; pass all parts of a page.');
  return {
    attributes: { ...attributes, documents: parts.flatMap(({ documents }) => documents ?? []) },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: parts.flatMap(({ nodes }) => nodes ?? []),
    edges: parts.flatMap(({ edges }) => edges ?? []),
  };
}

function slices(name: keyof PagePart, items: readonly unknown[]): readonly string[] {
  const parts: string[] = [];
  let texts: string[] = [];
  let length = 0;
  const close = (): void => {
    if (texts.length > 0) parts.push(`{"${name}":[${texts.join(',')}]}`);
    texts = [];
    length = 0;
  };
  for (const item of items) {
    const text = JSON.stringify(item);
    texts.push(text);
    length += text.length;
    if (length >= PART_LENGTH) close();
  }
  close();
  return parts;
}
