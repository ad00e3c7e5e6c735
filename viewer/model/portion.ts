/**
 * The part of a large graph that the picture begins with. Of what the filters leave it takes the beginning of the
 * backbone's order, and what the reader looks at with its neighbourhood; lists, search and paths reach everything.
 */
import { type GraphIndex, edgeOf, otherEnd } from './graph-index.js';
import type { Paths } from './paths.js';
import type { Visible } from './select.js';
import type { Target } from './state.js';

/** Edges of a chosen node that come into the picture with it, the heaviest first. */
const NEAR = 100;

export interface Interest {
  readonly target: Target | null;
  readonly paths: Paths | null;
}

/** `visible` itself where no more than `most` nodes are visible. `order` names all nodes, the first to be drawn first. */
export function portionOf(
  index: GraphIndex,
  order: readonly string[],
  visible: Visible,
  most: number,
  { target, paths }: Interest,
): Visible {
  if (visible.nodes.size <= most) return visible;
  const nodes = new Set<string>();
  for (const key of order) {
    if (nodes.size >= most) break;
    if (visible.nodes.has(key)) nodes.add(key);
  }
  for (const key of target ? around(index, visible, target) : []) nodes.add(key);
  for (const key of paths?.paths.flat() ?? []) nodes.add(key);
  return { nodes, edges: edgesAmong(index, visible, nodes), isolates: visible.isolates };
}

function around(index: GraphIndex, visible: Visible, { kind, key }: Target): readonly string[] {
  if (kind === 'edge') {
    const { source, target } = edgeOf(index, key);
    return [source, target];
  }
  const edges = (index.incident.get(key) ?? []).filter((edge) => visible.edges.has(edge.key));
  return [key, ...edges.slice(0, NEAR).map((edge) => otherEnd(edge, key))];
}

function edgesAmong(index: GraphIndex, visible: Visible, nodes: ReadonlySet<string>): ReadonlySet<string> {
  const among = new Set<string>();
  for (const node of nodes) {
    for (const { key, source, target } of index.incident.get(node) ?? []) {
      if (source === node && nodes.has(target) && visible.edges.has(key)) among.add(key);
    }
  }
  return among;
}
