/**
 * Bytes → SourceDocument. Every file that cannot be read is an issue, and so is every copy: the run goes on. Pure: the
 * same files give the same documents in whatever order they come.
 */
import { documentId, sha256OfText } from '../ids.js';
import { issue, type Issue, type IssueCode } from '../issues.js';
import type { Block, DocumentFacts, DocumentFormat, SourceDocument, SourceFile, Span } from '../model.js';
import { findCode } from './code.js';
import { decode } from './decode.js';
import { gatherFacts, headlineOf, topLinesOf } from './facts.js';
import { formatOf } from './format.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { findBlocks } from './text.js';

export interface ReadOptions {
  /** Larger files are not read. */
  readonly maxBytes: number;
}

/** `document` is null when the file could not be read; the issues then say why. */
export interface ReadResult {
  readonly document: SourceDocument | null;
  readonly issues: readonly Issue[];
}

export interface ReadAllResult {
  /** Sorted by id. */
  readonly documents: readonly SourceDocument[];
  /** Sorted by path, then code. */
  readonly issues: readonly Issue[];
}

export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

/** Throws a RangeError unless `maxBytes` is a positive integer. */
export function readDocument(file: SourceFile, options: ReadOptions): ReadResult {
  assertOptions(options);
  return readBytes([file.path], file.bytes, options);
}

/** Byte-identical files are one document with all their paths. Throws a RangeError unless `maxBytes` is a positive integer. */
export function readAll(files: readonly SourceFile[], options: ReadOptions): ReadAllResult {
  assertOptions(options);
  const documents: SourceDocument[] = [];
  const issues: Issue[] = [];
  for (const { paths, bytes } of groupByContent(files)) {
    const result = readBytes(paths, bytes, options);
    if (result.document) documents.push(result.document);
    issues.push(...result.issues, ...copyIssues(paths, result));
  }
  return { documents: documents.sort((a, b) => compare(a.id, b.id)), issues: issues.sort(compareIssues) };
}

interface ContentGroup {
  /** Sorted, without repeats. */
  readonly paths: readonly string[];
  readonly bytes: Uint8Array;
}

function groupByContent(files: readonly SourceFile[]): ContentGroup[] {
  const groups = new Map<string, { paths: Set<string>; bytes: Uint8Array }>();
  for (const { path, bytes } of files) {
    const id = documentId(bytes);
    const group = groups.get(id) ?? { paths: new Set(), bytes };
    group.paths.add(path);
    groups.set(id, group);
  }
  return [...groups.values()].map(({ paths, bytes }) => ({ paths: [...paths].sort(compare), bytes }));
}

/** A copy of what was read is reported as such, a copy of what was not read by the same issues. */
function copyIssues([first = '', ...copies]: readonly string[], { document, issues }: ReadResult): Issue[] {
  if (document === null) return copies.flatMap((path) => issues.map((found) => ({ ...found, path })));
  return copies.map((path) => issue('read.duplicate', path, `The file holds the same bytes as ${first}.`));
}

function readBytes(paths: readonly string[], bytes: Uint8Array, { maxBytes }: ReadOptions): ReadResult {
  const path = paths[0] ?? '';
  if (bytes.length === 0) return failed('read.empty', path, 'The file is empty.');
  if (bytes.length > maxBytes) {
    return failed('read.too-large', path, `The file has ${bytes.length} bytes; at most ${maxBytes} are read.`);
  }
  const choice = formatOf(path, bytes);
  if (choice.format === null) return failed('read.unsupported', path, choice.message);
  const { text, issues } = decode({ path, bytes }, choice.format);
  if (text === null) return { document: null, issues };
  if (text.trim() === '') return failed('read.empty', path, 'The file holds nothing but white space.');
  const content = READERS[choice.format](text, paths);
  if ('code' in content)
    return { document: null, issues: [...issues, issue(content.code, path, content.message, content.span)] };
  const id = documentId(bytes);
  return { document: { id, paths, format: choice.format, ...content, textSha256: sha256OfText(content.text) }, issues };
}

type Content = DocumentFacts & Pick<SourceDocument, 'text' | 'blocks' | 'origin'>;

interface Trouble {
  readonly code: IssueCode;
  readonly message: string;
  readonly span?: Span;
}

const READERS: Readonly<Record<DocumentFormat, (source: string, paths: readonly string[]) => Content | Trouble>> = {
  text: fromText,
  markdown: fromMarkdown,
  html: fromHtml,
};

function fromText(text: string, paths: readonly string[]): Content | Trouble {
  const code = notProse(text);
  if (code !== null) return code;
  const blocks = findBlocks(text);
  const facts = gatherFacts({ declared: {}, ...topOf(text, blocks), text, paths });
  return { ...facts, text, blocks, origin: null };
}

function fromMarkdown(source: string, paths: readonly string[]): Content | Trouble {
  const read = readMarkdown(source);
  if (read === null) return { code: 'read.unreadable', message: 'Lists, quotations or emphasis are nested too deep.' };
  const { declared, text, blocks, origin } = read;
  if (blocks.length === 0) return { code: 'read.empty', message: 'The file holds no text besides pictures and code.' };
  // what is fenced off as code is no text; what is left may still be a table or data
  const code = notProse(text);
  if (code !== null) return { code: code.code, message: code.message };
  return { ...gatherFacts({ declared, ...topOf(text, blocks), text, paths }), text, blocks, origin };
}

/** A program, data or a log would only give nonsense; null for prose. */
function notProse(text: string): Trouble | null {
  const found = findCode(text);
  if (found === null) return null;
  const lines = `${found.telling} of ${found.lines} ${found.lines === 1 ? 'line' : 'lines'}`;
  const message = `The file reads as a program, data or a log (${lines}), not as prose; save the prose in it as text, Markdown or HTML.`;
  return { code: 'read.not-prose', message, span: found.span };
}

function fromHtml(source: string, paths: readonly string[]): Content | Trouble {
  const read = readHtml(source);
  if (read === null) return { code: 'read.unreadable', message: 'Elements are nested too deep.' };
  const { declared, topLines, headline, text, blocks, origin } = read;
  if (blocks.length === 0) return { code: 'read.no-body', message: 'No running text was found on the page.' };
  return { ...gatherFacts({ declared, topLines, headline, text, paths }), text, blocks, origin };
}

function topOf(text: string, blocks: readonly Block[]): { topLines: readonly string[]; headline: string | null } {
  return { topLines: topLinesOf(text, blocks), headline: headlineOf(text, blocks) };
}

function failed(code: IssueCode, path: string, message: string): ReadResult {
  return { document: null, issues: [issue(code, path, message)] };
}

function assertOptions({ maxBytes }: ReadOptions): void {
  if (Number.isSafeInteger(maxBytes) && maxBytes > 0) return;
  throw new RangeError(`maxBytes is ${maxBytes}; give a positive whole number of bytes, such as ${DEFAULT_MAX_BYTES}`);
}

function compareIssues(a: Issue, b: Issue): number {
  return compare(a.path, b.path) || compare(a.code, b.code) || compare(a.message, b.message);
}

/** By code units, so that no locale changes an order. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
