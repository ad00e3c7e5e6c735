/** The named events that were marked by reading, and the texts they stand in. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../src/model.js';

export interface MarkedSpan extends Span {
  /** `variant`: another right span of the event it overlaps; `optional`: may be found or not. */
  readonly type: 'event' | 'variant' | 'optional';
}

export interface MarkedText {
  /** The collection it is from. */
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

interface Line extends Span {
  readonly file: string;
  readonly id: string;
  readonly type: MarkedSpan['type'] | 'left-out' | 'last';
}

/**
 * Every text that was read, those without an event too. `news` is the folder of the collections.
 *
 * @throws RangeError when a collection lacks a text that is marked.
 */
export function readMarkedTexts(marks: string, news: string): MarkedText[] {
  const lines = readFileSync(marks, 'utf8').split('\n').flatMap(toLine);
  return [...new Set(lines.map(({ file }) => file))].flatMap((file) =>
    textsOf(
      join(news, `${file}.jsonl.gz`),
      lines.filter((line) => line.file === file),
    ),
  );
}

/** Nothing for comments, the row of titles and blank lines. */
function toLine(row: string): Line[] {
  const [file = '', id = '', start, end, type] = row.split('\t');
  if (file === '' || file === 'file' || file.startsWith('#')) return [];
  return [{ file, id, start: Number(start), end: Number(end), type: type as Line['type'] }];
}

function textsOf(path: string, lines: readonly Line[]): MarkedText[] {
  const leftOut = new Set(lines.filter(({ type }) => type === 'left-out').map(({ id }) => id));
  const last = lines.find(({ type }) => type === 'last')?.id;
  const held = heldTexts(path).filter(({ id }) => !leftOut.has(id));
  const texts = held.slice(0, held.findIndex(({ id }) => id === last) + 1);
  const known = new Set(texts.map(({ id }) => id));
  const lost = lines.find(({ id, type }) => type !== 'left-out' && !known.has(id));
  if (lost)
    throw new RangeError(`${path}: no text "${lost.id}", which is marked; use the collection the marks were made on`);
  return texts.map(({ id, text }) => ({
    file: lines[0]!.file,
    id,
    text,
    spans: lines.filter((line) => line.id === id).flatMap(toSpan),
  }));
}

function toSpan({ start, end, type }: Line): MarkedSpan[] {
  return type === 'left-out' || type === 'last' ? [] : [{ start, end, type }];
}

/** One text in ten, by its id: for measuring only. */
function heldTexts(path: string): { readonly id: string; readonly text: string }[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
    .filter(({ id }) => BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 10n === 0n);
}
