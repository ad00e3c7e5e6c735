import { describe, expect, it } from 'vitest';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import { claimsIn, inspectorOf, mentionsIn, toParagraphs } from '../../../viewer/model/markup.js';
import { exampleGraph } from '../example-graph.js';

const index = createGraphIndex(exampleGraph);

describe.each(exampleGraph.attributes.documents)('the marked text of $id', (document) => {
  const claims = claimsIn(index, document.id);
  const paragraphs = toParagraphs(document, claims, mentionsIn(index, document.id));
  const stretches = paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.stretches));

  it('is the whole text', () => {
    const text = document.text ?? '';
    for (const { start, end, text: words } of stretches) expect(words).toBe(text.slice(start, end));
    expect(stretches.map(({ text: words }) => words).join('')).toBe(text.replace(/\n\n/g, ''));
  });

  it('holds every claim, which ends once', () => {
    const ending = paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.ending));
    expect(ending.map(({ number }) => number).sort((a, b) => a - b)).toEqual(claims.map(({ number }) => number));
    for (const { number, evidence } of claims) {
      const words = stretches.filter((stretch) => stretch.claims.includes(number)).map(({ text }) => text);
      expect(words.join('')).toBe(evidence.quote);
    }
  });
});

it('marks a mention as one run, though a claim begins inside', () => {
  const observer = index.documents.get('observer-0228');
  if (observer?.text === undefined) throw new Error('The example has this document.');
  const start = observer.text.indexOf('Seamen');
  const mention = { document: observer.id, start, end: start + 14, kind: 'name', node: 'league' } as const;
  const [claim] = claimsIn(index, observer.id);
  const evidence = { ...claim!.evidence, start: start + 9, end: start + 30 };
  const runs = toParagraphs(observer, [{ ...claim!, evidence }], [mention]).flatMap((paragraph) => paragraph.runs);
  const run = runs.find(({ node }) => node === 'league');
  expect(run?.stretches.map(({ text }) => text)).toEqual(['Seamen’s ', 'Leagu']);
});

it('a claim opens its edge at that claim', () => {
  const claims = claimsIn(index, 'observer-0228').filter(({ edge }) => edge === 'e-invited');
  expect(claims.map((claim) => inspectorOf(index, claim))).toEqual([{ kind: 'edge', key: 'e-invited', claim: 1 }]);
});
