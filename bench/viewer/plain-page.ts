/** The same nodes and edges in a page with nothing but sigma, as its documentation has it: what the viewer is measured against. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { KnowledgeGraph } from '../../graph/model.js';

const SETUP = `
const { nodes, edges } = JSON.parse(document.getElementById('graph').textContent);
const graph = new graphology.MultiGraph();
for (const { key, ...attributes } of nodes) graph.addNode(key, attributes);
for (const { key, source, target, ...attributes } of edges) graph.addEdgeWithKey(key, source, target, attributes);
new Sigma(graph, document.getElementById('stage'));
`;

export function plainPage({ nodes, edges }: KnowledgeGraph): string {
  const { resolve } = createRequire(import.meta.url);
  const graphology = readFileSync(join(dirname(resolve('graphology')), 'graphology.umd.min.js'), 'utf8');
  const sigma = readFileSync(join(dirname(resolve('sigma')), 'sigma.min.js'), 'utf8');
  const plain = {
    nodes: nodes.map(({ key, attributes: { x, y, label, size } }) => ({
      key,
      x,
      y,
      label,
      size: Math.sqrt(size),
      color: '#47a',
    })),
    edges: edges.map(({ key, source, target, attributes: { label } }) => ({
      key,
      source,
      target,
      label,
      size: 1,
      color: '#bbb',
    })),
  };
  return `<!doctype html><meta charset="utf-8"><style>html,body,#stage{height:100%;margin:0}</style><div id="stage"></div>
<script type="application/json" id="graph">${JSON.stringify(plain)}</script>
<script>${graphology}</script><script>${sigma}</script><script>${SETUP}</script>`;
}
