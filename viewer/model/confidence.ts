/** How likely it is that an edge is right, in whole percent: filtered by the number that is shown. */
import type { GraphEdge } from '../../graph/model.js';

export function percentOf({ attributes }: GraphEdge): number {
  return Math.round(100 * attributes.confidence);
}

/** The lowest and the highest, 0 … 100; null where all edges are alike. */
export function percentRange(edges: Iterable<GraphEdge>): readonly [number, number] | null {
  let [least, most] = [100, 0];
  for (const edge of edges) {
    const percent = percentOf(edge);
    if (percent < least) least = percent;
    if (percent > most) most = percent;
  }
  return least < most ? [least, most] : null;
}
