import { describe, expect, it } from 'vitest';
import { toGexf, type GexfOptions } from '../../../graph/formats/gexf.js';
import { findCommunities } from '../../../graph/communities.js';
import { layout } from '../../../graph/layout.js';
import type { KnowledgeGraph } from '../../../graph/model.js';
import { bareEvidence, graphOf } from '../../builders.js';
import { parseXml, type XmlElement } from '../../xml-parser.js';

const day = (from: string, to = from) => ({ from, to, span: null, how: 'expression' });
const dated = (id: string, from: string, to = from) =>
  bareEvidence(id, { dates: { event: day(from, to), statement: null, published: null } });

const GRAPH = layout(
  findCommunities(
    graphOf(
      [
        ['a', { label: 'Ana Ruiz', aliases: ['Dr. Ruiz', 'A. "Nita" Ruiz', 'back\\slash', ''], subtypes: ['mayor'] }],
        ['b', { label: 'Northline', type: 'organisation' }],
        ['c', { label: 'summit', type: 'event', named: false, from: '2024-02', to: '2024-02' }],
        ['d', { label: 'Lisbon', type: 'place' }],
        ['lone', { label: 'Piotr Zak' }],
      ],
      [
        ['a', 'leads', 'b', { label: 'leads', weight: 2.25, claims: 3, documents: 2, sources: 2 }],
        ['a', 'criticises', 'b', { status: 'denied' }],
        ['b', 'supports', 'a'],
        [
          'a',
          'takes-part-in',
          'c',
          { evidence: [dated('1', '2024'), dated('2', '2024-03'), dated('3', '2025-01-05')] },
        ],
        ['c', 'took-place-in', 'd', { evidence: [dated('4', '2024-02-30'), dated('5', '2024-05', '2024-04')] }],
        [
          'b',
          'meets',
          'c',
          {
            evidence: [
              bareEvidence('x'.repeat(299) + '🙂' + 'y'.repeat(50), {
                attribution: [
                  { speaker: null, name: 'officials', start: 0, end: 9, cue: { start: 10, end: 14 } },
                  { speaker: 'a', name: 'Ana Ruiz', start: 0, end: 8, cue: { start: 10, end: 14 } },
                ],
              }),
            ],
          },
        ],
      ],
    ),
  ),
);
const SYMMETRIC: KnowledgeGraph = {
  ...GRAPH,
  edges: GRAPH.edges.map((edge) => (edge.attributes.relation === 'meets' ? { ...edge, undirected: true } : edge)),
};

function read(graph: KnowledgeGraph, options?: GexfOptions): XmlElement {
  return parseXml(toGexf(graph, options).text);
}

