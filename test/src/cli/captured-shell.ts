/** A shell for tests: a clock that stands still, and everything written is kept. */
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { keyboardOf } from '../../../src/cli/keyboard.js';
import type { Shell } from '../../../src/cli/shell.js';

export interface CapturedShell extends Shell {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly opened: readonly string[];
  readonly interrupt: () => void;
}

export function capturedShell(changes: Partial<Shell> = {}): CapturedShell {
  const out: string[] = [];
  const err: string[] = [];
  const opened: string[] = [];
  const interruption = new AbortController();
  return {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    terminal: false,
    folder: tmpdir(),
    clock: () => 0,
    cores: 1,
    keyboard: keyboardOf(() => Readable.from([]), interruption.signal),
    user: 'nobody',
    today: () => '2024-03-01',
    interrupted: interruption.signal,
    open: (url) => void opened.push(url),
    stdout: () => out.join(''),
    stderr: () => err.join(''),
    opened,
    interrupt: () => interruption.abort(),
    ...changes,
  };
}

/** A new empty folder; the system clears it away. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'footnote-test-'));
}
