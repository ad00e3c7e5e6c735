/** The whole program on the example reports, in this process; needs the model and the built viewer. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../graph/check.js';
import { fromJson } from '../../../graph/formats/json.js';
import type { GraphEdge, KnowledgeGraph } from '../../../graph/model.js';
import { run } from '../../../src/cli/program.js';
import { capturedShell, emptyFolder } from './captured-shell.js';

const EXAMPLES = join(import.meta.dirname, '../../../examples/moscow-2024');

let folder: string;
let graph: KnowledgeGraph;

const footnote = async (...words: string[]) => {
  const shell = capturedShell({ folder });
  const code = await run(words, shell);
  return { code, out: shell.stdout(), err: shell.stderr() };
};

const graphIn = (out: string): KnowledgeGraph => fromJson(readFileSync(join(folder, out, 'graph.json'), 'utf8'));
const hash = (out: string): string => createHash('sha256').update(readFileSync(join(folder, out, 'graph.json'))).digest('hex'); // prettier-ignore

beforeAll(async () => {
  folder = emptyFolder();
  cpSync(EXAMPLES, join(folder, 'docs'), { recursive: true });
  const { code, err } = await footnote('build', 'docs', '--out', 'out');
  expect(err).toMatch(/documents +10 of 10 files read/);
  expect(code).toBe(0);
  graph = graphIn('out');
});

/** "Bogdanov invited Hamas": labels may be longer names. */
function edgeBetween(subject: string, label: RegExp, object: string): GraphEdge | undefined {
  const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  return graph.edges.find(
    ({ source, target, attributes }) =>
      labels.get(source)?.includes(subject) && label.test(attributes.label) && labels.get(target)?.includes(object),
  );
}

