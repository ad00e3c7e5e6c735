/** Finds room for labels: each gets the first of its places that no more important label has taken, or none. */
import type { Point } from './edge-path.js';

export interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface Place {
  readonly middle: Point;
  /** What the label covers there. */
  readonly boxes: readonly Box[];
}

export interface Placeable {
  /** The best first; at least one. Asked only where a label may find room, for measuring takes time. */
  readonly places: () => readonly Place[];
  /** What the label would cover at the least, for each of its places; empty where that is not known beforehand. */
  readonly cores: readonly Box[];
  readonly look: { readonly rank: number; readonly strong: boolean };
}

export interface Placed<L> extends Place {
  readonly label: L;
}

/** Strong labels stand in their first place, whatever it covers. `obstacles` have taken their room before. */
export function placeLabels<L extends Placeable>(
  labels: readonly L[],
  obstacles: readonly Box[] = [],
): readonly Placed<L>[] {
  const taken = [...obstacles];
  const placed: Placed<L>[] = [];
  for (const label of [...labels].sort((a, b) => b.look.rank - a.look.rank)) {
    if (isHopeless(label, taken)) continue;
    const places = label.places();
    const place = label.look.strong ? places[0] : places.find((each) => isFree(each, taken));
    if (place === undefined) continue;
    taken.push(...place.boxes);
    placed.push({ label, ...place });
  }
  return placed;
}

/** A slanted label as a row of squares: one box around it would take far too much room. */
export function slantedPlace(middle: Point, angle: number, width: number, height: number): Place {
  const number = Math.max(1, Math.ceil(width / height));
  const boxes = Array.from({ length: number }, (_, square) => {
    const along = ((square + 0.5) / number - 0.5) * width;
    return boxAt({ x: middle.x + Math.cos(angle) * along, y: middle.y + Math.sin(angle) * along }, height, height);
  });
  return { middle, boxes };
}

export function levelPlace(middle: Point, width: number, height: number): Place {
  return { middle, boxes: [boxAt(middle, width, height)] };
}

function isHopeless({ look, cores }: Placeable, taken: readonly Box[]): boolean {
  return !look.strong && cores.length > 0 && cores.every((core) => taken.some((box) => overlap(core, box)));
}

export function boxAt({ x, y }: Point, width: number, height: number): Box {
  return { x, y, halfWidth: width / 2, halfHeight: height / 2 };
}

function isFree({ boxes }: Place, taken: readonly Box[]): boolean {
  return !boxes.some((box) => taken.some((other) => overlap(box, other)));
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;
}
