/** Bends edges that join the same two nodes apart, so that each can be seen and clicked. A lone edge stays straight. */
import type { GraphEdge } from '../../graph/model.js';
import { groupBy } from '../../graph/groups.js';

/** Sideways bend between neighbours among parallel edges, as a share of the distance. */
const STEP = 0.22;
/** However many there are, none bends further than this. */
const WIDEST = 1.1;

/** Curvature by edge key. The order within a bundle follows the keys, not the input. */
export function curvatures(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const bundles = groupBy(edges, ({ source, target }) =>
    source < target ? `${source}\u0000${target}` : `${target}\u0000${source}`,
  );
  return new Map([...bundles.values()].flatMap(bend));
}

function bend(bundle: readonly GraphEdge[]): [string, number][] {
  const middle = (bundle.length - 1) / 2;
  const step = Math.min(STEP, WIDEST / Math.max(1, middle));
  return [...bundle]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((edge, place) => [edge.key, (place - middle) * step * (edge.source < edge.target ? 1 : -1)]);
}
