/** One line on the terminal that says how far a long step is; nothing where no terminal is, so that logs stay short. */
import type { Shell } from './shell.js';

export interface Progress {
  readonly step: (done: number) => void;
  /** Wipes the line. */
  readonly end: () => void;
}

const REDRAW_MS = 100;

export function startProgress(shell: Shell, what: string, total: number): Progress {
  if (!shell.terminal) return { step: () => {}, end: () => {} };
  let drawn = -Infinity;
  return {
    step: (done) => {
      const now = shell.clock();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      shell.err(`\r\u001b[K${what} ${done} of ${total}`);
    },
    end: () => shell.err('\r\u001b[K'),
  };
}
