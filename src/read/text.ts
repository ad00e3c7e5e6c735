/**
 * Plain text → blocks. The characters stay as they are; only where headlines, paragraphs, list items and page furniture
 * begin and end is found. Blank lines separate; a single line break separates too, unless the text is hard-wrapped and
 * the line is full, in which case the paragraph runs on.
 */
import type { BlockKind } from '../../graph/model.js';
import type { Block, Span } from '../model.js';
import { isFurniture } from './furniture.js';
import { endsSentence, isHeading, startsLower, wordCount, type HeadingPlace } from './line-shape.js';
import { menuBlocks } from './menus.js';

/** A line without the white space around it. */
interface Line extends Span {
  readonly text: string;
  /** White space before it. */
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** A line as it stands in the file, with its line break. */
const RAW_LINE = /[^\r\n\f\u2028\u2029]*(?:\r\n|[\r\n\f\u2028\u2029]|$)/gu;

const ITEM = /^(?:[-–*•‣▪◦·●○■]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/u;

/** Lines this long are what a wrapped paragraph is made of … */
const WRAPPED_AT_LEAST = 40;

/** … and this long, a line was not wrapped. */
const WRAPPED_AT_MOST = 120;

/** Share of breaks before a lower-case letter which tells hard-wrapped text: about three in four there, none elsewhere. */
const BROKEN_SENTENCES = 0.25;

/** Lines longer than the wrapping that such a text may still hold: addresses, rows of a table. */
const OVERLONG_LINES = 0.05;

/** Blocks sorted and disjoint; they cover every character that is not white space. */
export function findBlocks(text: string): Block[] {
  const paragraphs = findParagraphs(text);
  const kinds = kindsOf(paragraphs.map(({ start, end }) => text.slice(start, end)));
  return paragraphs.map((paragraph, i) => ({ ...paragraph, kind: kinds[i] ?? 'paragraph' }));
}

/** The stretches of running text, without regard to what they are. */
export function findParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const width = wrapWidth(lines);
  const paragraphs: Span[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    if (before && last && runsOn(before, line, width)) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    } else {
      paragraphs.push({ start: line.start, end: line.end });
    }
  });
  return paragraphs;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const match of text.matchAll(RAW_LINE)) {
    const trimmed = match[0].trim();
    if (trimmed === '') {
      afterBlank = true;
      continue;
    }
    const indent = match[0].length - match[0].trimStart().length;
    const start = match.index + indent;
    lines.push({ start, end: start + trimmed.length, text: trimmed, indent, afterBlank });
    afterBlank = false;
  }
  return lines;
}

/** The column at which the text is hard-wrapped, or null. */
function wrapWidth(lines: readonly Line[]): number | null {
  const followed = lines.filter(
    (line, i) => line.text.length >= WRAPPED_AT_LEAST && lines[i + 1]?.afterBlank === false,
  );
  const lengths = followed.map((line) => line.text.length).sort((a, b) => a - b);
  const overlong = lengths.filter((length) => length > WRAPPED_AT_MOST).length;
  if (lengths.length === 0 || overlong > OVERLONG_LINES * lengths.length) return null;
  if (countBroken(lines) < BROKEN_SENTENCES * lengths.length) return null;
  return lengths[Math.floor(0.9 * (lengths.length - 1))] ?? null;
}

function countBroken(lines: readonly Line[]): number {
  return lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && !next.afterBlank && !endsSentence(line.text) && startsLower(next.text);
  }).length;
}

/** Whether `line` goes on with the paragraph of the line before it. */
function runsOn(before: Line, line: Line, width: number | null): boolean {
  if (line.afterBlank || ITEM.test(line.text)) return false;
  if (!endsSentence(before.text) && startsLower(line.text) && before.text.length >= WRAPPED_AT_LEAST) return true;
  if (width === null) return false;
  if (line.indent >= before.indent + 2 && endsSentence(before.text) && !ITEM.test(before.text)) return false;
  return before.text.length + 1 + firstWordLength(line.text) > width;
}

function firstWordLength(text: string): number {
  const space = text.search(/\s/u);
  return space === -1 ? text.length : space;
}

function kindsOf(texts: readonly string[]): BlockKind[] {
  const menus = menuBlocks(texts);
  const furniture = texts.map((text, i) => menus.has(i) || isFurniture(text));
  const wordsBelow = countWordsBelow(texts, furniture);
  const kinds: BlockKind[] = [];
  let place: HeadingPlace = 'first';
  texts.forEach((text, i) => {
    const kind = furniture[i] ? 'furniture' : kindOf(text, place, wordsBelow[i] ?? 0);
    if (kind === 'headline') place = place === 'first' ? 'under headline' : 'inside';
    else if (kind !== 'furniture') place = 'inside';
    kinds.push(kind);
  });
  return kinds;
}

function kindOf(text: string, place: HeadingPlace, wordsBelow: number): BlockKind {
  if (ITEM.test(text)) return 'item';
  return wordsBelow > 0 && isHeading(text, place, wordsBelow) ? 'headline' : 'paragraph';
}

/** For each block the words of the next one that is read; 0 for the last. */
function countWordsBelow(texts: readonly string[], furniture: readonly boolean[]): number[] {
  const counts: number[] = new Array<number>(texts.length).fill(0);
  let below = 0;
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    counts[i] = below;
    if (!furniture[i]) below = wordCount(texts[i] ?? '');
  }
  return counts;
}
