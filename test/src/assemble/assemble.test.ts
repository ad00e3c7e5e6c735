import { describe, expect, it } from 'vitest';
import { check } from '../../../graph/check.js';
import { fromJson, toJson } from '../../../graph/formats/json.js';
import type { FiledJudgement, GraphEdge, GraphNode, KnowledgeGraph } from '../../../graph/model.js';
import { seededRandom } from '../../../graph/random.js';
import { assemble } from '../../../src/assemble/assemble.js';
import { issue } from '../../../src/issues.js';
import type { Entity, Judgement } from '../../../src/model.js';
import { corpusOf, GENERATOR, type Corpus, type DocumentSpec } from '../../builders.js';

const OPTIONS = { generator: GENERATOR, issues: [], files: 4, text: true, leastConfidence: 0 };

const SPECS: readonly DocumentSpec[] = [
  {
    text: 'Ana Ruiz met Omar Haddad in Lisbon.',
    publisher: 'Harbour Post',
    published: '2024-03-02',
    claims: [
      {
        relation: 'meets',
        subject: 'Omar Haddad',
        predicate: 'met',
        object: 'Ana Ruiz',
        symmetric: true,
        place: 'Lisbon',
        event: '2024-03-01',
      },
    ],
  },
  {
    text: 'Omar Haddad will meet Ana Ruiz, Vera Holm said.',
    publisher: 'Inland Daily',
    published: '2024-02-20',
    claims: [
      {
        relation: 'meets',
        subject: 'Omar Haddad',
        predicate: 'will meet',
        object: 'Ana Ruiz',
        symmetric: true,
        modality: 'planned',
        speaker: 'Vera Holm',
        event: ['2024-03', '2024-03'],
      },
    ],
  },
  {
    text: 'Ana Ruiz leads Northline, and attended the summit.',
    published: '2024-04',
    claims: [
      { relation: 'leads', subject: 'Ana Ruiz', predicate: 'leads', object: 'Northline' },
      { relation: 'takes-part-in', subject: 'Ana Ruiz', predicate: 'attended', object: 'summit', event: '2024-04-02' },
    ],
  },
  { text: 'Nobody heard of Piotr Zak.', names: ['Piotr Zak'] },
];
const TYPES = { Lisbon: 'place', Northline: 'organisation', summit: 'event' } as const;

function build(corpus: Corpus = corpusOf(SPECS, TYPES)): KnowledgeGraph {
  return assemble(corpus.documents, corpus.readings, corpus.resolution, OPTIONS);
}

function nodeOf(graph: KnowledgeGraph, label: string): GraphNode {
  return graph.nodes.find(({ attributes }) => attributes.label === label)!;
}

function edgeOf(graph: KnowledgeGraph, relation: string): GraphEdge {
  return graph.edges.find(({ attributes }) => attributes.relation === relation)!;
}

