import { expect, it } from 'vitest';
import { parseGraph } from '../../../viewer/model/parse-graph.js';
import { exampleGraph } from '../example-graph.js';

it.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['{', 'not-json'],
  ['null', 'other-format'],
  ['[]', 'other-format'],
  ['{"nodes":[],"edges":[]}', 'other-format'],
  ['{"attributes":{"format":"footnote-graph/2"},"nodes":[],"edges":[]}', 'other-format'],
])('refuses %j as %s', (json, reason) => {
  expect(parseGraph(json)).toEqual({ ok: false, reason });
});

it('reads a graph', () => {
  expect(parseGraph(JSON.stringify(exampleGraph))).toEqual({ ok: true, graph: exampleGraph });
});
