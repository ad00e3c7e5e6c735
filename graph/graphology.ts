/** The one door to graphology: our graph as its graph, whole or flattened for the methods that want simple edges. */
import { MultiGraph, UndirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from './model.js';
import { compareBy } from './order.js';

export type GraphologyGraph = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Which nodes are joined and how strongly; direction, relation and evidence are gone. */
export type Projection = UndirectedGraph<Record<string, never>, { weight: number }>;

/** The whole graph as a mixed multigraph; throws graphology's errors on what `check` would have reported. */
export function toGraphology(graph: KnowledgeGraph): GraphologyGraph {
  const result: GraphologyGraph = new MultiGraph({ allowSelfLoops: false });
  result.replaceAttributes(graph.attributes);
  for (const { key, attributes } of graph.nodes) result.addNode(key, attributes);
  for (const { key, source, target, undirected, attributes } of graph.edges) {
    if (undirected) result.addUndirectedEdgeWithKey(key, source, target, attributes);
    else result.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return result;
}

/** The nodes that have an edge, one edge a pair, weights added; sorted, so that the order of `graph` does not matter. */
export function toProjection(graph: KnowledgeGraph): Projection {
  const ends = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
  const result: Projection = new UndirectedGraph({ allowSelfLoops: false });
  for (const end of [...ends].sort()) result.addNode(end);
  for (const { source, target, attributes } of [...graph.edges].sort(compareBy(({ key }) => key))) {
    const weight = (result.edge(source, target) && result.getEdgeAttribute(source, target, 'weight')) || 0;
    result.mergeEdge(source, target, { weight: weight + attributes.weight });
  }
  return result;
}
