/** The compiled program in processes of its own: worker threads and signals cannot be tried from the sources. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './captured-shell.js';

const ROOT = join(import.meta.dirname, '../../..');
const MAIN = join(ROOT, 'dist/src/cli/main.js');
const EXAMPLES = join(ROOT, 'examples/moscow-2024');

function build(out: string, ...flags: string[]): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(process.execPath, [MAIN, 'build', EXAMPLES, '--out', out, ...flags], { encoding: 'utf8' });
}

/** The readings that are kept for the next build lie in a hidden folder. */
const isShown = (name: string): boolean => !name.startsWith('.');

describe('footnote build', () => {
  it('gives the same bytes with one worker and with three, and keeps the standard output clean', () => {
    const folder = emptyFolder();
    const [one, three] = ['1', '3'].map((workers) => build(join(folder, workers), '--workers', workers));
    expect([one?.status, one?.stdout, three?.status, three?.stdout]).toEqual([0, '', 0, '']);
    for (const name of readdirSync(join(folder, '1')).filter(isShown)) {
      expect(readFileSync(join(folder, '3', name)).equals(readFileSync(join(folder, '1', name)))).toBe(true);
    }
  });

  it('leaves all files or none on Ctrl-C', async () => {
    const folder = emptyFolder();
    const child = spawn(process.execPath, [MAIN, 'build', EXAMPLES, '--out', folder, '--workers', '2']);
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGINT');
    const code = await ended;
    expect(readdirSync(folder).filter(isShown).sort()).toEqual(
      code === 0 ? ['graph.gexf', 'graph.html', 'graph.json'] : [],
    );
  });
});
