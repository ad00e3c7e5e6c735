/**
 * Everything the commands need from the world outside, handed in, so that a test can run a command in its own process
 * and look at what it wrote.
 */
export interface Shell {
  /** Results: the standard output. */
  readonly out: (text: string) => void;
  /** Progress, summaries and complaints: the standard error. */
  readonly err: (text: string) => void;
  /** Whether a person watches the standard error. */
  readonly terminal: boolean;
  /** Relative paths start here. */
  readonly folder: string;
  /** Milliseconds; only differences have a meaning. */
  readonly clock: () => number;
  /** How many workers may run at once. */
  readonly cores: number;
  /** What the person types. */
  readonly keyboard: Keyboard;
  /** The person's name in the system. */
  readonly user: string;
  /** The day by the clock on the wall: "2024-02-29". */
  readonly today: () => string;
  /** Aborts on Ctrl-C. */
  readonly interrupted: AbortSignal;
  /** Shows an address to the user, as far as the system can. */
  readonly open: (url: string) => void;
}

/** Each gives null when nothing more will come. */
export interface Keyboard {
  /** On a terminal the next key pressed; else the next line. */
  readonly key: () => Promise<string | null>;
  /** The next line, without its end. */
  readonly line: () => Promise<string | null>;
}

/** How a command ended: done; done, but something was found wrong; asked for something that cannot be. */
export const EXIT = { done: 0, found: 1, misuse: 2, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
