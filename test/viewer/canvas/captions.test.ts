import { describe, expect, it } from 'vitest';
import { captionsOf } from '../../../viewer/canvas/captions.js';
import { mainNodes } from '../../../viewer/model/communities.js';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import { Positions } from '../../../viewer/model/positions.js';
import { exampleGraph, inTwoCommunities } from '../example-graph.js';

function captionsIn(graph: typeof exampleGraph, hidden: readonly string[] = []) {
  const index = createGraphIndex(graph);
  const shown = [...index.nodes.keys()].filter((key) => !hidden.includes(key));
  return captionsOf(index, mainNodes(index), shown, new Positions());
}

describe('captions', () => {
  it('name communities by their main actors, the largest first, beside their nodes', () => {
    const [first, second, ...more] = captionsIn(inTwoCommunities);
    expect([first!.text, second!.text]).toEqual(['Seamen’s League, Ilya Tarnov', 'Port Authority, Veldmark']);
    expect(more).toEqual([]);
    expect(first!.places[0]!.y).toBeGreaterThan(first!.places[1]!.y);
  });

  it('name nothing where there is but one, or too little is shown of the others', () => {
    expect(captionsIn(exampleGraph)).toEqual([]);
    expect(captionsIn(inTwoCommunities, ['dekker'])).toEqual([]);
  });
});