describe('the file', () => {
  const root = read(SYMMETRIC);
  const [graph] = root.find('graph');
  const nodes = root.find('node');
  const edges = root.find('edge');

  it('is GEXF 1.3, or 1.2 when asked, each with its namespaces', () => {
    expect(root).toMatchObject({ name: 'gexf', attributes: { version: '1.3', xmlns: 'http://gexf.net/1.3' } });
    expect(read(SYMMETRIC, { version: '1.2' }).attributes).toEqual({
      version: '1.2',
      xmlns: 'http://www.gexf.net/1.2draft',
      'xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
    });
  });

  it('is directed as a whole and in every edge, so that no reader refuses or guesses', () => {
    expect(graph!.attributes.defaultedgetype).toBe('directed');
    expect(new Set(edges.map(({ attributes }) => attributes.type))).toEqual(new Set(['directed']));
    expect(
      edges.filter((edge) => valueOf(edge, 'e_symmetric') === 'true').map(({ attributes }) => attributes.kind),
    ).toEqual(['meets']);
  });

  it('declares before it uses: meta, columns, nodes, edges', () => {
    expect(root.children.map(({ name }) => name)).toEqual(['meta', 'graph']);
    expect(graph!.children.map(({ name }) => name)).toEqual(['attributes', 'attributes', 'nodes', 'edges']);
    expect(nodes[0]!.children.map(({ name }) => name)).toEqual(['attvalues', 'viz:color', 'viz:position', 'viz:size']);
  });

  it('declares every column that a value is for, once, with safe ids, known types and unique titles', () => {
    for (const [table, element] of [
      ['node', 'node'],
      ['edge', 'edge'],
    ] as const) {
      const columns = root
        .find('attributes')
        .filter(({ attributes }) => attributes.class === table)
        .flatMap((t) => t.children);
      const ids = columns.map(({ attributes }) => attributes.id!);
      const used = root.find(element).flatMap((one) => one.find('attvalue').map(({ attributes }) => attributes.for!));
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
      expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
      expect(ids.filter((id) => ['id', 'label', 'weight', 'timeset', 'kind'].includes(id))).toEqual([]);
      expect(new Set(columns.map(({ attributes }) => attributes.title)).size).toBe(ids.length);
      const types = columns.map(({ attributes }) => attributes.type!);
      expect(types.filter((type) => !['string', 'integer', 'double', 'boolean', 'liststring'].includes(type))).toEqual(
        [],
      );
    }
  });

  it('writes no value twice, none empty', () => {
    for (const item of [...nodes, ...edges]) {
      const values = item.find('attvalue').map(({ attributes }) => attributes);
      expect(new Set(values.map((value) => value.for)).size).toBe(values.length);
      expect(values.filter(({ value }) => value === '')).toEqual([]);
    }
  });

  it('has unique ids, labels everywhere, and one edge for each source, target and kind', () => {
    for (const items of [nodes, edges]) {
      expect(new Set(items.map(({ attributes }) => attributes.id)).size).toBe(items.length);
      expect(items.filter(({ attributes }) => !attributes.label)).toEqual([]);
    }
    const triples = edges.map(({ attributes: { source, target, kind } }) => JSON.stringify([source, target, kind]));
    expect(new Set(triples).size).toBe(GRAPH.edges.length);
    const keys = nodes.map(({ attributes }) => attributes.id);
    expect(
      edges.filter(({ attributes }) => !keys.includes(attributes.source!) || !keys.includes(attributes.target!)),
    ).toEqual([]);
  });

  it('says the relation as kind and as a column, and how much stands behind it', () => {
    const leads = edges.find(({ attributes }) => attributes.kind === 'leads')!;
    expect(leads.attributes).toMatchObject({ label: 'leads', weight: '2.25' });
    expect(valuesOf(leads)).toMatchObject({
      e_relation: 'leads',
      e_family: 'role',
      e_claims: '3',
      e_documents: '2',
      e_sources: '2',
    });
    expect(edges.map((edge) => valueOf(edge, 'e_status'))).toContain('denied');
  });

  it("quotes lists in Gephi's way, empty items left out", () => {
    const ana = nodes.find(({ attributes }) => attributes.id === 'a')!;
    expect(valueOf(ana, 'n_aliases')).toBe('["Dr. Ruiz", "A. \\"Nita\\" Ruiz", "back\\\\slash"]');
    expect(
      valueOf(
        nodes.find(({ attributes }) => attributes.id === 'b')!,
        'n_aliases',
      ),
    ).toBeUndefined();
    const meets = edges.find(({ attributes }) => attributes.kind === 'meets')!;
    expect(valueOf(meets, 'e_speakers')).toBe('["Ana Ruiz", "officials"]');
  });

  it('cuts long quotes, never through a character', () => {
    const meets = edges.find(({ attributes }) => attributes.kind === 'meets')!;
    expect(valueOf(meets, 'e_quote')).toBe(`${'x'.repeat(299)}…`);
  });

  it('colours by type, in whole numbers, with no hex', () => {
    for (const { attributes } of root.find('viz:color')) {
      expect(Object.keys(attributes)).toEqual(['r', 'g', 'b']);
      expect(Object.values(attributes).every((channel) => /^\d{1,3}$/.test(channel) && Number(channel) <= 255)).toBe(
        true,
      );
    }
    expect(new Set(root.find('viz:color').map(({ attributes }) => JSON.stringify(attributes))).size).toBe(4);
  });

  it("has places and sizes that Gephi's import leaves alone", () => {
    const places = root.find('viz:position').map(({ attributes: { x, y } }) => [Number(x), Number(y)] as const);
    const sizes = root.find('viz:size').map(({ attributes }) => Number(attributes.value));
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([4, 100]);
    for (const axis of [0, 1] as const) {
      expect(Math.abs(places.reduce((sum, place) => sum + place[axis], 0) / places.length)).toBeLessThan(0.01);
    }
    expect(places.flat().every((coordinate) => Math.abs(coordinate) <= 5000)).toBe(true);
  });
});

