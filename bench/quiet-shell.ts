/** A shell for the benches: what the commands would say is left unsaid. */
import type { Shell } from '../src/cli/shell.js';

export function quietShell(): Shell {
  return {
    out: () => {},
    err: () => {},
    terminal: false,
    folder: process.cwd(),
    clock: () => performance.now(),
    cores: 1,
    keyboard: { key: () => Promise.resolve(null), line: () => Promise.resolve(null) },
    user: 'bench',
    today: () => '2024-01-01',
    interrupted: new AbortController().signal,
    open: () => {},
  };
}
