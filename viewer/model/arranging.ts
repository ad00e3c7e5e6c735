/** Arranges what is shown anew, some steps at a time, about where it stands and as large as it is. */
import { createForces, GRAVITY, REPULSION } from '../../graph/forces.js';
import { type GraphIndex, edgeOf, nodeOf } from './graph-index.js';
import type { Position, Positions } from './positions.js';
import type { Visible } from './select.js';

export interface Arranging {
  readonly run: (steps: number) => void;
  /** Holds a node there; null lets it go. */
  readonly hold: (key: string, place: Position | null) => void;
  readonly positions: () => ReadonlyMap<string, Position>;
}

export function createArranging(
  index: GraphIndex,
  visible: Pick<Visible, 'nodes' | 'edges'>,
  positions: Positions,
  pinned: ReadonlySet<string>,
): Arranging {
  const edges = [...visible.edges].map((key) => edgeOf(index, key));
  const springs = edges.map(({ source, target, attributes: { weight } }) => ({ source, target, weight }));
  const keys = [...new Set(springs.flatMap(({ source, target }) => [source, target]))];
  const bodies = keys.map((key) => ({ key, ...placeOf(positions.of(nodeOf(index, key))) }));
  const centre = centreOf(bodies);
  const scale = scaleOf(bodies, springs, centre);
  const inwards = ({ x, y }: Position): Position => ({ x: (x - centre.x) / scale, y: (y - centre.y) / scale });
  const forces = createForces(
    bodies.map(({ key, ...place }) => ({ key, ...inwards(place), fixed: pinned.has(key) })),
    springs,
  );
  return {
    run: forces.run,
    hold: (key, place) => forces.hold(key, place && inwards(place)),
    positions: () =>
      new Map([...forces.places()].map(([key, { x, y }]) => [key, { x: centre.x + x * scale, y: centre.y + y * scale }])),
  };
}

function placeOf({ x, y }: Position): Position {
  return { x, y };
}

function centreOf(positions: readonly Position[]): Position {
  const sum = (of: (place: Position) => number): number => positions.reduce((total, place) => total + of(place), 0);
  return { x: sum(({ x }) => x) / (positions.length || 1), y: sum(({ y }) => y) / (positions.length || 1) };
}

type Springs = readonly { readonly source: string; readonly target: string; readonly weight: number }[];

/**
 * By how much the picture is larger than the forces would leave it. In balance the pushes of all pairs, m·m' each for the masses, do as
 * much as the pulls: w·d² for an edge of length d, and m·r² for the gravity on a node at r from the middle.
 */
function scaleOf(bodies: readonly (Position & { readonly key: string })[], springs: Springs, centre: Position): number {
  const at = new Map(bodies.map((body) => [body.key, body]));
  const masses = new Map(bodies.map(({ key }) => [key, 1]));
  let pulls = 0;
  for (const { source, target, weight } of springs) {
    pulls += weight * squared(at.get(source)!, at.get(target)!);
    for (const end of [source, target]) masses.set(end, masses.get(end)! + weight);
  }
  let mass = 0;
  let squares = 0;
  for (const body of bodies) {
    const own = masses.get(body.key)!;
    pulls += GRAVITY * own * squared(body, centre);
    mass += own;
    squares += own * own;
  }
  const pushes = (REPULSION * (mass * mass - squares)) / 2;
  return pulls > 0 && pushes > 0 ? Math.sqrt(pulls / pushes) : 1;
}

function squared(a: Position, b: Position): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}
