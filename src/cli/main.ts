#!/usr/bin/env node
/** The `footnote` program: hands the process's streams, clock and signals to the commands. */
import { spawn } from 'node:child_process';
import { availableParallelism, platform, userInfo } from 'node:os';
import { keyboardOf } from './keyboard.js';
import { run } from './program.js';

const interruption = new AbortController();
/** Once: a second Ctrl-C ends the process at once. */
process.once('SIGINT', () => interruption.abort());
process.once('SIGTERM', () => interruption.abort());

/** A reader that has seen enough ("| head") is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'open',
  win32: 'explorer',
  linux: 'xdg-open',
};

function open(url: string): void {
  const opener = OPENERS[platform()];
  if (opener)
    spawn(opener, [url], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

/** By the person's own calendar, not by that of Greenwich. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY,
  folder: process.cwd(),
  clock: () => performance.now(),
  cores: availableParallelism(),
  keyboard: keyboardOf(() => process.stdin, interruption.signal),
  user: userInfo().username,
  today,
  interrupted: interruption.signal,
  open,
});
