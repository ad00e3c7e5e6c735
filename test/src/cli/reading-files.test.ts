import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readingFiles } from '../../../src/cli/reading-files.js';
import { sha256OfText } from '../../../src/ids.js';
import { emptyFolder } from './captured-shell.js';

const [ONE, TWO, THREE] = ['one', 'two', 'three'].map(sha256OfText) as [string, string, string];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readingFiles', () => {
  let folder: string;

  beforeEach(() => {
    folder = join(emptyFolder(), 'deep', 'readings');
  });

  it('gives back what was put, and null for what was not', async () => {
    const files = readingFiles(folder);
    expect(await files.get(ONE)).toBeNull();
    await files.put(ONE, bytes('first'));
    await files.put(ONE, bytes('second'));
    expect(new TextDecoder().decode((await readingFiles(folder).get(ONE))!)).toBe('second');
    expect(await files.get(TWO)).toBeNull();
  });

  it('leaves nothing aside, even when putting fails', async () => {
    const files = readingFiles(folder);
    await files.put(ONE, bytes('first'));
    mkdirSync(join(folder, `${TWO}.json.gz`));
    await expect(files.put(TWO, bytes('second'))).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual([`${ONE}.json.gz`, `${TWO}.json.gz`].sort());
  });

  it('rejects what is not packed', async () => {
    const files = readingFiles(folder);
    await files.put(ONE, bytes('first'));
    writeFileSync(join(folder, `${ONE}.json.gz`), 'no archive');
    await expect(files.get(ONE)).rejects.toThrow();
  });

  it('removes what is no longer used and what was broken off, but no stranger', async () => {
    const files = readingFiles(folder);
    for (const key of [ONE, TWO, THREE]) await files.put(key, bytes(key));
    writeFileSync(join(folder, `.${ONE}.0123456789ab.part`), 'half');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await files.keepOnly(new Set([TWO]));
    expect(readdirSync(folder).sort()).toEqual([`${TWO}.json.gz`, 'notes.txt'].sort());
    await files.keepOnly(new Set());
    expect(readdirSync(folder)).toEqual(['notes.txt']);
    await readingFiles(join(folder, 'none')).keepOnly(new Set());
  });
});
