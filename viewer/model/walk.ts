/** Ways from a node to its neighbours for those who use no pointer: towards a side, or one after another. */
import { type GraphIndex, nodeOf, otherEnd } from './graph-index.js';
import { edgesBetween } from './paths.js';
import type { Visible } from './select.js';

export type Side = 'left' | 'right' | 'up' | 'down';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In pixels, y downwards. */
export const SIDES: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Cosine of the widest turn away from a side that still lies towards it. */
const WIDEST = 0.5;

/** Where a walk begins: at the largest shown node; null where none is. */
export function startOf(index: GraphIndex, { nodes }: Visible): string | null {
  const size = (key: string): number => nodeOf(index, key).attributes.size;
  return [...nodes].reduce<string | null>((best, key) => (best !== null && size(best) >= size(key) ? best : key), null);
}

/** Over shown edges, the heaviest first. */
export function neighbours(index: GraphIndex, visible: Visible, node: string): readonly string[] {
  const edges = (index.incident.get(node) ?? []).filter(({ key }) => visible.edges.has(key));
  return [...new Set(edges.map((edge) => otherEnd(edge, node)))];
}

/** The neighbour nearest to the side, far ones and those off the way counting as farther; null where none lies there. */
export function neighbourTowards(
  index: GraphIndex,
  visible: Visible,
  node: string,
  side: Side,
  pointOf: (key: string) => Point,
): string | null {
  const from = pointOf(node);
  const costs = neighbours(index, visible, node).flatMap((key): (readonly [string, number])[] => {
    const [x, y] = [pointOf(key).x - from.x, pointOf(key).y - from.y];
    const distance = Math.hypot(x, y);
    const cosine = distance === 0 ? 0 : (x * SIDES[side].x + y * SIDES[side].y) / distance;
    return cosine < WIDEST ? [] : [[key, distance / cosine ** 2]];
  });
  return costs.reduce<readonly [string, number] | null>((best, each) => (best && best[1] <= each[1] ? best : each), null)?.[0] ?? null; // prettier-ignore
}

/** What the shown edges between two nodes say: "Ilya Tarnov invited Seamen’s League". */
export function sayings(index: GraphIndex, visible: Visible, ends: readonly [string, string]): readonly string[] {
  const name = (key: string): string => nodeOf(index, key).attributes.label;
  return edgesBetween(index, visible.edges, ends).map(
    ({ source, target, attributes }) => `${name(source)} ${attributes.label} ${name(target)}`,
  );
}