describe('time', () => {
  const spells = (graph: KnowledgeGraph, id: string) =>
    read(graph)
      .find('node')
      .concat(read(graph).find('edge'))
      .find(({ attributes }) => attributes.id === id)!
      .find('spell')
      .map(({ attributes: { start, end } }) => `${start}/${end}`);

  it('is whole days, both ends written, nothing overlapping', () => {
    expect(spells(GRAPH, 'a takes-part-in c')).toEqual(['2024-01-01/2024-12-31', '2025-01-05/2025-01-05']);
    expect(spells(GRAPH, 'c')).toEqual(['2024-02-01/2024-02-29']);
  });

  it('says how its dates are to be read', () => {
    expect(read(GRAPH).find('graph')[0]!.attributes).toMatchObject({
      mode: 'dynamic',
      timeformat: 'date',
      timerepresentation: 'interval',
      timezone: 'UTC',
    });
  });

  it('is left out where there is none', () => {
    const timeless = read(graphOf([['a'], ['b']], [['a', 'leads', 'b']]));
    expect(timeless.find('graph')[0]!.attributes).toMatchObject({ mode: 'static' });
    expect(timeless.find('graph')[0]!.attributes).not.toHaveProperty('timeformat');
    expect(timeless.find('spells')).toEqual([]);
  });

  it('leaves out dates that no calendar has, and counts them', () => {
    expect(spells(GRAPH, 'c took-place-in d')).toEqual([]);
    expect(toGexf(GRAPH).issues).toMatchObject([
      { code: 'gexf.value-altered', message: expect.stringContaining('2 value') },
    ]);
  });
});

describe('isolates', () => {
  it('are left out and counted, or written', () => {
    expect(toGexf(GRAPH).omitted).toEqual({ isolates: 1 });
    expect(read(GRAPH).find('node')).toHaveLength(4);
    expect(toGexf(GRAPH, { isolates: true }).omitted).toEqual({ isolates: 0 });
    expect(read(GRAPH, { isolates: true }).find('node')).toHaveLength(5);
  });
});

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '" onload="x',
  ']]>',
  '<!--',
  '&unknown;',
  'nul\u0000 vt\u000b esc\u001b',
  'lone \ud83d and \ude42 halves',
  'non\ufffecharacters\uffff',
  '\u202egnp.exe\u202c \u2066isolated\u2069',
  'tab\tline\nfeed\r\nreturn',
  'separators\u2028and\u2029',
  'family 👨‍👩‍👧 and flag 🇳🇴',
  'שלום عربي Ελλάδα',
  '%s ${x} {{y}}',
  'a'.repeat(20_000),
];

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
  'hostile text %s',
  (_name, text) => {
    const graph = graphOf(
      [['a', { label: text, aliases: [text], subtypes: [text] }], ['b']],
      [['a', 'leads', 'b', { label: text, evidence: [bareEvidence(text)] }]],
    );

    it.each(['1.2', '1.3'] as const)('is legal XML in %s and comes back', (version) => {
      const clean = text.replace(/[\u0000\u000b\u001b\ufffe\uffff]|\p{Cs}/gu, '');
      const root = read(graph, { version });
      expect(root.find('node')[0]!.attributes.label).toBe(clean);
      expect(root.find('edge')[0]!.attributes.label).toBe(clean);
      expect(valueOf(root.find('node')[0]!, 'n_aliases')).toBe(`["${clean.replace(/[\\"]/g, '\\$&')}"]`);
      expect(root.find('node')).toHaveLength(2);
    });

    it('is reported when something had to go', () => {
      const altered = /[\u0000\u000b\u001b\ufffe\uffff]|\p{Cs}/u.test(text);
      expect(toGexf(graph).issues).toHaveLength(altered ? 1 : 0);
    });
  },
);

it('counts what Gephi will show otherwise, in columns but not in labels', () => {
  const graph = graphOf(
    [['a', { label: 'INF treaty', aliases: ['INFANTRY', 'Null'] }], ['b']],
    [['a', 'leads', 'b', { evidence: [bareEvidence('The INF talks')] }]],
  );
  expect(toGexf(graph).issues.map(({ message }) => message)).toEqual([
    expect.stringMatching(/2 value.*Infinity/),
    expect.stringMatching(/1 value.*null/),
  ]);
});

function valuesOf(item: XmlElement): Readonly<Record<string, string>> {
  return Object.fromEntries(item.find('attvalue').map(({ attributes }) => [attributes.for!, attributes.value!]));
}

function valueOf(item: XmlElement, column: string): string | undefined {
  return valuesOf(item)[column];
}
