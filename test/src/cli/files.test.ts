import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectFiles } from '../../../src/cli/files.js';
import { Misuse } from '../../../src/cli/misuse.js';
import { emptyFolder } from './captured-shell.js';

let root: string;

beforeAll(() => {
  root = emptyFolder();
  for (const folder of ['docs/b', 'docs/.git', 'other']) mkdirSync(join(root, folder), { recursive: true });
  const files = [
    'docs/z.txt',
    'docs/B.txt',
    'docs/a.txt',
    'docs/b/c.md',
    'docs/.hidden.txt',
    'docs/.git/x.txt',
    'other/a.txt',
  ];
  for (const file of files) writeFileSync(join(root, file), file);
  writeFileSync(join(root, 'docs/except.txt'), 'written by an earlier run');
  writeFileSync(join(root, 'docs/large.txt'), 'x'.repeat(200));
  symlinkSync(join(root, 'other'), join(root, 'docs/leads-out'));
  symlinkSync(join(root, 'docs'), join(root, 'docs/b/round'));
});

const collect = (...paths: string[]) =>
  collectFiles(
    paths.map((path) => join(root, path)),
    { maxBytes: 100, except: [join(root, 'docs/except.txt')] },
  );

describe('collectFiles', () => {
  it('takes a folder apart, sorted by code units, without what is hidden', async () => {
    const { files } = await collect('docs');
    expect(files.map(({ path }) => path)).toEqual(['B.txt', 'a.txt', 'b/c.md', 'z.txt']);
    expect(new TextDecoder().decode(files[2]!.bytes)).toBe('docs/b/c.md');
  });

  it('reports links and large files and counts them among the files seen', async () => {
    const { issues, seen } = await collect('docs');
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['read.unreadable', 'b/round'],
      ['read.unreadable', 'leads-out'],
      ['read.too-large', 'large.txt'],
    ]);
    expect(seen).toBe(7);
  });

  it.each([
    ['one file', ['docs/b/c.md'], ['c.md']],
    ['an excepted file that was named', ['docs/except.txt'], ['except.txt']],
    ['a file twice', ['docs/a.txt', 'docs/a.txt'], ['a.txt']],
    ['a folder and a file in it', ['docs/b', 'docs/b/c.md'], ['c.md']],
    ['two folders', ['docs/b', 'other'], ['docs/b/c.md', 'other/a.txt']],
    ['two files of one name', ['other/a.txt', 'docs/a.txt'], ['docs/a.txt', 'other/a.txt']],
  ])('names %s from the deepest folder of all', async (_, paths, names) => {
    expect((await collect(...paths)).files.map(({ path }) => path)).toEqual(names);
  });

  it('refuses a path that is not there', async () => {
    await expect(collect('docs', 'nowhere')).rejects.toThrow(Misuse);
  });
});
