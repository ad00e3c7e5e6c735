/**
 * The forces of ForceAtlas2 (Jacomy and others, 2014), some steps at a time: nodes push each other away, edges pull their
 * ends together, a weak gravity holds all of it. The one door to the package that computes them.
 */
import iterate from 'graphology-layout-forceatlas2/iterate.js';

export interface Body {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Held where it is. */
  readonly fixed?: boolean;
}

export interface Spring {
  /** Keys of bodies. */
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Forces {
  readonly run: (steps: number) => void;
  /** Puts a body there and holds it; null lets it go. A key that is no body's does nothing. */
  readonly hold: (key: string, place: { readonly x: number; readonly y: number } | null) => void;
  readonly places: () => Map<string, { x: number; y: number }>;
}

export const GRAVITY = 0.05;
export const REPULSION = 10;
/** From so many bodies on, far ones push together (Barnes and Hut, 1986). */
const MANY = 400;

// A body's row in the package's table of numbers.
const ROW = 10;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;
const EDGE_ROW = 3;

/** The same bodies and springs in the same order give the same places. */
export function createForces(bodies: readonly Body[], springs: readonly Spring[]): Forces {
  const rows = new Map(bodies.map(({ key }, index) => [key, index * ROW]));
  const edges = edgeRows(springs, rows);
  const nodes = bodyRows(bodies, edges);
  const settings = {
    adjustSizes: false,
    barnesHutOptimize: bodies.length > MANY,
    barnesHutTheta: 0.5,
    edgeWeightInfluence: 1,
    gravity: GRAVITY,
    linLogMode: false,
    outboundAttractionDistribution: false,
    scalingRatio: REPULSION,
    slowDown: 1 + Math.log(bodies.length),
    strongGravityMode: true,
  };
  return {
    run(steps) {
      if (edges.length === 0) return;
      for (let step = 0; step < steps; step++) iterate(settings, nodes, edges);
    },
    hold(key, place) {
      const row = rows.get(key);
      if (row === undefined) return;
      if (place) nodes.set([place.x, place.y], row);
      nodes[row + FIXED] = place ? 1 : 0;
    },
    places: () => new Map([...rows].map(([key, row]) => [key, { x: nodes[row]!, y: nodes[row + 1]! }])),
  };
}

function edgeRows(springs: readonly Spring[], rows: ReadonlyMap<string, number>): Float32Array {
  return Float32Array.from(
    springs.flatMap(({ source, target, weight }) => [rows.get(source)!, rows.get(target)!, weight]),
  );
}

/** A body is as heavy as its springs together, and one more. */
function bodyRows(bodies: readonly Body[], edges: Float32Array): Float32Array {
  const nodes = new Float32Array(bodies.length * ROW);
  bodies.forEach(({ x, y, fixed = false }, index) => {
    const row = index * ROW;
    nodes.set([x, y], row);
    nodes[row + MASS] = 1;
    nodes[row + CONVERGENCE] = 1;
    nodes[row + SIZE] = 1;
    nodes[row + FIXED] = fixed ? 1 : 0;
  });
  for (let edge = 0; edge < edges.length; edge += EDGE_ROW) {
    for (const end of [edges[edge]!, edges[edge + 1]!]) nodes[end + MASS]! += edges[edge + 2]!;
  }
  return nodes;
}
