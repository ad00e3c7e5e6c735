import { describe, expect, it } from 'vitest';
import { findCommunities } from '../../graph/communities.js';
import type { KnowledgeGraph } from '../../graph/model.js';
import { graphOf } from '../builders.js';

function clique(keys: readonly string[]): [string, string, string][] {
  return keys.flatMap((a, i) => keys.slice(i + 1).map((b): [string, string, string] => [a, 'meets', b]));
}

const SMALL = ['a', 'b', 'c'];
const LARGE = ['p', 'q', 'r', 's'];
const GRAPH = graphOf(
  [...SMALL, ...LARGE, 'alone'].map((key) => [key]),
  [...clique(SMALL), ...clique(LARGE), ['c', 'supports', 'p']],
);

describe('findCommunities', () => {
  const numbers = (graph: KnowledgeGraph) =>
    Object.fromEntries(findCommunities(graph).nodes.map(({ key, attributes }) => [key, attributes.community]));

  it('numbers them by size; a node without an edge is alone', () => {
    expect(numbers(GRAPH)).toEqual({ p: 0, q: 0, r: 0, s: 0, a: 1, b: 1, c: 1, alone: 2 });
  });

  it('does not depend on the order of nodes and edges', () => {
    const reversed = { ...GRAPH, nodes: [...GRAPH.nodes].reverse(), edges: [...GRAPH.edges].reverse() };
    expect(numbers(reversed)).toEqual(numbers(GRAPH));
  });

  it('takes a graph without edges, and an empty one', () => {
    expect(numbers(graphOf([['b'], ['a']], []))).toEqual({ a: 0, b: 1 });
    expect(numbers(graphOf([], []))).toEqual({});
  });
});
