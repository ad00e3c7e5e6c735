import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../../graph/formats/json.js';
import { run } from '../../../src/cli/program.js';
import { capturedShell, emptyFolder } from './captured-shell.js';
import { TEXTS, tinyGraph } from './tiny-graph.js';

describe('the command line', () => {
  it.each([
    [],
    ['build'],
    ['read'],
    ['verify'],
    ['view'],
    ['sample'],
    ['explain'],
    ['review'],
    ['report'],
    ['diff'],
    ['compare'],
  ])('prints help with examples for %j', async (...words) => {
    const shell = capturedShell();
    expect(await run([...words, '--help'], shell)).toBe(0);
    expect(shell.stdout()).toMatch(/Usage: footnote [\s\S]*Examples:\n {2}footnote /);
    expect(shell.stderr()).toBe('');
  });

  it('prints the version', async () => {
    const shell = capturedShell();
    expect(await run(['--version'], shell)).toBe(0);
    expect(shell.stdout()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['an unknown command', ['biuld', 'docs'], 'Did you mean build?'],
    ['an unknown option', ['build', 'docs', '--out', 'x', '--wokers', '2'], 'Did you mean --workers?'],
    ['no command', [], 'Usage: footnote'],
    ['a missing option', ['build', 'docs'], "'--out <folder>' not specified"],
    ['a missing argument', ['verify'], "missing required argument 'graph'"],
    ['a wrong choice', ['build', 'docs', '--out', 'x', '--gexf-version', '2'], 'Allowed choices are 1.2, 1.3'],
    ['a wrong number', ['build', 'docs', '--out', 'x', '--workers', 'many'], "'many' is not a whole number"],
    ['a wrong size', ['build', 'docs', '--out', 'x', '--max-size', 'big'], "'big' is not a size"],
    ['a path that is not there', ['build', 'no-such-folder', '--out', 'x'], "no file or folder at '"],
    ['a graph that is not there', ['sample', 'no-such-graph'], "no graph at '"],
    ['a folder that cannot be made', ['build', 'empty', '--out', 'graph.json/x'], 'ENOTDIR'],
    ['a folder that is not there', ['verify', 'graph.json', 'no-such-folder'], "no folder at '"],
  ])('refuses %s with code 2 and a remedy', async (_, words, complaint) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'graph.json'), toJson(tinyGraph()));
    mkdirSync(join(folder, 'empty'));
    const shell = capturedShell({ folder });
    expect(await run(words, shell)).toBe(2);
    expect(shell.stderr()).toContain(complaint);
    expect(shell.stdout()).toBe('');
  });
});

describe('footnote verify', () => {
  let folder: string;

  beforeAll(() => {
    folder = emptyFolder();
    writeFileSync(join(folder, 'graph.json'), toJson(tinyGraph()));
  });

  const verify = async (...words: string[]) => {
    const shell = capturedShell({ folder });
    return { code: await run(['verify', ...words], shell), out: shell.stdout() };
  };

  it('holds the graph against its own texts when no folder is named, and says so', async () => {
    const { code, out } = await verify('graph.json');
    expect(out).toContain('3 of 3 quotes checked: all stand at their offsets.');
    expect(out).toContain('name the FOLDER');
    expect(code).toBe(0);
  });

  it('passes unchanged files', async () => {
    for (const [path, text] of Object.entries(TEXTS)) writeFileSync(join(folder, path), text);
    const { code, out } = await verify('.', '.');
    expect(out).toContain('3 of 3 quotes checked: all stand at their offsets.');
    expect(out).toContain('2 documents: 0 changed, 0 missing, 0 without text.');
    expect(code).toBe(0);
  });

  it('names file and edge when one byte changed', async () => {
    writeFileSync(join(folder, 'two.txt'), TEXTS['two.txt']!.replace('invite Sudland', 'invite Sutland'));
    const { code, out } = await verify('.', '.');
    expect(out).toContain('changed    two.txt\n');
    expect(out).toContain('broken     e-2  Norland – invited – Sudland  (two.txt 61-91)\n');
    expect(out).toContain('found  Norland did not invite Sutland\n');
    expect(out).not.toContain('broken     e-1');
    expect(code).toBe(1);
  });

  it('reports a missing file, and never reads outside the folder', async () => {
    const graph = tinyGraph();
    const [one, two] = graph.attributes.documents;
    const escaping = { ...two!, path: '../two.txt', paths: ['../two.txt', join(folder, 'two.txt')] };
    const inner = emptyFolder();
    writeFileSync(join(inner, 'one.txt'), TEXTS['one.txt']!);
    writeFileSync(
      join(folder, 'escaping.json'),
      toJson({ ...graph, attributes: { ...graph.attributes, documents: [one!, escaping] } }),
    );
    const { code, out } = await verify('escaping.json', inner);
    expect(out).toContain('missing    ../two.txt: not found');
    expect(out).toContain('1 of 3 quotes checked');
    expect(code).toBe(1);
  });
});
