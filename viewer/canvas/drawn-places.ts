/** Where things are drawn, in pixels from the container's corner, and how nodes are moved there. */
import type Sigma from 'sigma';
import { type GraphIndex, edgeOf, nodeOf } from '../model/graph-index.js';
import type { Position, Positions } from '../model/positions.js';
import type { Target } from '../model/state.js';
import { midpoint, type Point } from './edge-path.js';
import { PADDING } from './framing.js';
import { type Box, boxAt } from './label-room.js';

export function pointOf(sigma: Sigma, index: GraphIndex, positions: Positions, target: Target): Point {
  const position = (key: string): Point => sigma.graphToViewport(positions.of(nodeOf(index, key)));
  if (target.kind === 'node') return position(target.key);
  const edge = edgeOf(index, target.key);
  const graph = sigma.getGraph();
  const bend: unknown = graph.hasEdge(edge.key) ? graph.getEdgeAttribute(edge.key, 'curvature') : 0;
  return midpoint(position(edge.source), position(edge.target), Number(bend));
}

/** With room for the node itself. */
export function isInside({ x, y }: Point, { clientWidth, clientHeight }: HTMLElement): boolean {
  const margin = PADDING / 2;
  return margin <= x && x <= clientWidth - margin && margin <= y && y <= clientHeight - margin;
}

export function nodesOf(index: GraphIndex, { kind, key }: Target): readonly string[] {
  if (kind === 'node') return [key];
  const { source, target } = edgeOf(index, key);
  return [source, target];
}

/** What nodes cover, in pixels. */
export function discs(sigma: Sigma, nodes: Iterable<string>): readonly Box[] {
  return [...nodes].flatMap((key) => {
    const node = sigma.getNodeDisplayData(key);
    if (!node || node.hidden) return [];
    const side = 2 * sigma.scaleSize(node.size);
    return [boxAt(sigma.framedGraphToViewport(node), side, side)];
  });
}

/** Whether the picture holds the node. Unheard by sigma, which would number everything anew for each. */
export function moveDrawn(sigma: Sigma, key: string, { x, y }: Position): boolean {
  const graph = sigma.getGraph();
  if (!graph.hasNode(key)) return false;
  Object.assign(graph.getNodeAttributes(key), { x, y });
  return true;
}

/** Draws nodes that were moved, and their edges. */
export function redraw(sigma: Sigma, nodes: string[], all: boolean): void {
  const graph = sigma.getGraph();
  const edges = [...new Set(nodes.flatMap((key) => graph.edges(key)))];
  sigma.refresh(all ? { schedule: true } : { partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
}
