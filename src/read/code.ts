/**
 * Whether a text is a program, data or a log and no prose: by the share of its characters that stand in lines which only
 * those have. Prose with some code in it stays prose.
 */
import type { Span } from '../../graph/model.js';
import { CODE_LINES } from './code-lines.js';

/** What was found; `span` is the first telling line. */
export interface FoundCode {
  /** Lines that are not blank. */
  readonly lines: number;
  /** Of these, lines that only programs, data and logs have. */
  readonly telling: number;
  readonly span: Span;
}

/** Above this share of characters in telling lines there is no prose to read. */
const MOSTLY_CODE = 0.5;

/** … and above this one there is none unless enough of the other lines are sentences. */
const PARTLY_CODE = 0.2;
const FEW_SENTENCES = 0.4;

/** Longer lines are looked at by their beginning. */
const LOOKED_AT = 1000;

const LINE = /[^\r\n]+/gu;

/** Six words or more of which hardly any holds a sign that words do not have. */
const WORD = /^[("'“‘[]{0,2}[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]{0,60}[.,;:!?…)"'”’\]]{0,3}$/u;
const SENTENCE_WORDS = 6;
/** So many words are running text, whatever mark of code stands among them. */
const PARAGRAPH_WORDS = 25;
const STRANGE_WORDS = 0.15;

/** Null when the text is prose, as far as its lines tell. */
export function findCode(text: string): FoundCode | null {
  if (isJson(text)) return { lines: countLines(text), telling: countLines(text), span: firstLine(text) };
  let [lines, telling, all, code, prose] = [0, 0, 0, 0, 0];
  let span: Span | null = null;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const line = raw.slice(0, LOOKED_AT).trim();
    if (line === '') continue;
    lines += 1;
    all += line.length;
    if (isCodeLine(line) && !isSentence(line, PARAGRAPH_WORDS)) {
      telling += 1;
      code += line.length;
      span ??= { start: index, end: index + raw.length };
    } else if (isSentence(line)) prose += line.length;
  }
  const enough = code > MOSTLY_CODE * all || (code > PARTLY_CODE * all && prose < FEW_SENTENCES * all);
  return span !== null && enough ? { lines, telling, span } : null;
}

function isCodeLine(line: string): boolean {
  return CODE_LINES.some(({ pattern }) => pattern.test(line));
}

function isSentence(line: string, least = SENTENCE_WORDS): boolean {
  const words = line.split(/\s+/u);
  return words.length >= least && words.filter((word) => !WORD.test(word)).length <= STRANGE_WORDS * words.length;
}

/** One value of JSON, or one a line. */
function isJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[{[]/u.test(trimmed)) return false;
  return isValue(trimmed) || trimmed.split(/\r?\n/u, 3).every(isValue);
}

function isValue(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function countLines(text: string): number {
  return text.match(LINE)?.length ?? 0;
}

function firstLine(text: string): Span {
  const start = text.search(/\S/u);
  const length = /^[^\r\n]*/u.exec(text.slice(start))![0].length;
  return { start, end: start + length };
}
