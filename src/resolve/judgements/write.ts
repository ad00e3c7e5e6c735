/**
 * Judgements put into a file's text and taken out again. All that stands there stays byte for byte: comments, order and
 * layout are the person's own.
 */
import { parseJudgements, splitEntries } from './parse.js';
import type { Side, WrittenJudgement } from './written.js';
import { printEntry } from './yaml.js';

const HEAD = '# Which words of these documents mean the same person, body, place or event, and which do not.\n';

/** The text with the judgement as its last entry; the sides' paths start from the file's folder. */
export function addJudgement(text: string, judgement: WrittenJudgement): string {
  const before = text.trim() === '' ? text + HEAD : text.endsWith('\n') ? text : `${text}\n`;
  const entry = printEntry(toEntry(judgement));
  return before + (text.includes('\r\n') ? entry.replaceAll('\n', '\r\n') : entry);
}

/** The text without the last entry that says just this; the text itself when there is none. Comments below it stay. */
export function removeJudgement(text: string, judgement: WrittenJudgement): string {
  const { before, entries } = splitEntries(text);
  const wanted = contentOf(judgement);
  const at = entries.findLastIndex((entry) => {
    const [found] = parseJudgements(entry.text, '').judgements;
    return found !== undefined && contentOf(found) === wanted;
  });
  return before + entries.map((entry, index) => (index === at ? commentsBelow(entry.text) : entry.text)).join('');
}

function contentOf(judgement: WrittenJudgement): string {
  return JSON.stringify(toEntry(judgement));
}

function toEntry({ verdict, author, date, reason, a, b }: WrittenJudgement): Readonly<Record<string, unknown>> {
  return { verdict, author, date, ...(reason === '' ? {} : { reason }), a: toFields(a), b: toFields(b) };
}

function toFields({ path, sha256, quote, occurrence, type }: Side): Readonly<Record<string, unknown>> {
  return { path, ...(sha256 !== null && { sha256 }), quote, occurrence, ...(type !== null && { type }) };
}

/** The lines after an entry that are no part of it: from the first comment at the start of a line. */
function commentsBelow(entry: string): string {
  const start = entry.search(/^#/mu);
  return start < 0 ? '' : entry.slice(start);
}