describe('footnote build', () => {
  it('writes three files, and the readings in a hidden folder', () => {
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.footnote', 'graph.gexf', 'graph.html', 'graph.json']);
    expect(readdirSync(join(folder, 'out', '.footnote', 'readings'))).toHaveLength(10);
    expect(readdirSync(join(folder, 'out', '.footnote')).sort()).toEqual(['build.json', 'readings']);
  });

  it('reads only what is new, and gives the bytes of a clean build', async () => {
    cpSync(join(folder, 'out'), join(folder, 'kept'), { recursive: true });
    expect((await footnote('build', 'docs', '--out', 'kept')).err).toContain('0 documents read anew, 10 taken from');
    expect(hash('kept')).toBe(hash('out'));
    const left = readdirSync(join(folder, 'docs')).slice(0, 3).map((name) => join('docs', name)); // prettier-ignore
    writeFileSync(join(folder, 'new.txt'), 'Ines Moreau met Paul Adair in Porto on Monday.');
    const { err } = await footnote('build', ...left, 'new.txt', '--out', 'kept');
    expect(err).toContain('1 document read anew, 3 taken from the cache');
    expect(readdirSync(join(folder, 'kept', '.footnote', 'readings'))).toHaveLength(4);
    const clean = await footnote('build', ...left, 'new.txt', '--out', 'clean', '--no-cache');
    expect(clean.err).toContain('4 documents read anew, 0 taken from the cache');
    expect(existsSync(join(folder, 'clean', '.footnote'))).toBe(false);
    expect(hash('kept')).toBe(hash('clean'));
  });

  it('gives a sound graph whose every quote stands', () => {
    const texts = new Map(graph.attributes.documents.map(({ id, text }) => [id, text!]));
    const evidence = graph.edges.flatMap(({ attributes }) => attributes.evidence);
    expect(check(graph)).toEqual([]);
    expect(evidence.length).toBeGreaterThan(20);
    for (const { document, start, end, quote } of evidence) expect(texts.get(document)!.slice(start, end)).toBe(quote);
  });

  it('reads who invited whom, and who led which delegation', () => {
    expect(edgeBetween('Bogdanov', /invit/, 'faction')).toBeDefined();
    expect(edgeBetween('Marz', /lea|head|le/, 'Hamas')).toBeDefined();
  });

  it('knows the syndicated report for a copy', () => {
    const copies = graph.attributes.documents.filter(({ copyOf }) => copyOf !== undefined);
    expect(copies.map(({ path }) => path)).toEqual(['2024-02-17-harbour-courier.txt']);
  });

  it('gives the same bytes in any order, from files of other names', async () => {
    const names = readdirSync(join(folder, 'docs')).sort().reverse();
    await footnote('build', ...names.map((name) => join('docs', name)), '--out', 'again');
    expect(hash('again')).toBe(hash('out'));
  });

  it('does not read what it wrote itself', async () => {
    await footnote('build', 'docs', '--out', 'docs');
    const { err } = await footnote('build', 'docs', '--out', 'docs');
    expect(err).toMatch(/10 of 10 files read/);
    expect(hash('docs')).toBe(hash('out'));
    for (const name of ['graph.json', 'graph.gexf', 'graph.html', '.footnote']) {
      rmSync(join(folder, 'docs', name), { recursive: true });
    }
  });

  it('leaves texts out when asked, and then verify wants the folder', async () => {
    await footnote('build', 'docs', '--out', 'bare', '--no-text');
    expect(graphIn('bare').attributes.documents.every(({ text }) => text === undefined)).toBe(true);
    expect((await footnote('verify', 'bare')).out).toContain('10 without text');
    const { code, out } = await footnote('verify', 'bare', 'docs');
    expect(out).toMatch(/(\d+) of \1 quotes checked: all stand/);
    expect(code).toBe(0);
  });

  it('writes a page without quotes when asked, and the same graph beside it', async () => {
    await footnote('build', 'docs', '--out', 'sources', '--texts', 'none');
    expect(graphIn('sources')).toEqual(graphIn('out'));
    const pieces = (name: string): string =>
      [...readFileSync(join(folder, name, 'graph.html'), 'utf8').matchAll(/<script type="text\/plain"[^>]*>([^<]+)</g)]
        .map(([, packed]) => gunzipSync(Buffer.from(packed!, 'base64')).toString('utf8'))
        .join('\n');
    const quote = JSON.stringify(graphIn('out').edges[0]!.attributes.evidence[0]!.quote);
    expect(pieces('out')).toContain(quote);
    expect(pieces('sources')).not.toContain(quote);
    expect(pieces('sources')).not.toContain('"text":');
  });

  it('goes on when files cannot be read, and says which', async () => {
    writeFileSync(join(folder, 'docs', 'empty.txt'), '');
    writeFileSync(join(folder, 'docs', 'picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
    renameSync(join(folder, 'docs', '2024-03-01-cedar-daily.txt'), join(folder, 'docs', 'cedar.txt'));
    cpSync(join(folder, 'docs', 'cedar.txt'), join(folder, 'docs', 'cedar-again.txt'));
    const { code, err } = await footnote('build', 'docs', '--out', 'mixed');
    expect(code).toBe(1);
    expect(err).toMatch(/documents +11 of 13 files read, 2 failed, 1 duplicate, 1 near-copy/);
    expect(err).toContain('read.empty  empty.txt');
  });

  it('ends with 1 when nothing could be read', async () => {
    writeFileSync(join(folder, 'nothing.txt'), '');
    const { code, err } = await footnote('build', 'nothing.txt', '--out', 'none');
    expect(err).toMatch(/0 of 1 file read, 1 failed/);
    expect(code).toBe(1);
  });

  it('writes nothing when it is interrupted', async () => {
    const shell = capturedShell({ folder });
    const ended = run(['build', 'docs', '--out', 'broken-off'], shell);
    shell.interrupt();
    expect(await ended).toBe(130);
    expect(existsSync(join(folder, 'broken-off'))).toBe(false);
  });
});

describe('footnote read', () => {
  it('prints one reading a line', async () => {
    const { code, out } = await footnote('read', join('docs', '2024-02-29-northern-telegraph.txt'));
    const readings = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { document: { paths: string[] } }); // prettier-ignore
    expect(readings.map(({ document }) => document.paths)).toEqual([['2024-02-29-northern-telegraph.txt']]);
    expect(code).toBe(0);
  });

  it('lays a reading out for a person', async () => {
    const { out } = await footnote('read', '--show', join('docs', '2024-02-29-northern-telegraph.txt'));
    expect(out).toContain('== 2024-02-29-northern-telegraph.txt');
    expect(out).toMatch(/# 0 \[\d+, \d+\)/);
    expect(out).toMatch(/\[positive, asserted.*\]\n {4}\d+-\d+ /);
  });
});

describe('footnote explain', () => {
  const moscow = () => graph.nodes.find(({ attributes }) => attributes.label === 'Moscow')!.key;
  const edge = () =>
    graph.edges.find(({ attributes, target }) => attributes.evidence[0]!.rule === 'invited' && target === moscow())!;

  it('tells why an edge is there, from the texts of the graph or from the documents', async () => {
    const { key, attributes } = edge();
    const { code, out } = await footnote('explain', 'out', key);
    expect(code).toBe(0);
    expect(out.startsWith(`${graph.nodes.find((node) => node.key === edge().source)!.attributes.label} – `)).toBe(true);
    expect(out.match(/^\d+\. /gm)).toHaveLength(attributes.evidence.length);
    expect(out).toMatch(
      /rule +invited: [\s\S]*as in: .*[\s\S]*subject +".*" is the [\s\S]*object +"Moscow" follows "to" after /,
    );
    expect((await footnote('explain', 'out', key, 'docs')).out).toBe(out);
  });

  it('explains every claim of a denied or planned edge by its words', async () => {
    const planned = graph.edges.find(({ attributes }) => attributes.status === 'planned')!;
    const { out } = await footnote('explain', 'out', planned.attributes.evidence[0]!.id);
    expect(out).toMatch(/status +positive, planned\n +".*" tells /);
  });

  it('prints the value as JSON', async () => {
    const { id } = edge().attributes.evidence[0]!;
    const { out } = await footnote('explain', 'out', id.slice(0, 12), '--json');
    const value = JSON.parse(out) as { key: string; claims: { explanation: { claim: { id: string } } }[] };
    expect([value.key, value.claims.map(({ explanation }) => explanation.claim.id)]).toEqual([edge().key, [id]]);
  });

  it('says so when it cannot read the claim again', async () => {
    await footnote('build', 'docs', '--out', 'bare', '--no-text');
    const { code, out } = await footnote('explain', 'bare', edge().key);
    expect(out).toMatch(/not explained +the graph carries no texts; name the FOLDER/);
    expect(code).toBe(1);
  });
});
