import { describe, expect, it } from 'vitest';
import type { Evidence, GraphDocument } from '../../../graph/model.js';
import { type Piece, toPassage } from '../../../viewer/model/passage.js';
import { exampleGraph } from '../example-graph.js';

const documents = new Map(exampleGraph.attributes.documents.map((document) => [document.id, document]));
const claims = exampleGraph.edges.flatMap((edge) => edge.attributes.evidence);

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function documentOf(evidence: Evidence): GraphDocument {
  const document = documents.get(evidence.document);
  if (document === undefined) throw new Error(`The example lacks ${evidence.document}.`);
  return document;
}

function withoutText({ text: _text, ...document }: GraphDocument): GraphDocument {
  return document;
}

describe.each(claims.map((evidence) => [evidence.id, evidence] as const))('the passage of %s', (_id, evidence) => {
  const document = documentOf(evidence);

  it('holds the quote exactly, within its paragraph', () => {
    const passage = toPassage(evidence, document);
    expect(passage.text).toBe('agrees');
    expect(textOf(passage.quote)).toBe(evidence.quote);
    expect(document.text).toContain(textOf([...passage.before, ...passage.quote, ...passage.after]));
  });

  it('marks subject, predicate and object with the words at their offsets', () => {
    const passage = toPassage(evidence, document);
    const all = [...passage.before, ...passage.quote, ...passage.after];
    for (const role of ['subject', 'predicate', 'object'] as const) {
      const marked = textOf(all.filter((piece) => piece.roles.includes(role)));
      expect(marked).toBe(document.text?.slice(evidence[role].start, evidence[role].end));
    }
  });

  it('shows the quote alone, with its marks, where there is no text', () => {
    const passage = toPassage(evidence, withoutText(document));
    expect(passage).toMatchObject({ text: 'absent', before: [], after: [] });
    expect(textOf(passage.quote)).toBe(evidence.quote);
    expect(passage.quote.some((piece) => piece.roles.includes('predicate'))).toBe(true);
  });

  it('says so when the text reads otherwise', () => {
    const passage = toPassage(evidence, { ...document, text: `x${document.text}` });
    expect(passage.text).toBe('differs');
    expect(textOf(passage.quote)).toBe(evidence.quote);
  });
});

it('cuts long paragraphs, never the quote', () => {
  const [evidence] = claims;
  if (evidence === undefined) throw new Error('The example has no claim.');
  const before = 'Long. '.repeat(500);
  const text = `${before}${evidence.quote}${before}`;
  const shift = before.length - evidence.start;
  const moved = { ...evidence, start: evidence.start + shift, end: evidence.end + shift };
  const block = { start: 0, end: text.length, kind: 'paragraph' } as const;
  const passage = toPassage(moved, { ...documentOf(evidence), text, blocks: [block] });
  expect(passage).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(textOf(passage.quote)).toBe(evidence.quote);
  expect(textOf(passage.before).length).toBeLessThan(before.length);
});

it('names what a pronoun stands for when that is in another paragraph', () => {
  const evidence = claims.find(({ quote }) => quote.startsWith('He called'));
  if (evidence === undefined) throw new Error('The example has no pronoun.');
  const document = documentOf(evidence);
  const headline = { start: 0, end: 'Harbour'.length };
  expect(toPassage({ ...evidence, antecedents: [headline] }, document).elsewhere).toEqual(['Harbour']);
  expect(toPassage(evidence, document).elsewhere).toEqual([]);
});
