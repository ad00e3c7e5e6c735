import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../graph/formats/json.js';
import { Misuse } from '../../../src/cli/misuse.js';
import { marked } from '../../../src/cli/marked.js';
import { drawClaims, sample } from '../../../src/cli/sample.js';
import { capturedShell, emptyFolder } from './captured-shell.js';
import { tinyGraph } from './tiny-graph.js';

const graph = tinyGraph();

describe('drawClaims', () => {
  const ids = (count: number, seed: number, from = graph) =>
    drawClaims(from, { count, seed }).map(({ evidence }) => evidence.id);

  it('draws as many as asked for, or all', () => {
    expect([ids(2, 1).length, new Set(ids(99, 1)).size]).toEqual([2, 3]);
  });

  it('begins a larger sample with the smaller one, and depends on the seed alone', () => {
    const turned = { ...graph, edges: [...graph.edges].reverse() };
    expect(ids(3, 5).slice(0, 1)).toEqual(ids(1, 5));
    expect(ids(3, 5, turned)).toEqual(ids(3, 5));
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => ids(3, seed).join()));
    expect(orders.size).toBeGreaterThan(3);
  });
});

describe('marked', () => {
  it('marks subject, predicate and object in the quote', () => {
    const [first, second] = graph.edges[0]!.attributes.evidence;
    expect(marked(first!)).toBe('[Norland] {invited} <Ostland>');
    expect(marked(second!)).toBe('[Norland] had {invited} <Ostland>');
  });

  it('nests marks that lie in each other and leaves out those outside the quote', () => {
    const evidence = graph.edges[0]!.attributes.evidence[0]!;
    const nested = { ...evidence, subject: { start: 0, end: 23 }, object: { start: 40, end: 43 } };
    expect(marked(nested)).toBe('[Norland {invited} Ostland]');
  });
});

describe('sample', () => {
  const folder = emptyFolder();
  const file = join(folder, 'graph.json');
  writeFileSync(file, toJson(graph));

  it('prints a table', async () => {
    const shell = capturedShell();
    expect(await sample(folder, { count: 9, seed: 1, format: 'tsv' }, shell)).toBe(0);
    const rows = shell.stdout().trimEnd().split('\n').map((row) => row.split('\t')); // prettier-ignore
    expect(rows.map((row) => row.length)).toEqual([12, 12, 12, 12]);
    expect(rows.find((row) => row[10] === '[Norland] had {invited} <Ostland>')).toEqual([
      'two.txt', '31', '58', 'invited', 'invited', 'Norland (place)', 'Ostland (place)', 'positive asserted', 'Officials in Norland',
      'invite', '[Norland] had {invited} <Ostland>', 'Officials in Norland said that Norland had invited Ostland.',
    ]); // prettier-ignore
  });

  it('prints blocks to read', async () => {
    const shell = capturedShell();
    await sample(file, { count: 3, seed: 1, format: 'text' }, shell);
    expect(shell.stdout()).toContain(
      [
        '   Norland (place) – invite – Sudland (place)',
        '   negative asserted',
        '   quote      [Norland] did not {invite} <Sudland>',
        '   paragraph  Norland did not invite Sudland.',
      ].join('\n'),
    );
  });

  it('refuses a graph without texts, and what is no graph', async () => {
    const bare = graph.attributes.documents.map(({ text: _, ...rest }) => rest);
    writeFileSync(
      join(folder, 'bare.json'),
      toJson({ ...graph, attributes: { ...graph.attributes, documents: bare } }),
    );
    writeFileSync(join(folder, 'other.json'), '{"a":1}');
    const options = { count: 1, seed: 1, format: 'text' } as const;
    for (const name of ['bare.json', 'other.json', 'nowhere.json']) {
      await expect(sample(join(folder, name), options, capturedShell())).rejects.toThrow(Misuse);
    }
  });
});