describe('assemble', () => {
  it('makes a sound graph', () => {
    expect(check(build())).toEqual([]);
  });

  it('makes one node for each entity, with and without claims', () => {
    const labels = build().nodes.map(({ attributes }) => attributes.label);
    expect(labels.sort()).toEqual([
      'Ana Ruiz',
      'Lisbon',
      'Northline',
      'Omar Haddad',
      'Piotr Zak',
      'Vera Holm',
      'summit',
    ]);
  });

  it('sums all claims of a symmetric relation in one undirected edge, whichever way they were told', () => {
    const graph = build();
    const edge = edgeOf(graph, 'meets');
    const ends = [nodeOf(graph, 'Ana Ruiz').key, nodeOf(graph, 'Omar Haddad').key].sort();
    expect([edge.source, edge.target]).toEqual(ends);
    expect(edge.undirected).toBe(true);
    expect(edge.attributes).toMatchObject({
      family: 'meeting',
      label: 'met',
      claims: 2,
      documents: 2,
      sources: 2,
      status: 'affirmed',
      statusCounts: { 'positive asserted': 1, 'positive planned': 1 },
      first: '2024-03-01',
      last: '2024-03',
    });
  });

  it('keeps directed relations directed', () => {
    const graph = build();
    const edge = edgeOf(graph, 'leads');
    expect(edge).toMatchObject({ source: nodeOf(graph, 'Ana Ruiz').key, target: nodeOf(graph, 'Northline').key });
    expect(edge.undirected).toBeUndefined();
  });

  it('dates an edge by publication when no claim says when', () => {
    expect(edgeOf(build(), 'leads').attributes).toMatchObject({ first: '2024-04', last: '2024-04' });
  });

  it('dates events, and nothing else, by what is said of them', () => {
    const graph = build();
    expect(nodeOf(graph, 'summit').attributes).toMatchObject({ from: '2024-04-02', to: '2024-04-02' });
    expect(nodeOf(graph, 'Ana Ruiz').attributes).not.toHaveProperty('from');
  });

  it('points speakers and places at nodes', () => {
    const graph = build();
    const evidence = edgeOf(graph, 'meets').attributes.evidence;
    expect(evidence.flatMap(({ attribution }) => attribution)).toMatchObject([
      { speaker: nodeOf(graph, 'Vera Holm').key, name: 'Vera Holm' },
    ]);
    expect(evidence.map(({ place }) => place)).toContain(nodeOf(graph, 'Lisbon').key);
  });

  it('keeps a claim whose two ends became one node beside the graph', () => {
    const corpus = corpusOf([
      {
        text: 'Mr Holm praised Vera Holm.',
        claims: [{ relation: 'praises', subject: 'Mr Holm', predicate: 'praised', object: 'Vera Holm' }],
      },
    ]);
    const graph = build({ ...corpus, resolution: { entities: [joined(corpus.resolution.entities)], unsure: [] } });
    expect(graph.edges).toEqual([]);
    expect(graph.attributes.selfClaims).toMatchObject([
      { node: graph.nodes[0]!.key, relation: 'praises', quote: 'Mr Holm praised Vera Holm' },
    ]);
    expect(graph.nodes[0]!.attributes.merges).toMatchObject([{ judgement: 'same', by: 'machine' }]);
    expect(check(graph)).toEqual([]);
  });

  it('never takes a number for a label', () => {
    const graph = build(corpusOf([{ text: 'Some 40 % stayed.', names: ['40 %'] }]));
    expect(graph.nodes.map(({ attributes }) => attributes.label)).toEqual(['unnamed person']);
  });

  it('counts what was read and what was not', () => {
    const { documents, readings, resolution } = corpusOf(SPECS, TYPES);
    const failed = issue('read.binary', 'scan.bin', 'not a text');
    const graph = assemble(documents, readings, resolution, { ...OPTIONS, files: 5, issues: [failed] });
    expect(graph.attributes.coverage).toMatchObject({ files: 5, read: 4, failed: 1, sentences: 4 });
    expect(graph.attributes.issues).toEqual([failed]);
  });

  it('leaves out what is not likely enough to be right, and counts it', () => {
    const { documents, readings, resolution } = corpusOf(SPECS, TYPES);
    const [first, ...rest] = readings;
    const [doubtful, ...claims] = first!.claims.map((claim) => ({ ...claim, confidence: 0.5 }));
    const unsure = [{ ...first!, claims: [{ ...doubtful!, confidence: 0.49 }, ...claims] }, ...rest];
    const graph = assemble(documents, unsure, resolution, { ...OPTIONS, leastConfidence: 0.5 });
    const kept = graph.edges.flatMap(({ attributes }) => attributes.evidence.map(({ id }) => id));
    expect(kept).not.toContain(doubtful!.id);
    expect(kept.length).toBe(readings.flatMap((reading) => reading.claims).length - 1);
    expect(graph.attributes.coverage).toMatchObject({ doubtful: 1, leastConfidence: 0.5 });
    for (const { attributes } of graph.edges)
      expect(attributes.confidence).toBe(Math.max(...attributes.evidence.map(({ confidence }) => confidence)));
  });

  it('leaves texts out when asked to, and keeps the blocks', () => {
    const { documents, readings, resolution } = corpusOf(SPECS, TYPES);
    const graph = assemble(documents, readings, resolution, { ...OPTIONS, text: false });
    expect(graph.attributes.documents.every((document) => !('text' in document))).toBe(true);
    expect(graph.attributes.documents.every(({ blocks }) => blocks.length === 1)).toBe(true);
    expect(check(graph)).toEqual([]);
  });

  it('keeps what persons decided, in an order of its own', () => {
    const { documents, readings, resolution } = corpusOf(SPECS, TYPES);
    const side = (quote: string) => ({ path: 'a.txt', sha256: null, quote, occurrence: 1, type: null });
    const judged = (quote: string): FiledJudgement => ({
      verdict: 'different',
      author: 'Greta',
      date: '2024-03-01',
      reason: '',
      a: side(quote),
      b: side('Vera Holm'),
      file: 'judgements.yaml',
    });
    const judgements = [judged('Ana Ruiz'), judged('Lisbon')];
    const [one, other] = [judgements, judgements.toReversed()].map((given) =>
      assemble(documents, readings, resolution, { ...OPTIONS, judgements: given }),
    );
    expect(one!.attributes.judgements).toEqual(judgements);
    expect(toJson(other!)).toBe(toJson(one!));
    expect(fromJson(toJson(one!))).toEqual(one);
    expect(build().attributes).not.toHaveProperty('judgements');
  });

  it('refuses a claim with an end that nobody resolved', () => {
    const { documents, readings } = corpusOf(SPECS, TYPES);
    expect(() => assemble(documents, readings, { entities: [], unsure: [] }, OPTIONS)).toThrow(RangeError);
  });

  it('is the same, byte for byte, whatever the order of its input', () => {
    const corpus = corpusOf(SPECS, TYPES);
    const expected = toJson(build(corpus));
    for (let seed = 1; seed <= 10; seed++) expect(toJson(build(shuffled(corpus, seed)))).toBe(expected);
  });

  it('leaves its input alone', () => {
    const corpus = corpusOf(SPECS, TYPES);
    build(corpus);
    expect(corpus).toEqual(corpusOf(SPECS, TYPES));
  });
});

function joined([first, second]: readonly Entity[]): Entity {
  const chains = [...first!.chains, ...second!.chains].sort();
  const [a, b] = chains as [string, string];
  const merge: Judgement = { a, b, verdict: 'same', score: 1, reasons: ['same family name'], by: 'machine' };
  return { ...first!, chains, merges: [merge] };
}

function shuffled({ documents, readings, resolution }: Corpus, seed: number): Corpus {
  const random = seededRandom(seed);
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return {
    documents: shuffle(documents),
    readings: shuffle(readings),
    resolution: { entities: shuffle(resolution.entities), unsure: [] },
  };
}
