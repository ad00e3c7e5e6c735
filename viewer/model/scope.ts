/** The part of the graph that the filters work on: all of it, or what lies around one node. */
import { type GraphIndex, otherEnd } from './graph-index.js';

export type Scope =
  | { readonly kind: 'all' }
  /** The edges among the nodes at most so many steps away. */
  | { readonly kind: 'around'; readonly node: string; readonly steps: number };

export const ALL: Scope = { kind: 'all' };

export const FARTHEST = 3;

/** The edges inside; null when all are. */
export function edgesInside(index: GraphIndex, scope: Scope): ReadonlySet<string> | null {
  if (scope.kind === 'all') return null;
  const near = nodesAround(index, scope.node, scope.steps);
  const edges = [...near].flatMap((key) => index.incident.get(key) ?? []);
  return new Set(edges.filter(({ source, target }) => near.has(source) && near.has(target)).map(({ key }) => key));
}

function nodesAround(index: GraphIndex, node: string, steps: number): ReadonlySet<string> {
  const seen = new Set([node]);
  let rim: readonly string[] = [node];
  for (let step = 0; step < steps; step++) {
    const next = new Set(rim.flatMap((key) => (index.incident.get(key) ?? []).map((edge) => otherEnd(edge, key))));
    rim = [...next].filter((key) => !seen.has(key));
    for (const key of rim) seen.add(key);
  }
  return seen;
}
