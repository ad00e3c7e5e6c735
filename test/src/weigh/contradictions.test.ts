import { describe, expect, it } from 'vitest';
import { relationType } from '../../../graph/vocabulary/relations.js';
import { markContradictions, OPPOSITIONS } from '../../../src/weigh/contradictions.js';
import { graphOf } from '../../builders.js';

describe('markContradictions', () => {
  it.each(OPPOSITIONS)('$id: $example.0 – $example.1', ({ relations: [one, other], ends }) => {
    const [source, target] = ends === 'same' ? ['a', 'b'] : ['b', 'a'];
    const { edges } = graphOf(
      [['a'], ['b']],
      [
        ['a', one, 'b'],
        [source!, other, target!],
      ],
    );
    const [first, second] = markContradictions(edges);
    expect(first!.attributes.contradicts).toEqual([second!.key]);
    expect(second!.attributes.contradicts).toEqual([first!.key]);
  });

  it('has only relations of the vocabulary, and unique ids', () => {
    expect(OPPOSITIONS.flatMap(({ relations }) => relations).filter((id) => !relationType(id))).toEqual([]);
    expect(new Set(OPPOSITIONS.map(({ id }) => id)).size).toBe(OPPOSITIONS.length);
  });

  it.each<readonly [why: string, edges: Parameters<typeof graphOf>[1]]>([
    [
      'of other nodes',
      [
        ['a', 'supports', 'b'],
        ['a', 'opposes', 'c'],
      ],
    ],
    [
      'the other way round',
      [
        ['a', 'supports', 'b'],
        ['b', 'opposes', 'a'],
      ],
    ],
    [
      'that nobody asserts',
      [
        ['a', 'supports', 'b'],
        ['a', 'opposes', 'b', { status: 'denied', statusCounts: { 'negative asserted': 1 } }],
      ],
    ],
  ])('leaves alone relations %s', (_why, edges) => {
    const marked = markContradictions(graphOf([['a'], ['b'], ['c']], edges).edges);
    expect(marked.flatMap(({ attributes }) => attributes.contradicts)).toEqual([]);
  });
});
