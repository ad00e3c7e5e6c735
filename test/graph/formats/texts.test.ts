import { expect, it } from 'vitest';
import { TEXTS, withTexts } from '../../../graph/formats/texts.js';
import { exampleGraph } from '../../viewer/example-graph.js';

it.each(TEXTS)('a page with texts: %s carries no more than that', (texts) => {
  const json = JSON.stringify(withTexts(exampleGraph, texts));
  const paragraph = 'Earlier the Port Authority accused the League of blocking two berths. Øyen';
  expect(json.includes(paragraph)).toBe(texts === 'full');
  expect(json.includes('accused the League of blocking two berths')).toBe(texts !== 'none');
  expect(json).toContain('Seamen’s League');
});

it('offsets, names and numbers stay', () => {
  const bare = withTexts(exampleGraph, 'none');
  expect(bare.nodes).toEqual(exampleGraph.nodes);
  for (const [place, { attributes }] of bare.edges.entries()) {
    const { evidence } = exampleGraph.edges[place]!.attributes;
    expect(attributes.evidence).toEqual(evidence.map((claim) => ({ ...claim, quote: '' })));
  }
});
