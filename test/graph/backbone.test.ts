import { describe, expect, it } from 'vitest';
import { backboneOrder } from '../../graph/backbone.js';
import type { GraphEdge, GraphNode } from '../../graph/model.js';
import { madeGraph } from '../../bench/viewer/made-graph.js';

type Line = readonly [source: string, target: string, sources: number];

function graphOf(keys: readonly string[], lines: readonly Line[]) {
  return {
    nodes: keys.map((key) => ({ key }) as GraphNode),
    edges: lines.map(([source, target, sources]) => ({ source, target, attributes: { sources } }) as GraphEdge),
  };
}

describe('the order of the backbone', () => {
  it('goes from the strongest node over edges to the next strongest', () => {
    const lines: readonly Line[] = [
      ['a', 'b', 3],
      ['a', 'c', 2],
      ['b', 'd', 1],
      ['c', 'e', 5],
    ];
    // c has seven, e five, a five: c begins, a and e are joined to it, and of equals the key decides.
    expect(backboneOrder(graphOf(['a', 'b', 'c', 'd', 'e'], lines))).toEqual(['c', 'a', 'e', 'b', 'd']);
  });

  it('counts independent sources, not edges', () => {
    const lines: readonly Line[] = [
      ['much', 'x', 1],
      ['much', 'y', 1],
      ['much', 'z', 1],
      ['well', 'w', 4],
    ];
    expect(backboneOrder(graphOf(['much', 'well', 'w', 'x', 'y', 'z'], lines)).slice(0, 3)).toEqual([
      'w',
      'well',
      'much',
    ]);
  });

  it('takes a strong part of its own before the weak ends of a stronger one, and lone nodes last', () => {
    const lines: readonly Line[] = [
      ['a', 'b', 9],
      ['b', 'weak', 1],
      ['p', 'q', 2],
    ];
    expect(backboneOrder(graphOf(['lone', 'weak', 'q', 'p', 'b', 'a'], lines))).toEqual([
      'b',
      'a',
      'p',
      'q',
      'weak',
      'lone',
    ]);
  });

  it('names every node once, whatever the order of the input, and every beginning hangs together', () => {
    const { nodes, edges } = madeGraph({ nodes: 300, edges: 900 });
    const order = backboneOrder({ nodes, edges });
    expect([...order].sort()).toEqual(nodes.map(({ key }) => key).sort());
    expect(backboneOrder({ nodes: [...nodes].reverse(), edges: [...edges].reverse() })).toEqual(order);
    const strongest = order[0]!;
    const joined = new Set([strongest]);
    const apart = order.slice(1, 150).filter((key) => {
      const near = edges.some(
        ({ source, target }) => (source === key && joined.has(target)) || (target === key && joined.has(source)),
      );
      joined.add(key);
      return !near;
    });
    expect(apart).toEqual([]);
  });
});
