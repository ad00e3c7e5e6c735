import { describe, expect, it } from 'vitest';
import { findCommunities } from '../../graph/communities.js';
import { layout } from '../../graph/layout.js';
import type { KnowledgeGraph, NodeAttributes } from '../../graph/model.js';
import { seededRandom } from '../../graph/random.js';
import { graphOf } from '../builders.js';

/** So many nodes; each but the first joined to an earlier one, and some left alone. */
function tree(nodes: number, alone: number): KnowledgeGraph {
  const random = seededRandom(nodes);
  const keys = Array.from({ length: nodes }, (_, i) => `n${i}`);
  const edges = keys
    .slice(1)
    .map((key, i): [string, string, string] => [key, 'supports', `n${Math.floor(random() ** 2 * i)}`]);
  return graphOf(
    [...keys, ...Array.from({ length: alone }, (_, i) => `z${i}`)].map((key) => [key]),
    edges,
  );
}

const PAIRS = graphOf(
  Array.from({ length: 60 }, (_, i) => [`n${i}`]),
  Array.from({ length: 30 }, (_, i) => [`n${2 * i}`, 'meets', `n${2 * i + 1}`]),
);

const GRAPHS: readonly (readonly [what: string, graph: KnowledgeGraph])[] = [
  ['a small tree', tree(12, 0)],
  ['a tree with lone nodes', tree(80, 25)],
  ['a larger tree', tree(1200, 300)],
  ['pairs', PAIRS],
  ['one pair', graphOf([['a'], ['b']], [['a', 'meets', 'b']])],
  ['lone nodes only', graphOf([['a'], ['b'], ['c']], [])],
  ['nothing', graphOf([], [])],
];

describe.each(GRAPHS)('layout of %s', (_what, graph) => {
  const placed = layout(findCommunities(graph));
  const drawn = placed.nodes.map(({ attributes }) => attributes);

  it('is centred and within ±5000', () => {
    for (const axis of ['x', 'y'] as const) {
      const sum = drawn.reduce((total, node) => total + node[axis], 0);
      expect(Math.abs(sum / (drawn.length || 1))).toBeLessThan(0.01);
      expect(drawn.every((node) => Math.abs(node[axis]) <= 5000)).toBe(true);
    }
  });

  it('has sizes that run from exactly 4, to exactly 100 where degrees differ', () => {
    const degrees = new Set(
      placed.nodes.map(({ key }) => placed.edges.filter((e) => e.source === key || e.target === key).length),
    );
    const joined = placed.nodes.filter(({ key }) => placed.edges.some((e) => e.source === key || e.target === key));
    degrees.delete(0);
    const sizes = joined.map(({ attributes }) => attributes.size);
    if (sizes.length === 0) return;
    expect(Math.min(...sizes)).toBe(4);
    expect(Math.max(...sizes)).toBe(degrees.size > 1 ? 100 : 4);
  });

  it('has no two nodes on one another', () => {
    expect(overlaps(drawn)).toBe(0);
  });

  it('is the same for any order of nodes and edges', () => {
    const reversed = { ...graph, nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
    const again = layout(findCommunities(reversed));
    expect([...again.nodes].reverse()).toEqual(placed.nodes);
  });
});

it('puts nodes without an edge outside all others', () => {
  const placed = layout(tree(50, 10)).nodes.map(({ key, attributes: { x, y } }) => ({ key, radius: Math.hypot(x, y) }));
  const inner = placed.filter(({ key }) => key.startsWith('n')).map(({ radius }) => radius);
  const outer = placed.filter(({ key }) => key.startsWith('z')).map(({ radius }) => radius);
  expect(Math.min(...outer)).toBeGreaterThan(Math.max(...inner));
});

it('leaves the graph that it was given alone', () => {
  const graph = tree(5, 1);
  layout(graph);
  expect(graph).toEqual(tree(5, 1));
});

/** Pairs of discs of which one covers a part of the other. */
function overlaps(nodes: readonly NodeAttributes[]): number {
  return nodes.flatMap((a, i) =>
    nodes.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size - 0.5),
  ).length;
}
