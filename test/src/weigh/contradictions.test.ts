import { describe, expect, it } from 'vitest';
import type { Evidence, KnowledgeGraph } from '../../../graph/model.js';
import { relationType } from '../../../graph/vocabulary/relations.js';
import { assemble } from '../../../src/assemble/assemble.js';
import { findContradictions, markContradictions } from '../../../src/weigh/contradictions.js';
import { DENIAL } from '../../../src/weigh/contradictions/denials.js';
import { countOf, EVENT_COUNT } from '../../../src/weigh/contradictions/event-counts.js';
import { EVENT_DATE } from '../../../src/weigh/contradictions/event-dates.js';
import { officeOf, OFFICES } from '../../../src/weigh/contradictions/offices.js';
import { OPPOSITIONS } from '../../../src/weigh/contradictions/oppositions.js';
import { bareEvidence, corpusOf, GENERATOR, graphOf, type ClaimSpec, type DocumentSpec } from '../../builders.js';
import { graphOfTexts } from '../../joined.js';

const rulesIn = ({ nodes, edges, attributes }: KnowledgeGraph): readonly string[] =>
  findContradictions(nodes, edges, attributes.documents).map(({ rule }) => rule);

describe('the tables', () => {
  it('have unique ids and titles, and relations of the vocabulary', () => {
    const ids = [...OPPOSITIONS, ...OFFICES, DENIAL, EVENT_DATE, EVENT_COUNT].map(({ id }) => id);
    const titles = OFFICES.flatMap((office) => office.titles);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(titles).size).toBe(titles.length);
    expect(OPPOSITIONS.flatMap(({ relations }) => relations).filter((id) => !relationType(id))).toEqual([]);
  });

  it.each([...OFFICES, DENIAL, EVENT_DATE, EVENT_COUNT])('$id: $example.0 – $example.1', async ({ id, example }) => {
    const [one, other] = example;
    const graph = await graphOfTexts({ '2024-05-02-a.txt': `${one}\n`, '2024-05-02-b.txt': `${other}\n` });
    expect(rulesIn(graph)).toContain(id);
  });
});

describe('findContradictions in opposed relations', () => {
  it.each(OPPOSITIONS)('$id: $example.0 – $example.1', ({ id, relations: [one, other], ends }) => {
    const [source, target] = ends === 'same' ? ['a', 'b'] : ['b', 'a'];
    const graph = graphOf([['a'], ['b']], [['a', one, 'b'], [source!, other, target!]]); // prettier-ignore
    const found = findContradictions(graph.nodes, graph.edges, []);
    const [first, second] = markContradictions(graph.edges, found);
    expect(found.map(({ rule }) => rule)).toEqual([id]);
    expect(first!.attributes.contradicts).toEqual([second!.key]);
    expect(second!.attributes.contradicts).toEqual([first!.key]);
  });

  it.each<readonly [why: string, edges: Parameters<typeof graphOf>[1]]>([
    ['of other nodes', [['a', 'supports', 'b'], ['a', 'opposes', 'c']]],
    ['the other way round', [['a', 'supports', 'b'], ['b', 'opposes', 'a']]],
    ['that nobody asserts', [['a', 'supports', 'b'], ['a', 'opposes', 'b', { evidence: [denied()] }]]],
  ])('leaves alone relations %s', (_why, edges) => {
    expect(rulesIn(graphOf([['a'], ['b'], ['c']], edges))).toEqual([]);
  }); // prettier-ignore
});

function denied(): Evidence {
  return bareEvidence('no', { polarity: 'negative' });
}

type Told = readonly [published: string, ...claims: Partial<ClaimSpec>[]];

/** Documents of these days, each with claims that Anna or Boris is mayor of Porto, unless they say otherwise. */
function graphOfClaims(told: readonly Told[], copies = false): KnowledgeGraph {
  const specs = told.map(([published, ...claims], index): DocumentSpec => ({
    published,
    text: copies ? LONG : `Report ${index}: Anna and Boris and Carla in Porto: mayor, not mayor.`,
    claims: claims.map((claim) => ({
      relation: 'leads',
      subject: 'Anna',
      predicate: 'mayor',
      object: 'Porto',
      label: 'mayor of',
      ...claim,
    })),
  }));
  const { documents, readings, resolution } = corpusOf(specs, { Porto: 'place' });
  return assemble(documents, readings, resolution, {
    generator: GENERATOR,
    issues: [],
    files: told.length,
    text: true,
    leastConfidence: 0,
  });
}

const LONG = `Anna and Boris in Porto: mayor. ${Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')}`;
const BORIS = { subject: 'Boris' };

