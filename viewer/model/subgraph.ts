/** The shown part as a graph of its own, sound by itself, for taking elsewhere. */
import type { GraphEdge, GraphNode, KnowledgeGraph } from '../../graph/model.js';
import type { Positions } from './positions.js';
import type { GraphIndex } from './graph-index.js';
import type { Visible } from './select.js';

/** The shown nodes and edges where they stand in the picture, and the speakers and places that their claims name, so that no key leads nowhere. */
export function shownGraph({ graph }: GraphIndex, visible: Visible, positions: Positions): KnowledgeGraph {
  const edges = graph.edges.filter(({ key }) => visible.edges.has(key));
  const named = edges.flatMap(({ attributes }) =>
    attributes.evidence.flatMap(({ place, attribution }) => [place, ...attribution.map(({ speaker }) => speaker)]),
  );
  const keys = new Set([...visible.nodes, ...named]);
  return {
    ...graph,
    attributes: {
      ...graph.attributes,
      selfClaims: graph.attributes.selfClaims.filter(({ node }) => keys.has(node)),
    },
    nodes: graph.nodes.filter(({ key }) => keys.has(key)).map((node) => withPosition(node, positions)),
    edges: edges.map((edge) => withoutHidden(edge, visible)),
  };
}

function withPosition(node: GraphNode, positions: Positions): GraphNode {
  const { x, y } = positions.of(node);
  return { ...node, attributes: { ...node.attributes, x, y } };
}

function withoutHidden(edge: GraphEdge, visible: Visible): GraphEdge {
  const contradicts = edge.attributes.contradicts.filter((key) => visible.edges.has(key));
  return { ...edge, attributes: { ...edge.attributes, contradicts } };
}
