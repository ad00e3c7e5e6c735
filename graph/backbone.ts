/**
 * The order in which nodes come into a picture that cannot hold all of them. A node's strength is the number of
 * independent sources on its edges, so that repetition makes none important. The strongest node begins; the next is
 * always the strongest that an edge joins to those already there, or the strongest of another part of the graph. So
 * every beginning of the order hangs together as far as the graph does.
 */
import type { KnowledgeGraph } from './model.js';
import { compareBy } from './order.js';

/** Graphs of more nodes with an edge begin with their backbone. */
const LARGE = 5000;
/** Nodes of the backbone. */
const BACKBONE = 1200;

/** How many nodes are drawn before a reader asks for more or fewer, by the number of nodes with an edge. */
export function usualExtent(joined: number): number {
  return joined > LARGE ? BACKBONE : Infinity;
}

/** Keys of all nodes; those without an edge come last. Depends on neither the order of nodes nor that of edges. */
export function backboneOrder({ nodes, edges }: Pick<KnowledgeGraph, 'nodes' | 'edges'>): readonly string[] {
  const strength = new Map<string, number>(nodes.map(({ key }) => [key, 0]));
  for (const { source, target, attributes } of edges) {
    for (const end of [source, target]) strength.set(end, (strength.get(end) ?? 0) + attributes.sources);
  }
  const keys = [...strength.keys()].sort(
    compareBy(
      (key) => -strength.get(key)!,
      (key) => key,
    ),
  );
  const place = new Map(keys.map((key, at) => [key, at]));
  const neighbours = keys.map((): number[] => []);
  for (const { source, target } of edges) {
    neighbours[place.get(source)!]!.push(place.get(target)!);
    neighbours[place.get(target)!]!.push(place.get(source)!);
  }
  return grow(neighbours).map((at) => keys[at]!);
}

/** Nodes are their places by strength, 0 the strongest. */
function grow(neighbours: readonly (readonly number[])[]): readonly number[] {
  const waiting = createQueue(strongestOfParts(neighbours));
  const seen = new Uint8Array(neighbours.length);
  const order: number[] = [];
  for (let next = waiting.take(); next !== undefined; next = waiting.take()) {
    if (seen[next]) continue;
    seen[next] = 1;
    order.push(next);
    for (const each of neighbours[next]!) if (!seen[each]) waiting.add(each);
  }
  return order;
}

/** The first node of each connected part, ascending. */
function strongestOfParts(neighbours: readonly (readonly number[])[]): readonly number[] {
  const seen = new Uint8Array(neighbours.length);
  return neighbours.flatMap((_, start) => {
    if (seen[start]) return [];
    seen[start] = 1;
    const rim = [start];
    for (let node = rim.pop(); node !== undefined; node = rim.pop()) {
      for (const each of neighbours[node]!) {
        if (seen[each]) continue;
        seen[each] = 1;
        rim.push(each);
      }
    }
    return [start];
  });
}

interface Queue {
  readonly add: (value: number) => void;
  /** The smallest; undefined when there is none. */
  readonly take: () => number | undefined;
}

/** A binary heap. `sorted` ascends. */
function createQueue(sorted: readonly number[]): Queue {
  const heap = [...sorted];
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  };
  return {
    add(value) {
      heap.push(value);
      for (let at = heap.length - 1; at > 0;) {
        const above = (at - 1) >> 1;
        if (heap[above]! <= heap[at]!) return;
        swap(above, at);
        at = above;
      }
    },
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return first;
      heap[0] = last;
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const least = right < heap.length && heap[right]! < heap[left]! ? right : left;
        if (left >= heap.length || heap[at]! <= heap[least]!) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
