/** The labelled pairs of names beside the repository, and which of them are for measuring only. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** What the file says besides, in its own order. */
  readonly more: readonly string[];
}

export const NAMES_FOLDER = new URL('../../../shared/data/names/', import.meta.url);

/** Whether the data are there: the repository does without them. */
export function hasPairs(): boolean {
  return existsSync(NAMES_FOLDER);
}

export function readPairs(file: string): LabelledPair[] {
  const lines = gunzipSync(readFileSync(new URL(file, NAMES_FOLDER)))
    .toString('utf8')
    .split('\n');
  return lines
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [a, b, same, ...more] = line.split('\t');
      return { a: a!, b: b!, same: same === '1', more };
    });
}

/** One pair in ten, by its first name: for measuring only. */
export function isHeld(name: string): boolean {
  const digits = createHash('sha256').update(name).digest('hex');
  return BigInt(`0x${digits}`) % 10n === 0n;
}
