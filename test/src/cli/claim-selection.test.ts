import { describe, expect, it } from 'vitest';
import { selectClaims } from '../../../src/cli/claim-selection.js';
import { tinyGraph } from './tiny-graph.js';

const graph = tinyGraph();
const claim = graph.edges[0]!.attributes.evidence[1]!;

describe('selectClaims', () => {
  it.each([
    ['an edge by its key', 'e-1', 'e-1', 2],
    ['a claim by its id', claim.id, 'e-1', 1],
    ['a claim by the beginning of its id', claim.id.slice(0, -1), 'e-1', 1],
  ])('finds %s', (_, beginning, key, count) => {
    expect(selectClaims(graph, beginning)).toMatchObject({ edge: { key }, evidence: { length: count } });
  });

  it('lists what several mean', () => {
    const { trouble } = selectClaims(graph, 'e-') as { trouble: string };
    expect(trouble.split('\n')).toEqual([
      "'e-' begins 2 edges; give more of it:",
      `  e-1  Norland – ${graph.edges[0]!.attributes.label} – Ostland`,
      `  e-2  Norland – ${graph.edges[1]!.attributes.label} – Sudland`,
    ]);
  });

  it('says what a key looks like when none is meant', () => {
    expect(selectClaims(graph, 'x')).toEqual({
      trouble: "no edge's key and no claim's id begins with 'x' (keys look like e-1; the picture shows them)",
    });
    expect(selectClaims(graph, '')).toMatchObject({ trouble: expect.stringContaining('name an edge') });
  });
});
