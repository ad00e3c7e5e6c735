/** The graph, arranged for looking up: what every selector of the viewer reads. Built once, never changed. */
import { type Measures, measuresOf } from '../../graph/formats/sketch.js';
import type { GraphDocument, GraphEdge, GraphNode, KnowledgeGraph } from '../../graph/model.js';

export interface GraphIndex {
  readonly graph: KnowledgeGraph;
  /** Of the whole graph, also where the index is that of a sketch. */
  readonly measures: Measures;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Heaviest first. */
  readonly byWeight: readonly GraphEdge[];
  readonly documents: ReadonlyMap<string, GraphDocument>;
  /** Edges at a node, heaviest first; nodes without an edge are absent. */
  readonly incident: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Ids of the documents that an edge's claims stand in. */
  readonly documentsOf: ReadonlyMap<string, readonly string[]>;
}

/** `measures` are those of the graph itself when left out. */
export function createGraphIndex(graph: KnowledgeGraph, measures?: Measures): GraphIndex {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const edges = graph.edges.filter((edge) => nodes.has(edge.source) && nodes.has(edge.target));
  const byWeight = [...edges].sort(compareEdges);
  return {
    graph,
    measures: measures ?? measuresOf({ nodes: graph.nodes, edges }),
    nodes,
    edges: new Map(edges.map((edge) => [edge.key, edge])),
    documents: new Map(graph.attributes.documents.map((document) => [document.id, document])),
    byWeight,
    incident: incidence(byWeight),
    documentsOf: new Map(edges.map((edge) => [edge.key, documentsOfEdge(edge)])),
  };
}

/** Looks a node up; throws on a key the graph does not have, which only a fault in the viewer can ask for. */
export function nodeOf(index: GraphIndex, key: string): GraphNode {
  const node = index.nodes.get(key);
  if (node === undefined) throw new Error(`No node "${key}" in the graph.`);
  return node;
}

export function edgeOf(index: GraphIndex, key: string): GraphEdge {
  const edge = index.edges.get(key);
  if (edge === undefined) throw new Error(`No edge "${key}" in the graph.`);
  return edge;
}

/** The node across an edge. */
export function otherEnd(edge: GraphEdge, node: string): string {
  return edge.source === node ? edge.target : edge.source;
}

/** Heaviest first, then by key. */
export function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return b.attributes.weight - a.attributes.weight || (a.key < b.key ? -1 : 1);
}

/** Each node's edges in the order given. */
function incidence(edges: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const incident = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    for (const end of new Set([edge.source, edge.target])) {
      const atEnd = incident.get(end);
      if (atEnd) atEnd.push(edge);
      else incident.set(end, [edge]);
    }
  }
  return incident;
}

function documentsOfEdge(edge: GraphEdge): readonly string[] {
  return [...new Set(edge.attributes.evidence.map((evidence) => evidence.document))];
}
