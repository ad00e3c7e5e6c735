import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../graph/difference.js';
import { toJson } from '../../../graph/formats/json.js';
import type { KnowledgeGraph } from '../../../graph/model.js';
import { run } from '../../../src/cli/program.js';
import { capturedShell, emptyFolder } from './captured-shell.js';
import { tinyGraph } from './tiny-graph.js';

async function diff(older: KnowledgeGraph, newer: KnowledgeGraph, ...words: string[]) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'old.json'), toJson(older));
  writeFileSync(join(folder, 'new.json'), toJson(newer));
  const shell = capturedShell({ folder });
  return { code: await run(['diff', 'old.json', 'new.json', ...words], shell), out: shell.stdout() };
}

/** Without the second document and what was read from it; the label of the first node could move a cursor. */
function withdrawnGraph(): KnowledgeGraph {
  const { attributes, nodes, edges, options } = tinyGraph();
  const [first, ...others] = nodes;
  const [invited] = edges;
  const left = invited!.attributes.evidence.slice(0, 1);
  return {
    attributes: { ...attributes, documents: attributes.documents.slice(0, 1) },
    options,
    nodes: [{ ...first!, attributes: { ...first!.attributes, label: 'Nor\u001bland' } }, ...others],
    edges: [{ ...invited!, attributes: { ...invited!.attributes, claims: 1, documents: 1, evidence: left } }],
  };
}

describe('footnote diff', () => {
  it('says when there is nothing to tell', async () => {
    expect(await diff(tinyGraph(), tinyGraph())).toEqual({ code: 0, out: 'The graphs tell the same.\n' });
  });

  it('tells a person what is gone, with the words and the reason', async () => {
    const { code, out } = await diff(tinyGraph(), withdrawnGraph());
    expect(out).toContain('documents  0 added, 1 withdrawn, 0 changed, 0 moved\n  - two.txt\n');
    expect(out).toContain('edges      0 new, 1 gone, 1 changed\n');
    expect(out).toContain('- Norland – invited – Sudland  [denied]  (e-2)  because: document withdrawn two.txt\n');
    expect(out).toMatch(
      / {6}- "Norland had invited Ostland" {2}\(two\.txt \d+-\d+; positive asserted, said by Officials/,
    );
    expect(out).toContain('documents 2 → 1');
    expect(out).not.toContain('\u001b');
    expect(code).toBe(0);
  });

  it('prints the same as JSON', async () => {
    const { out } = await diff(tinyGraph(), withdrawnGraph(), '--json');
    expect(JSON.parse(out)).toEqual(differenceOf(tinyGraph(), withdrawnGraph()));
  });

  it('wants two graphs', async () => {
    const shell = capturedShell({ folder: emptyFolder() });
    expect(await run(['diff', 'old.json'], shell)).toBe(2);
    expect(shell.stderr()).toContain("missing required argument 'new'");
  });
});
