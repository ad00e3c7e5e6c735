/**
 * Where nodes stand and how large they are: ForceAtlas2 (Jacomy and others, 2014) from a start that depends on nothing
 * but the graph, so that the same graph is always the same picture. Made to come through Gephi's import unchanged: the
 * mean is (0, 0), no coordinate leaves ±5000, and the sizes of the nodes that have an edge run from exactly 4 to 100.
 */
import { createForces } from './forces.js';
import { groupBy } from './groups.js';
import { toProjection, type Projection } from './graphology.js';
import type { GraphNode, KnowledgeGraph } from './model.js';
import { compareBy } from './order.js';
import { separate } from './overlaps.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

const SMALLEST = 4;
const LARGEST = 100;
/** Joined nodes stay within this; nodes without an edge stand on rings around them. */
const CORE = 3800;
const EDGE = 5000;
const GAP = 4;
/** Share of the core that discs may cover. */
const FILL = 0.05;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The graph with every node's `x`, `y` and `size`; communities, where known, start together. */
export function layout(graph: KnowledgeGraph): KnowledgeGraph {
  const projection = toProjection(graph);
  const sizes = sizesByDegree(projection);
  const nodes = [...graph.nodes].sort(compareBy(({ key }) => key));
  const joined = nodes.filter(({ key }) => projection.hasNode(key));
  const core = arrange(joined, runForces(projection, joined), sizes);
  const alone = nodes.filter(({ key }) => !projection.hasNode(key));
  const rim = standOnRim(alone, radiusOf([...core.values()]) + 2 * LARGEST);
  return {
    ...graph,
    nodes: graph.nodes.map(({ key, attributes }) => ({
      key,
      attributes: { ...attributes, ...(core.get(key) ?? rim.get(key)!), size: sizes.get(key) ?? SMALLEST },
    })),
  };
}

/** 4 … 100; a disc's area above the smallest grows with the summed weight of its node's edges. */
function sizesByDegree(projection: Projection): Map<string, number> {
  const degrees = new Map(
    projection.mapNodes((key): [string, number] => [
      key,
      projection.reduceEdges(key, (sum, _edge, { weight }) => sum + weight, 0),
    ]),
  );
  const [least, most] = [...degrees.values()].reduce(
    ([low, high], degree) => [Math.min(low, degree), Math.max(high, degree)],
    [Infinity, -Infinity],
  );
  const range = most - least || 1;
  return new Map(
    [...degrees].map(([key, degree]) => [
      key,
      round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((degree - least) / range)),
    ]),
  );
}

function runForces(projection: Projection, nodes: readonly GraphNode[]): ReadonlyMap<string, Point> {
  if (projection.size === 0) return new Map();
  const starts = startingPoints(nodes);
  const forces = createForces(
    projection.mapNodes((key) => ({ key, ...starts.get(key)! })),
    projection.mapEdges((_edge, { weight }, source, target) => ({ source, target, weight })),
  );
  forces.run(iterationsFor(nodes.length));
  return forces.places();
}

/** The forces start from the communities and settle soon; an iteration costs about 12 µs a node. */
function iterationsFor(nodes: number): number {
  return Math.min(200, Math.max(40, Math.round(40_000 / nodes)));
}

/** Communities on a sunflower spiral, the largest in the middle, and their members on a small sunflower each. */
function startingPoints(nodes: readonly GraphNode[]): Map<string, Point> {
  const ordered = [...nodes].sort(
    compareBy(
      ({ attributes }) => attributes.community,
      ({ key }) => key,
    ),
  );
  const groups = groupBy(ordered, ({ attributes }) => attributes.community);
  const points = new Map<string, Point>();
  [...groups.values()].forEach((members, group) => {
    const centre = onSunflower(group, points.size);
    members.forEach(({ key }, index) => {
      const offset = onSunflower(index, index);
      points.set(key, { x: 2 * centre.x + offset.x, y: 2 * centre.y + offset.y });
    });
  });
  return points;
}

/** The n-th seed of a sunflower, at the radius where `before` seeds lie inside. */
function onSunflower(n: number, before: number): Point {
  const radius = 10 * Math.sqrt(before + 0.5);
  return { x: radius * Math.cos(n * GOLDEN_ANGLE), y: radius * Math.sin(n * GOLDEN_ANGLE) };
}

/** Scales what the forces found to the room that the discs need, moves discs apart, and centres the whole. */
function arrange(
  nodes: readonly GraphNode[],
  found: ReadonlyMap<string, Point>,
  sizes: ReadonlyMap<string, number>,
): Map<string, Point> {
  const area = nodes.reduce((sum, { key }) => sum + sizes.get(key)! ** 2, 0);
  const spread = fit(centre(nodes.map(({ key }) => found.get(key)!)), Math.sqrt(area / FILL));
  const discs = spread.map((point, index) => ({ ...point, radius: sizes.get(nodes[index]!.key)! }));
  const apart = centre(separate(discs, GAP));
  const placed = radiusOf(apart) > CORE ? fit(apart, CORE) : apart;
  return new Map(placed.map((point, index) => [nodes[index]!.key, rounded(point)]));
}

function centre(points: readonly Point[]): Point[] {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  return points.map((point) => ({ x: point.x - x, y: point.y - y }));
}

function radiusOf(points: readonly Point[]): number {
  return points.reduce((largest, { x, y }) => Math.max(largest, Math.hypot(x, y)), 0);
}

function fit(points: readonly Point[], radius: number): Point[] {
  const scale = Math.min(radius, CORE) / (radiusOf(points) || 1);
  return points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
}

/** Evenly on as many rings as are needed, so that (but for a single node) they leave the mean where it is. */
function standOnRim(nodes: readonly GraphNode[], inner: number): Map<string, Point> {
  const rings = Math.max(1, Math.ceil((nodes.length * 3 * SMALLEST) / (2 * Math.PI * inner)));
  const step = Math.min(3 * SMALLEST, (EDGE - inner) / rings);
  const points = nodes.map(({ key }, index): [string, Point] => {
    const ring = index % rings;
    const onRing = Math.ceil((nodes.length - ring) / rings);
    const angle = (2 * Math.PI * Math.floor(index / rings)) / onRing;
    const radius = inner + ring * step;
    return [key, rounded({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) })];
  });
  return new Map(points);
}

function rounded({ x, y }: Point): Point {
  return { x: round(x), y: round(y) };
}

/** Two decimals: what a picture needs, and what diffs can stand. Never -0, which JSON would lose. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
