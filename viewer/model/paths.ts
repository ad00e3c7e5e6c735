/** All shortest ways between two nodes over the shown edges, whichever way the edges point. */
import type { GraphEdge } from '../../graph/model.js';
import { type GraphIndex, otherEnd } from './graph-index.js';

export interface Paths {
  /** Keys of the nodes from one end to the other; those over the heaviest edges first. */
  readonly paths: readonly (readonly string[])[];
  /** How many there are, of which `paths` holds at most the limit. */
  readonly count: number;
}

/** No paths where the nodes are not joined, or are the same. */
export function shortestPaths(
  index: GraphIndex,
  shown: ReadonlySet<string>,
  [from, to]: readonly [string, string],
  limit: number,
): Paths {
  const before = searchFrom(index, shown, from, to);
  if (from === to || !before.has(to)) return { paths: [], count: 0 };
  return { paths: waysTo(before, to, limit), count: countTo(before, to) };
}

/** The shown edges between two nodes, heaviest first. */
export function edgesBetween(
  index: GraphIndex,
  shown: ReadonlySet<string>,
  [a, b]: readonly [string, string],
): readonly GraphEdge[] {
  return (index.incident.get(a) ?? []).filter((edge) => shown.has(edge.key) && otherEnd(edge, a) === b);
}

/** Breadth first: the nodes that come before each node on a shortest way; the start has none. */
function searchFrom(
  index: GraphIndex,
  shown: ReadonlySet<string>,
  from: string,
  to: string,
): Map<string, readonly string[]> {
  const before = new Map<string, readonly string[]>([[from, []]]);
  let rim = [from];
  while (rim.length > 0 && !before.has(to)) {
    const next = new Map<string, string[]>();
    for (const key of rim) {
      for (const other of neighboursOf(index, shown, key)) {
        if (before.has(other)) continue;
        const ways = next.get(other);
        if (ways) ways.push(key);
        else next.set(other, [key]);
      }
    }
    for (const [key, ways] of next) before.set(key, ways);
    rim = [...next.keys()];
  }
  return before;
}

function neighboursOf(index: GraphIndex, shown: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const edges = (index.incident.get(key) ?? []).filter((edge) => shown.has(edge.key));
  return new Set(edges.map((edge) => otherEnd(edge, key)));
}

function countTo(before: ReadonlyMap<string, readonly string[]>, to: string): number {
  const counts = new Map<string, number>();
  // In the order of the search, every node comes after those before it.
  for (const [key, ways] of before) {
    counts.set(key, ways.length === 0 ? 1 : ways.reduce((sum, way) => sum + counts.get(way)!, 0));
  }
  return counts.get(to)!;
}

function waysTo(before: ReadonlyMap<string, readonly string[]>, to: string, limit: number): readonly (readonly string[])[] {
  const ways: string[][] = [];
  const walk = (key: string, tail: readonly string[]): void => {
    if (ways.length === limit) return;
    const earlier = before.get(key)!;
    if (earlier.length === 0) ways.push([key, ...tail]);
    for (const each of earlier) walk(each, [key, ...tail]);
  };
  walk(to, []);
  return ways;
}
