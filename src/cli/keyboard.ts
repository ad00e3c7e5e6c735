/** What a person types: keys on a terminal as they are pressed, lines from anything else. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Keyboard } from './shell.js';

/** A stream that may be a terminal. */
type Input = Readable & { readonly isTTY?: boolean; readonly setRawMode?: (raw: boolean) => unknown };

/** Ctrl-C and Ctrl-D: in raw mode the system does not act on them. */
const END = /[\u0003\u0004]/u;
/** What a special key sends comes in one piece and is one key. */
const SPECIAL = /^\u001b./su;

/** Takes the input only when it is first asked. Rejects when interrupted. */
export function keyboardOf(open: () => Input, interrupted: AbortSignal): Keyboard {
  let keyboard: Keyboard | null = null;
  const opened = (): Keyboard => {
    const input = open();
    keyboard ??= input.isTTY && input.setRawMode ? terminal(input, interrupted) : lines(input, interrupted);
    return keyboard;
  };
  return { key: () => opened().key(), line: () => opened().line() };
}

function lines(input: Input, interrupted: AbortSignal): Keyboard {
  const iterator = createInterface({ input, signal: interrupted, crlfDelay: Infinity })[Symbol.asyncIterator]();
  const next = async (): Promise<string | null> => {
    const { value, done } = await iterator.next();
    interrupted.throwIfAborted();
    return done ? null : value;
  };
  return { key: next, line: next };
}

function terminal(input: Input, interrupted: AbortSignal): Keyboard {
  let waiting: string[] = [];
  const key = async (): Promise<string | null> => {
    if (waiting.length === 0) {
      input.setRawMode?.(true);
      const typed = await nextChunk(input, interrupted).finally(() => input.setRawMode?.(false));
      waiting = keysOf(typed ?? '\u0004');
    }
    const pressed = waiting.shift()!;
    return END.test(pressed) ? null : pressed;
  };
  const line = async (): Promise<string | null> => {
    waiting = [];
    return (await nextChunk(input, interrupted))?.replace(/\r?\n$/u, '') ?? null;
  };
  return { key, line };
}

/** Takes one piece and stops the stream at once, so that none is lost before the next is asked for. */
function nextChunk(input: Input, interrupted: AbortSignal): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      input.off('data', onData).off('end', onEnd).pause();
      interrupted.removeEventListener('abort', onAbort);
      finish();
    };
    const onData = (chunk: Buffer): void => settle(() => resolve(chunk.toString('utf8')));
    const onEnd = (): void => settle(() => resolve(null));
    const onAbort = (): void => settle(() => reject(interrupted.reason as Error));
    input.on('data', onData).on('end', onEnd).resume();
    interrupted.addEventListener('abort', onAbort);
  });
}

function keysOf(text: string): string[] {
  return SPECIAL.test(text) ? [text] : [...text];
}
