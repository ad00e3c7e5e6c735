import { describe, expect, it } from 'vitest';
import { madeGraph } from '../../../bench/viewer/made-graph.js';
import { createArranging } from '../../../viewer/model/arranging.js';
import { createGraphIndex, nodeOf } from '../../../viewer/model/graph-index.js';
import { type Position, Positions } from '../../../viewer/model/positions.js';

const index = createGraphIndex(madeGraph({ nodes: 120, edges: 300 }));
const all = { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) };
const [pinned] = index.graph.edges.map(({ source }) => source);

function spread(positions: Iterable<Position>): number {
  const points = [...positions];
  const mean = (of: (place: Position) => number): number => points.reduce((sum, place) => sum + of(place), 0) / points.length;
  const [x, y] = [mean((place) => place.x), mean((place) => place.y)];
  return Math.sqrt(mean((place) => (place.x - x) ** 2 + (place.y - y) ** 2));
}

describe('arranging', () => {
  it('moves what is free about where it stood, and no larger or smaller by much', () => {
    const arranging = createArranging(index, all, new Positions(), new Set([pinned!]));
    arranging.run(100);
    const positions = arranging.positions();
    const before = [...positions.keys()].map((key) => nodeOf(index, key).attributes);
    expect(spread(positions.values()) / spread(before)).toBeGreaterThan(0.5);
    expect(spread(positions.values()) / spread(before)).toBeLessThan(2);
    const moved = [...positions].filter(([key, { x, y }]) => {
      const { x: oldX, y: oldY } = nodeOf(index, key).attributes;
      return Math.hypot(x - oldX, y - oldY) > 1;
    });
    expect(moved.length).toBeGreaterThan(60);
    expect(moved.map(([key]) => key)).not.toContain(pinned);
  });

  it('goes on from where nodes were moved to, and holds what is asked', () => {
    const positions = new Positions();
    positions.set(pinned!, { x: 30, y: 40 });
    const arranging = createArranging(index, all, positions, new Set());
    expect(arranging.positions().get(pinned!)!.x).toBeCloseTo(30, 0);
    arranging.hold(pinned!, { x: 10, y: 20 });
    arranging.run(5);
    expect(arranging.positions().get(pinned!)!.y).toBeCloseTo(20, 0);
  });

  it('has nothing to do with nothing', () => {
    const arranging = createArranging(index, { nodes: new Set(), edges: new Set() }, new Positions(), new Set());
    arranging.run(3);
    expect(arranging.positions().size).toBe(0);
  });
});
