/** Moves discs apart until none covers another, or until it is not worth more time; who lay left stays left. */

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface MovingDisc {
  x: number;
  y: number;
  readonly radius: number;
  /** Its place in the input. */
  readonly index: number;
}

const PASSES = 60;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Less than this is no overlap that an eye could see. */
const TOLERANCE = 0.01;

/** The discs in the same order, at least `gap` apart where `PASSES` sweeps were enough. The input is left alone. */
export function separate(discs: readonly Disc[], gap: number): Disc[] {
  const moving = discs.map(({ x, y, radius }, index): MovingDisc => ({ x, y, radius: radius + gap / 2, index }));
  const bySide = [...moving];
  for (let pass = 0; pass < PASSES; pass++) if (!sweep(bySide)) break;
  return moving.map(({ x, y }, index) => ({ x, y, radius: discs[index]!.radius }));
}

/** One walk from left to right, pushing apart every overlapping pair; says whether there was one. */
function sweep(discs: MovingDisc[]): boolean {
  discs.sort((a, b) => a.x - a.radius - (b.x - b.radius) || a.index - b.index);
  let moved = false;
  discs.forEach((disc, place) => {
    for (let next = place + 1; next < discs.length; next++) {
      const other = discs[next]!;
      if (other.x - other.radius >= disc.x + disc.radius) break;
      if (push(disc, other)) moved = true;
    }
  });
  return moved;
}

/** The larger a disc, the less it gives way, so that hubs keep the place that the forces gave them. */
function push(a: MovingDisc, b: MovingDisc): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const reach = a.radius + b.radius;
  if (Math.abs(dy) >= reach || dx * dx + dy * dy >= (reach - TOLERANCE) ** 2) return false;
  const distance = Math.hypot(dx, dy);
  const angle = distance > 0 ? Math.atan2(dy, dx) : a.index * GOLDEN_ANGLE;
  const [overlapX, overlapY] = [Math.cos(angle) * (reach - distance), Math.sin(angle) * (reach - distance)];
  a.x -= (overlapX * b.radius) / reach;
  a.y -= (overlapY * b.radius) / reach;
  b.x += (overlapX * a.radius) / reach;
  b.y += (overlapY * a.radius) / reach;
  return true;
}
