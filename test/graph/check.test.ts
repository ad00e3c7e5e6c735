import { describe, expect, it } from 'vitest';
import { check, CHECKS } from '../../graph/check.js';
import type { EdgeAttributes, Evidence, GraphEdge, KnowledgeGraph, NodeAttributes } from '../../graph/model.js';
import { assemble } from '../../src/assemble/assemble.js';
import { corpusOf, GENERATOR } from '../builders.js';

const { documents, readings, resolution } = corpusOf([
  {
    text: 'Ana Ruiz met Omar Haddad, Vera Holm said.',
    published: '2024-03-02',
    claims: [
      {
        relation: 'meets',
        subject: 'Ana Ruiz',
        predicate: 'met',
        object: 'Omar Haddad',
        symmetric: true,
        speaker: 'Vera Holm',
        event: '2024-03-01',
      },
    ],
  },
]);
const SOUND = assemble(documents, readings, resolution, {
  generator: GENERATOR,
  issues: [],
  files: 1,
  text: true,
  leastConfidence: 0,
});

function withEdge(change: Partial<GraphEdge>): KnowledgeGraph {
  return { ...SOUND, edges: [{ ...SOUND.edges[0]!, ...change }] };
}

function withEdgeAttributes(change: Partial<EdgeAttributes>): KnowledgeGraph {
  return withEdge({ attributes: { ...SOUND.edges[0]!.attributes, ...change } });
}

function withEvidence(change: Partial<Evidence>): KnowledgeGraph {
  return withEdgeAttributes({ evidence: [{ ...SOUND.edges[0]!.attributes.evidence[0]!, ...change }] });
}

function withNode(change: Partial<NodeAttributes>): KnowledgeGraph {
  const [first, ...others] = SOUND.nodes;
  return { ...SOUND, nodes: [{ ...first!, attributes: { ...first!.attributes, ...change } }, ...others] };
}

const { source, target } = SOUND.edges[0]!;
const SPEAKER = SOUND.edges[0]!.attributes.evidence[0]!.attribution[0]!;
const OUTSIDE = { start: 100, end: 105 };

const BROKEN: readonly (readonly [code: string, what: string, graph: KnowledgeGraph])[] = [
  ['check.key', 'a node twice', { ...SOUND, nodes: [...SOUND.nodes, SOUND.nodes[0]!] }],
  ['check.key', 'an edge twice', { ...SOUND, edges: [...SOUND.edges, ...SOUND.edges] }],
  ['check.end', 'an end that is no node', withEdge({ target: 'nobody' })],
  ['check.end', 'a loop', withEdge({ source: target })],
  [
    'check.parallel',
    'two edges of a relation',
    { ...SOUND, edges: [...SOUND.edges, { ...SOUND.edges[0]!, key: 'e2' }] },
  ],
  ['check.direction', 'a directed relation drawn undirected', withEdgeAttributes({ relation: 'leads' })],
  ['check.direction', 'unsorted ends', withEdge({ source: target, target: source })],
  ['check.quote', 'another quote', withEvidence({ quote: 'Ana Ruiz met Omar Hadda' })],
  ['check.quote', 'other offsets', withEvidence({ start: 1 })],
  ['check.quote', 'an empty quote', withEvidence({ start: 3, end: 3, quote: '' })],
  ['check.span', 'an object outside the quote', withEvidence({ object: { start: 26, end: 35 } })],
  ['check.span', 'a span that runs backwards', withEvidence({ subject: { start: 5, end: 2 } })],
  ['check.span', 'an antecedent outside the text', withEvidence({ antecedents: [OUTSIDE] })],
  ['check.span', 'a cue outside the text', withEvidence({ attribution: [{ ...SPEAKER, cue: OUTSIDE }] })],
  [
    'check.span',
    'a mention outside the text',
    withNode({ mentions: [{ document: documents[0]!.id, kind: 'name', ...OUTSIDE }] }),
  ],
  ['check.reference', 'a speaker that is no node', withEvidence({ attribution: [{ ...SPEAKER, speaker: 'nobody' }] })],
  ['check.reference', 'a place that is no node', withEvidence({ place: 'nowhere' })],
  ['check.reference', 'a document that is not there', withEvidence({ document: 'lost' })],
  ['check.reference', 'a contradiction that is no edge', withEdgeAttributes({ contradicts: ['nothing'] })],
  ['check.number', 'a size of 3', withNode({ size: 3 })],
  ['check.number', 'a place that is no number', withNode({ x: NaN })],
  ['check.number', 'a weight of 0', withEdgeAttributes({ weight: 0 })],
  ['check.count', 'a claim too many', withEdgeAttributes({ claims: 2 })],
  ['check.count', 'more sources than documents', withEdgeAttributes({ sources: 2 })],
  ['check.count', 'counts by status that do not add up', withEdgeAttributes({ statusCounts: {} })],
  ['check.count', 'no evidence', withEdgeAttributes({ evidence: [] })],
  ['check.date', 'a day that no calendar has', withEdgeAttributes({ first: '2024-02-30' })],
  ['check.date', 'words for a date', withNode({ from: 'soon' })],
];

describe('check', () => {
  it('finds nothing in a sound graph', () => {
    expect(check(SOUND)).toEqual([]);
  });

  it.each(BROKEN)('%s: %s', (code, _what, graph) => {
    expect(check(graph).map((found) => found.code)).toContain(code);
  });

  it('says where a quote was to stand', () => {
    const [found] = check(withEvidence({ quote: 'Ana Ruiz left Omar Hadd' }));
    expect(found).toMatchObject({ path: documents[0]!.paths[0], span: { start: 0, end: 24 } });
  });

  it('has a broken graph for every row of its table', () => {
    expect(new Set(BROKEN.map(([code]) => code))).toEqual(new Set(CHECKS.map(({ code }) => code)));
  });

  it('cannot hold quotes against texts that are not there', () => {
    const texts = SOUND.attributes.documents.map(({ text: _text, ...document }) => document);
    const graph = {
      ...withEvidence({ quote: 'something else' }),
      attributes: { ...SOUND.attributes, documents: texts },
    };
    expect(check(graph)).toEqual([]);
  });
});
