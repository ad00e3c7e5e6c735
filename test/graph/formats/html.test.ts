import { describe, expect, it } from 'vitest';
import { embedGraph } from '../../../graph/formats/html.js';
import { fromParts, type PageHead, type PagePart, toPieces } from '../../../graph/formats/page.js';
import { fromSketch, measuresOf, toSketch } from '../../../graph/formats/sketch.js';
import { madeGraph } from '../../../bench/viewer/made-graph.js';
import { exampleGraph } from '../../viewer/example-graph.js';

const template = '<html><script type="text/plain" id="graph"></script><p>$&</p></html>';

/** No compression, but every piece goes through it. */
const pack = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const unpack = (packed: string): unknown => JSON.parse(Buffer.from(packed, 'base64').toString('utf8'));

function titled(title: string) {
  const [first, ...rest] = exampleGraph.attributes.documents;
  const documents = [{ ...first!, title }, ...rest];
  return { ...exampleGraph, attributes: { ...exampleGraph.attributes, documents } };
}

/** What a browser would find in the data elements. */
function elements(html: string): readonly string[] {
  return [...html.matchAll(/<script type="text\/plain"[^>]*>([^<]*)<\/script>/g)].map((match) => match[1]!);
}

describe('embedGraph', () => {
  const texts = [
    'plain',
    '</script><script>alert(1)</script>',
    '<!--<script>',
    "$& $1 $' $`",
    'line\u2028and\u2029paragraph',
    'NUL \u0000, quote ", backslash \\, emoji 😀, \ud800',
  ];
  it.each(texts)('carries %j unharmed', (text) => {
    const graph = titled(text);
    const html = embedGraph(template, graph, pack);
    const [head, ...parts] = elements(html).map(unpack);
    expect(fromParts(parts as PagePart[])).toEqual(graph);
    expect((head as PageHead).parts).toBe(parts.length);
    expect(html.split('<script').length - 1).toBe(parts.length + 1);
    expect(html.endsWith('<p>$&</p></html>')).toBe(true);
  });

  it.each([
    ['no placeholder', '<html></html>'],
    ['two placeholders', template + template],
    ['a filled placeholder', embedGraph(template, exampleGraph, pack)],
  ])('throws on a template with %s', (_name, wrong) => {
    expect(() => embedGraph(wrong, exampleGraph, pack)).toThrow(/embedGraph/);
  });

  it('takes nothing that could end an element', () => {
    expect(() => embedGraph(template, exampleGraph, () => '</script>')).toThrow(/Base64/);
  });
});

describe('the pieces of a page', () => {
  it('are many where the graph is large, and give it back', () => {
    const graph = madeGraph({ nodes: 2000, edges: 6000 });
    const { parts } = toPieces(graph);
    expect(parts.length).toBeGreaterThan(5);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(1.1 * 2 ** 20);
    expect(fromParts(parts.map((part) => JSON.parse(part) as PagePart))).toEqual(graph);
  });

  it('need the attributes', () => {
    expect(() => fromParts([{ nodes: [] }])).toThrow(/fromParts/);
  });
});

describe('a sketch', () => {
  it('holds what is drawn, without evidence', () => {
    const sketched = fromSketch(toSketch(exampleGraph));
    const joined = new Set(exampleGraph.edges.flatMap(({ source, target }) => [source, target]));
    expect(new Set(sketched.nodes.map(({ key }) => key))).toEqual(joined);
    for (const { key, source, target, undirected, attributes } of sketched.edges) {
      const { family, label, status, weight, sources } = attributes;
      expect(exampleGraph.edges.find((edge) => edge.key === key)).toMatchObject({
        ...{ source, target },
        ...(undirected ? { undirected } : {}),
        attributes: { family, label, status, weight, sources },
      });
      expect(attributes.evidence).toEqual([]);
    }
    expect(sketched.edges).toHaveLength(exampleGraph.edges.length);
  });

  it('of a large graph is its backbone, with the measures of the whole', () => {
    const graph = madeGraph({ nodes: 6000, edges: 12_000 });
    const sketch = toSketch(graph);
    expect(sketch.nodes).toHaveLength(1200);
    expect(sketch.measures).toEqual(measuresOf(graph));
    expect(sketch.measures.edges).toBe(12_000);
  });

  it.each([
    ['nothing', [], [0, 1]],
    ['one place', [3], [2, 4]],
    ['two', [3, -1], [-1, 3]],
  ] as const)('measures a box with some size around %s', (_name, xs, expected) => {
    const nodes = xs.map((x, at) => ({ ...exampleGraph.nodes[0]!, key: `n${at}`, attributes: { ...exampleGraph.nodes[0]!.attributes, x } })); // prettier-ignore
    expect(measuresOf({ nodes, edges: [] }).x).toEqual(expected);
  });
});
