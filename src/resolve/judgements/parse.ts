/**
 * The text of a judgements file → its judgements. The file is a YAML list whose entries begin with "- " at the start of
 * a line. Each entry is parsed by itself, so that a slip in one costs no other and every complaint knows its line.
 */
import { ENTITY_TYPES, isEntityType } from '../../../graph/vocabulary/entity-types.js';
import type { FiledJudgement, JudgementSide } from '../../../graph/model.js';
import { isDate } from '../../../graph/time.js';
import { issue, type Issue } from '../../issues.js';
import { type Complain, Fields } from './fields.js';
import { parseEntry, type Plain } from './yaml.js';

/** Larger files are refused whole. UTF-16 units. */
export const LARGEST_FILE = 8_000_000;
/** Entries not understood that are told one by one; the rest are counted. */
const MOST_COMPLAINTS = 100;

export interface ParsedJudgements {
  /** In the order of the file. */
  readonly judgements: readonly FiledJudgement[];
  readonly issues: readonly Issue[];
}

/** A piece of the file: `line` is where it begins, counted from 1. */
export interface Entry {
  readonly text: string;
  readonly line: number;
}

interface Complaint {
  readonly line: number;
  readonly message: string;
}

type Parsed<T> = { readonly value: T } | { readonly complaint: Complaint };

/** `file`: its path, relative like those of the documents; the paths inside it start from its folder. */
export function parseJudgements(text: string, file: string): ParsedJudgements {
  if (text.length > LARGEST_FILE) {
    return { judgements: [], issues: [invalid(file, `longer than ${LARGEST_FILE} characters; split it up`)] };
  }
  const { before, entries } = splitEntries(text);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const parsed = [strayText(before), ...entries.map((entry) => parseOne(entry, folder))];
  const complaints = parsed.flatMap((one) => ('complaint' in one ? [one.complaint] : []));
  const told = complaints.slice(0, MOST_COMPLAINTS);
  const untold = complaints.length - told.length;
  return {
    judgements: parsed.flatMap((one) => ('value' in one && one.value ? [{ ...one.value, file }] : [])),
    issues: [
      ...told.map(({ line, message }) => invalid(file, `line ${line}: ${message}`)),
      ...(untold > 0 ? [invalid(file, `and ${untold} more entries are not understood`)] : []),
    ],
  };
}

/** The lines before the first entry, and the entries with the lines that follow each. */
export function splitEntries(text: string): { readonly before: string; readonly entries: readonly Entry[] } {
  const starts = [...text.matchAll(/^-(?=[ \t\r\n])/gmu)].map(({ index }) => index);
  let line = 1;
  let at = 0;
  const entries = starts.map((start, index) => {
    line += breaksIn(text.slice(at, start));
    at = start;
    return { text: text.slice(start, starts[index + 1] ?? text.length), line };
  });
  return { before: text.slice(0, starts[0] ?? text.length), entries };
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Above the list only comments, blank lines and the marks that open a YAML document may stand. */
function strayText(before: string): Parsed<null> {
  const lines = before.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const stray = lines.findIndex((line) => !/^\s*(?:#.*|---\s*|%YAML .*)?$/u.test(line));
  if (stray < 0) return { value: null };
  return {
    complaint: { line: stray + 1, message: "not understood: each entry begins with '- ' at the start of a line" },
  };
}

function parseOne({ text, line }: Entry, folder: string): Parsed<Omit<FiledJudgement, 'file'>> {
  const parsed = parseEntry(text);
  if ('message' in parsed) {
    return { complaint: { line: line + parsed.line - 1, message: `not understood: ${parsed.message}` } };
  }
  const complaints: string[] = [];
  const judgement = toJudgement(parsed.value, folder, (message) => complaints.push(message));
  return complaints.length === 0 ? { value: judgement } : { complaint: { line, message: complaints.join('; ') } };
}

/** Meaningless when it complains. */
function toJudgement(value: Plain, folder: string, complain: Complain): Omit<FiledJudgement, 'file'> {
  const [entry, ...more] = typeof value === 'object' && Array.isArray(value) ? (value as readonly Plain[]) : [];
  if (more.length > 0) complain('more than one entry');
  const fields = new Fields(entry ?? '', 'the entry', complain);
  const verdict = fields.text('verdict');
  if (verdict !== 'same' && verdict !== 'different') complain("verdict must be 'same' or 'different'");
  const date = fields.text('date');
  if (!isDate(date)) complain('date must be like 2024-02-29');
  const judgement = {
    verdict: verdict === 'same' ? ('same' as const) : ('different' as const),
    author: fields.text('author'),
    date,
    reason: fields.text('reason', ''),
    a: toSide(fields.get('a'), folder, 'a', complain),
    b: toSide(fields.get('b'), folder, 'b', complain),
  };
  fields.end();
  return judgement;
}

function toSide(value: Plain, folder: string, name: string, complain: Complain): JudgementSide {
  const fields = new Fields(value, name, complain);
  const occurrence = fields.text('occurrence', '1');
  if (!/^[1-9][0-9]{0,6}$/u.test(occurrence)) complain(`occurrence of ${name} must be a number from 1 up`);
  const sha256 = fields.text('sha256', '').toLowerCase();
  if (!/^(?:[0-9a-f]{64})?$/u.test(sha256)) complain(`sha256 of ${name} must be 64 hexadecimal digits`);
  const type = fields.text('type', '');
  if (type !== '' && !isEntityType(type))
    complain(`type of ${name} must be one of ${Object.keys(ENTITY_TYPES).join(', ')}`);
  const side = {
    path: folder + fields.text('path'),
    sha256: sha256 === '' ? null : sha256,
    quote: fields.text('quote'),
    occurrence: Number(occurrence),
    type: isEntityType(type) ? type : null,
  };
  fields.end();
  return side;
}

function invalid(file: string, message: string): Issue {
  return issue('judgements.invalid', file, message);
}