describe('findContradictions in offices', () => {
  it.each<readonly [found: number, why: string, told: readonly Told[]]>([
    [1, 'two holders on one day', [['2024-05-01', {}], ['2024-05-01', BORIS]]],
    [1, 'one within the time of the other', [['2024-05-01', {}], ['2024-05-09', {}], ['2024-05-05', BORIS]]],
    [0, 'a successor', [['2024-05-01', {}], ['2024-05-02', BORIS]]],
    [0, 'a year that leaves room for both', [['2024', {}], ['2024', BORIS]]],
    [0, 'a year of one and a day of the other', [['2024', {}], ['2024-05-01', BORIS]]],
    [1, 'event dates before dates of publication', [['2024-05-01', { event: '2023-01-01' }], ['2024-06-01', { ...BORIS, event: '2023-01-01' }]]],
    [0, 'event dates that lie apart', [['2024-05-01', { event: '2023-01-01' }], ['2024-05-01', { ...BORIS, event: '2023-02-01' }]]],
    [0, 'two in one document', [['2024-05-01', {}, BORIS]]],
    [0, 'one who is only planned', [['2024-05-01', {}], ['2024-05-01', { ...BORIS, modality: 'planned' }]]],
    [0, 'a former one', [['2024-05-01', { label: 'former mayor of' }], ['2024-05-01', BORIS]]],
    [0, 'another office', [['2024-05-01', { label: 'deputy mayor of' }], ['2024-05-01', BORIS]]],
    [3, 'three holders on one day', [['2024-05-01', {}], ['2024-05-01', BORIS], ['2024-05-01', { subject: 'Carla' }]]],
  ])('%i: %s', (count, _why, told) => {
    expect(rulesIn(graphOfClaims(told))).toEqual(Array.from({ length: count }, () => 'office-mayor'));
    expect(rulesIn(graphOfClaims([...told].reverse()))).toHaveLength(count);
  }); // prettier-ignore

  it('does not take a copy for another voice', () => {
    expect(rulesIn(graphOfClaims([['2024-05-01', {}], ['2024-05-01', BORIS]], true))).toEqual([]); // prettier-ignore
  });

  it.each([
    ['mayor of', 'office-mayor'],
    ['Prime Minister of', 'office-prime-minister'],
    ['leads', 'office-leader'],
    ['vice president of', undefined],
    ['president of the', undefined],
  ])('%s: %s', (label, id) => {
    expect(officeOf(label)?.id).toBe(id);
  });
});

describe('findContradictions in denials', () => {
  const no = { polarity: 'negative', predicate: 'not' } as const;

  it.each<readonly [found: number, why: string, told: readonly Told[]]>([
    [1, 'said and denied', [['2024-05-01', {}], ['2024-06-01', no]]],
    [1, 'said and denied in one document', [['2024-05-01', {}, no]]],
    [0, 'of other years', [['2024-05-01', { event: '2022' }], ['2024-05-01', { ...no, event: '2023' }]]],
    [1, 'of a year and a day in it', [['2024-05-01', { event: '2022' }], ['2024-05-01', { ...no, event: '2022-03-01' }]]],
    [0, 'denied and not asserted', [['2024-05-01', { modality: 'possible' }], ['2024-05-01', no]]],
  ])('%i: %s', (count, _why, told) => {
    const graph = graphOfClaims(told);
    expect(rulesIn(graph)).toEqual(Array.from({ length: count }, () => DENIAL.id));
    expect(graph.edges[0]!.attributes.contradicts).toEqual(count === 0 ? [] : [graph.edges[0]!.key]);
  }); // prettier-ignore
});

describe('countOf', () => {
  it.each([
    ['12 people', 12, 'people'],
    ['fifteen workers', 15, 'workers'],
    ['twenty-one Workers', 21, 'workers'],
    ['1,200 soldiers', 1200, 'soldiers'],
    ['many people', null, null],
    ['people', null, null],
    ['12', null, null],
  ])('%s', (words, number, what) => {
    expect(countOf(words)).toEqual(number === null ? null : { number, what });
  });
});

describe('findContradictions in numbers', () => {
  it.each([
    [true, 'The 2023 Arvik bombing killed twelve people.'],
    [false, 'The 2023 Arvik bombing killed at least 12 people.'],
    [false, 'The 2023 Arvik bombing killed 12 soldiers.'],
    [false, 'The 2022 Arvik bombing killed 12 people.'],
  ])('%s: 14 people – %s', async (found, other) => {
    const graph = await graphOfTexts({ 'a.txt': 'The 2023 Arvik bombing killed 14 people.\n', 'b.txt': `${other}\n` });
    expect(rulesIn(graph).includes(EVENT_COUNT.id)).toBe(found);
  });
});
