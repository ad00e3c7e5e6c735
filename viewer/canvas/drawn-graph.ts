/**
 * The graph that sigma holds: not all there is, but what was to be drawn lately. Sigma works on every item it holds,
 * hidden or not.
 */
import { MultiGraph } from 'graphology';
import { type GraphIndex, edgeOf, nodeOf } from '../model/graph-index.js';
import type { Positions } from '../model/positions.js';
import { curvatures } from './curvatures.js';
import type { Focus, Scene } from './look.js';

export interface Holding {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * What sigma draws by default is called the same: under other names our programs would stand beside its own, which take
 * time to compile for nothing.
 */
export const NODE_TYPE = 'circle';
export const EDGE_TYPES = { straight: 'line', bent: 'arrow' } as const;

/** Up to this many nodes, what a filter hides stays held: it may come back. */
const ROOMY = 3000;

export function emptyGraph(): MultiGraph {
  return new MultiGraph({ type: 'mixed' });
}

/** What is drawn in a scene: also what has the focus while filters hide it. */
export function holdingOf(index: GraphIndex, { visible, selected }: Scene, focus: Focus | null): Holding {
  const chosen = selected?.kind === 'edge' ? edgeOf(index, selected.key) : null;
  const ends = chosen ? [chosen.source, chosen.target] : [];
  return {
    nodes: new Set([...visible.nodes, ...(focus?.nodes ?? []), ...ends]),
    edges: chosen ? new Set([...visible.edges, chosen.key]) : visible.edges,
  };
}

export function holds(graph: MultiGraph, { nodes, edges }: Holding): boolean {
  for (const key of nodes) if (!graph.hasNode(key)) return false;
  for (const key of edges) if (!graph.hasEdge(key)) return false;
  return true;
}

/** A new graph for a scene that the old one has not all of; it takes over the rest of the old one where there is room. */
export function regrown(
  index: GraphIndex,
  positions: Positions,
  old: MultiGraph,
  { nodes, edges }: Holding,
): MultiGraph {
  const both = new Set([...nodes, ...old.nodes()]);
  if (both.size > ROOMY) return toDrawnGraph(index, positions, { nodes, edges });
  return toDrawnGraph(index, positions, { nodes: both, edges: new Set([...edges, ...old.edges()]) });
}

/** In the order of the whole graph, so that the same is drawn above the same. */
export function toDrawnGraph(index: GraphIndex, positions: Positions, { nodes, edges }: Holding): MultiGraph {
  const graph = emptyGraph();
  for (const key of index.nodes.keys()) {
    if (!nodes.has(key)) continue;
    const node = nodeOf(index, key);
    const { x, y } = positions.of(node);
    graph.addNode(key, { x, y, shape: node.attributes.type });
  }
  // Bends are those among all edges of two nodes, whatever the filters show.
  const among = [...index.edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  const bends = curvatures(among);
  for (const { key, source, target, undirected } of among) {
    if (!edges.has(key)) continue;
    const curvature = bends.get(key) ?? 0;
    graph.addDirectedEdgeWithKey(key, source, target, {
      type: curvature === 0 ? EDGE_TYPES.straight : EDGE_TYPES.bent,
      curvature,
      arrow: !undirected,
    });
  }
  return graph;
}
