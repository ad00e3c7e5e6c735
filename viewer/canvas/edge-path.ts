/** The path of an edge: a quadratic curve that bends sideways by a share of the distance between its ends. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The control point. A positive curvature bends to the left of the way from source to target, with y downwards. */
export function controlPoint(source: Point, target: Point, curvature: number): Point {
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
    y: (source.y + target.y) / 2 - (target.x - source.x) * curvature,
  };
}

export function midpoint(source: Point, target: Point, curvature: number): Point {
  const control = controlPoint(source, target, curvature);
  return {
    x: source.x / 4 + control.x / 2 + target.x / 4,
    y: source.y / 4 + control.y / 2 + target.y / 4,
  };
}
