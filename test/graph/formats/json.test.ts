import { describe, expect, it } from 'vitest';
import { fromJson, jsonChunks, toJson } from '../../../graph/formats/json.js';
import { toGraphology } from '../../../graph/graphology.js';
import { assemble } from '../../../src/assemble/assemble.js';
import { corpusOf, GENERATOR } from '../../builders.js';

const { documents, readings, resolution } = corpusOf(
  [
    {
      text: 'Ana\u00a0Ruiz met Omar 🙂 Haddad\u2028in Lisbon.\r\nAna\u00a0Ruiz praised \ud800 Omar 🙂 Haddad.',
      published: '2024-03-02',
      claims: [
        { relation: 'meets', subject: 'Ana\u00a0Ruiz', predicate: 'met', object: 'Omar 🙂 Haddad', symmetric: true },
        {
          relation: 'praises',
          subject: 'Ana\u00a0Ruiz',
          predicate: 'praised',
          object: 'Omar 🙂 Haddad',
          event: '2024',
        },
        {
          relation: 'praises',
          subject: 'Ana\u00a0Ruiz',
          predicate: 'met',
          object: 'Omar 🙂 Haddad',
          polarity: 'negative',
        },
      ],
      names: ['Lisbon'],
    },
  ],
  { Lisbon: 'place' },
);
const GRAPH = assemble(documents, readings, resolution, {
  generator: GENERATOR,
  issues: [],
  files: 1,
  text: true,
  leastConfidence: 0,
});

describe('toJson', () => {
  it('comes back as it was, lone surrogates and all', () => {
    expect(fromJson(toJson(GRAPH))).toEqual(GRAPH);
  });

  it('writes the same text again after a round trip', () => {
    expect(toJson(fromJson(toJson(GRAPH)))).toBe(toJson(GRAPH));
  });

  it('is the chunks one after the other', () => {
    expect([...jsonChunks(GRAPH)].join('')).toBe(toJson(GRAPH));
  });

  it('sorts keys at every depth', () => {
    JSON.parse(toJson(GRAPH), (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const keys = Object.keys(value);
      expect(keys).toEqual([...keys].sort());
      return value;
    });
  });

  it('gives each document, node, edge and piece of evidence a line of its own', () => {
    const lines = toJson(GRAPH).split('\n');
    const { nodes, edges } = GRAPH;
    const ids = [
      ...nodes.map(({ key }) => `"key":"${key}"`),
      ...edges.flatMap(({ attributes }) => attributes.evidence.map(({ id }) => `"id":"${id}"`)),
    ];
    const linesOf = ids.map((id) => lines.findIndex((line) => line.includes(id)));
    expect(linesOf).not.toContain(-1);
    expect(new Set(linesOf).size).toBe(ids.length);
  });
});

describe('toGraphology', () => {
  it('takes the whole graph', () => {
    const loaded = toGraphology(fromJson(toJson(GRAPH)));
    expect([loaded.order, loaded.size, loaded.directedSize, loaded.undirectedSize]).toEqual([3, 2, 1, 1]);
    expect(loaded.getAttribute('format')).toBe('footnote-graph/1');
    expect(loaded.getNodeAttribute(GRAPH.nodes[0]!.key, 'label')).toBe(GRAPH.nodes[0]!.attributes.label);
  });
});

describe('fromJson', () => {
  const edited = (from: string | RegExp, to: string): string => {
    const json = toJson(GRAPH);
    const changed = json.replace(from, to);
    if (changed === json) throw new Error(`${String(from)} does not occur`);
    return changed;
  };

  it.each<readonly [what: string, json: () => string, names: RegExp]>([
    ['cut short', () => toJson(GRAPH).slice(0, 500), /cut short/],
    ['no JSON', () => '<html>', /not JSON/],
    ['no object', () => '[1]', /attributes\.format is missing/],
    [
      'another format',
      () => edited('footnote-graph/1', 'footnote-graph/9'),
      /"footnote-graph\/9".*build the graph again/,
    ],
    [
      'a number for a label',
      () => edited('"label":"Lisbon"', '"label":7'),
      /nodes\[\d\]\.attributes\.label is 7.*a string/,
    ],
    ['no weight', () => edited(/"weight":[\d.]+/, '"heft":1'), /edges\[0\]\.attributes\.weight is missing/],
    ['a negative offset', () => edited('"start":0', '"start":-1'), /start is -1.*whole number/],
    ['an unknown type', () => edited('"type":"place"', '"type":"galaxy"'), /type is "galaxy".*"person"/],
    ['a wrong flag', () => edited('"undirected":true', '"undirected":false'), /undirected is false/],
    ['a list that is none', () => edited('"aliases":[]', '"aliases":{}'), /aliases is \{\}.*an array/],
  ])('refuses %s, naming the value', (_what, json, names) => {
    expect(() => fromJson(json())).toThrow(names);
  });

  it('lets through what a later version may add', () => {
    expect(
      fromJson(edited('"format":', '"added":1,"format":').replace('"format": ', '"added": 1,\n"format": ')),
    ).toBeDefined();
  });
});
