import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../graph/formats/json.js';
import type { KnowledgeGraph } from '../../../graph/model.js';
import { assemble } from '../../../src/assemble/assemble.js';
import { findingsOf } from '../../../src/cli/findings.js';
import { run } from '../../../src/cli/program.js';
import { issue } from '../../../src/issues.js';
import { corpusOf, GENERATOR } from '../../builders.js';
import { capturedShell, emptyFolder } from './captured-shell.js';

/** Two mayors on one day, one meeting said and denied, a doubt, an unreadable file and a document that says nothing. */
function disputedGraph(): KnowledgeGraph {
  const mayor = { relation: 'leads', predicate: 'mayor', object: 'Porto', label: 'mayor of' };
  const met = { relation: 'meets', subject: 'Ines Moreau', predicate: 'met', object: 'Paul Adair', symmetric: true };
  const { documents, readings, resolution } = corpusOf(
    [
      {
        path: 'a.txt',
        published: '2024-05-01',
        text: 'Ines Moreau, mayor of Porto,\nmet Paul Adair, Anna Berg said.',
        claims: [
          { ...mayor, subject: 'Ines Moreau' },
          { ...met, speaker: 'Anna Berg' },
        ],
      },
      {
        path: 'b.txt',
        published: '2024-05-01',
        text: 'Karl Hald, mayor of Porto: Ines Moreau never met Paul Adair.',
        claims: [
          { ...mayor, subject: 'Karl Hald' },
          { ...met, polarity: 'negative' },
        ],
      },
      { path: 'c.txt', text: 'Karl\u001bH. Hald was there.', names: ['Karl\u001bH. Hald'] },
    ],
    { Porto: 'place' },
  );
  const chain = (label: string): string => resolution.entities.find((entity) => entity.label === label)!.chains[0]!;
  const [a = '', b = ''] = [chain('Karl Hald'), chain('Karl\u001bH. Hald')].sort();
  const unsure = [{ a, b, verdict: 'unsure', score: 0.5, reasons: ['a surname alone'], by: 'machine' } as const];
  const issues = [issue('read.empty', 'd.txt', 'The file is empty.')];
  return assemble(
    documents,
    readings,
    { ...resolution, unsure },
    { generator: GENERATOR, issues, files: 4, text: true, leastConfidence: 0 },
  );
}

async function footnote(graph: KnowledgeGraph, ...words: string[]) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'graph.json'), toJson(graph));
  const shell = capturedShell({ folder });
  return { code: await run(['report', 'graph.json', ...words], shell), out: shell.stdout() };
}

describe('findingsOf', () => {
  const findings = findingsOf(disputedGraph());

  it('names both sides of a contradiction, with their words and speakers', () => {
    const [office, denial] = [...findings.contradictions].sort((x, y) => (x.rule > y.rule ? -1 : 1));
    expect([office!.rule, denial!.rule]).toEqual(['office-mayor', 'assertion-denial']);
    expect([office!.a.says, office!.b.says].sort()).toEqual([
      'Ines Moreau – mayor of – Porto',
      'Karl Hald – mayor of – Porto',
    ]);
    expect([denial!.a.path, denial!.b.path]).toEqual(['a.txt', 'b.txt']);
    expect([denial!.a.speakers, denial!.b.speakers]).toEqual([['Anna Berg'], []]);
    expect(denial!.b.quote).toBe('Ines Moreau never met Paul Adair');
  });

  it('counts claims by status and by speaker', () => {
    expect(findings.statuses).toEqual([
      { name: 'positive asserted', count: 3 },
      { name: 'negative asserted', count: 1 },
    ]);
    expect(findings.speakers).toEqual([
      { name: '', count: 3 },
      { name: 'Anna Berg', count: 1 },
    ]);
  });

  it('lists nodes by their edges, documents without a claim, doubts and issues', () => {
    expect(findings.connected[0]).toMatchObject({ edges: 2 });
    expect(findings.connected.map(({ label }) => label)).not.toContain('Anna Berg');
    expect(findings.littleRead.map(({ path }) => path)).toEqual(['c.txt']);
    expect(findings.unsure!.map(({ labels }) => [...labels].sort())).toEqual([
      ['Karl Hald', 'Karl\u001bH. Hald'].sort(),
    ]);
    expect(findings.issues).toEqual([{ code: 'read.empty', count: 1, paths: ['d.txt'] }]);
  });

  it('says so when an older graph tells of no doubts', () => {
    const { unsure: _unsure, ...attributes } = disputedGraph().attributes;
    expect(findingsOf({ ...disputedGraph(), attributes }).unsure).toBeNull();
  });
});

describe('footnote report', () => {
  it('prints every list for a person, safely, and ends with 0', async () => {
    const { code, out } = await footnote(disputedGraph());
    expect(out).toContain('Claims that cannot both hold: 2\n');
    expect(out).toContain('"Ines Moreau, mayor of Porto"');
    expect(out).toContain('a.txt 0-27, 2024-05-01, said by the document itself');
    expect(out).toContain('met Paul Adair"');
    expect(out).toContain('Pairs that may be one thing: 1\n  0.50  ');
    expect(out).toContain('a surname alone');
    expect(out).toContain('1  read.empty  d.txt');
    expect(out).toContain('Karl\\u001bH. Hald');
    expect(out).not.toContain('\u001b');
    expect(code).toBe(0);
  });

  it('shows as many as asked for, and says how many more there are', async () => {
    const { out } = await footnote(disputedGraph(), '--n', '1');
    expect(out).toContain('Claims that cannot both hold: 2\n');
    expect(out).toContain('  and 1 more: --n 2 shows all\n');
  });

  it('prints everything as JSON', async () => {
    const { out } = await footnote(disputedGraph(), '--json');
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(findingsOf(disputedGraph()))));
  });
});
