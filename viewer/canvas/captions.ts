/** Communities by name, as a map names its regions: large and quiet, at the rim of where their nodes stand. */
import { groupBy } from '../../graph/groups.js';
import type { GraphNode } from '../../graph/model.js';
import { type GraphIndex, nodeOf } from '../model/graph-index.js';
import type { Position, Positions } from '../model/positions.js';
import type { Point } from './edge-path.js';
import { levelPlace, type Place } from './label-room.js';
import { shorten } from './look.js';

export interface Caption {
  readonly text: string;
  /** In the graph's own coordinates, the best first. */
  readonly places: readonly Position[];
}

export const CAPTION_SIZE = 16;

const MOST = 8;
/** Smaller communities are read by the labels of their nodes. */
const LEAST_NODES = 5;
const ACTORS = 2;
/** How far out a name may stand, in standard deviations of the nodes' places. */
const RIMS = [1.6, 2.1, 2.7];

/** None where all is one community; none of a community where nobody has a name. `main`: as `mainNodes` gives them. */
export function captionsOf(
  index: GraphIndex,
  main: ReadonlyMap<string, readonly GraphNode[]>,
  shown: Iterable<string>,
  positions: Positions,
): readonly Caption[] {
  const joined = [...shown].filter((key) => index.incident.has(key)).map((key) => nodeOf(index, key));
  const groups = [...groupBy(joined, ({ attributes }) => String(attributes.community))]
    .filter(([, nodes]) => nodes.length >= LEAST_NODES)
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
  if (groups.length < 2) return [];
  return groups.slice(0, MOST).flatMap(([community, nodes]) => {
    const actors = main.get(community)?.filter(({ attributes }) => attributes.named) ?? [];
    if (actors.length === 0) return [];
    const names = actors.slice(0, ACTORS).map(({ attributes }) => shorten(attributes.label));
    return [{ text: names.join(', '), places: around(nodes, positions) }];
  });
}

/** Above and below, farther and farther out. */
function around(nodes: readonly GraphNode[], positions: Positions): readonly Position[] {
  const places = nodes.map((node) => positions.of(node));
  const mean = (of: (place: Position) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const [x, y] = [mean((place) => place.x), mean((place) => place.y)];
  const spread = Math.sqrt(mean((place) => (place.y - y) ** 2));
  return RIMS.flatMap((rim) => [
    { x, y: y + rim * spread },
    { x, y: y - rim * spread },
  ]);
}

/** Points to places, for a name so wide. */
export function captionPlaces(points: readonly Point[], width: number): readonly Place[] {
  return points.map((middle) => levelPlace(middle, width + 4, CAPTION_SIZE + 4));
}
