import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAll } from '../../../src/cli/output.js';
import { emptyFolder } from './captured-shell.js';

const never = new AbortController().signal;

describe('writeAll', () => {
  it('makes the folder and leaves the files and nothing else', async () => {
    const folder = join(emptyFolder(), 'new', 'deep');
    await writeAll(folder, [{ name: 'a.json', content: '{}' }, { name: 'b.gexf', content: ['<gexf', '/>'] }], never); // prettier-ignore
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.gexf']);
    expect(readFileSync(join(folder, 'b.gexf'), 'utf8')).toBe('<gexf/>');
  });

  it('leaves the old files whole when it is interrupted', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.json'), 'old');
    const interruption = new AbortController();
    function* halfway(): Generator<string> {
      yield 'new';
      interruption.abort();
      yield 'newer';
    }
    const files = [{ name: 'a.json', content: 'new' }, { name: 'b.json', content: halfway() }]; // prettier-ignore
    await expect(writeAll(folder, files, interruption.signal)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
  });

  it('leaves nothing behind when a piece cannot be made', async () => {
    const folder = emptyFolder();
    function* broken(): Generator<string> {
      yield 'half';
      throw new RangeError('no more');
    }
    await expect(writeAll(folder, [{ name: 'a.json', content: broken() }], never)).rejects.toThrow(RangeError);
    expect(existsSync(join(folder, 'a.json'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
