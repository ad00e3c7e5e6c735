/** A question laid out for a person. All words of documents are made safe for a terminal. */
import { paragraphOf } from '../../graph/paragraph.js';
import type { Span } from '../model.js';
import { oneLine, printable } from './printable.js';
import type { Question, QuestionSide } from './review-questions.js';

/** Characters of a paragraph shown on each side of the words. */
const CONTEXT = 160;
/** Other names and roles shown of each. */
const SHOWN = 4;

export interface Standing {
  /** Counted from 1, those asked before among them. */
  readonly number: number;
  /** All that the machine left open. */
  readonly of: number;
}

export function showQuestion({ type, a, b, score, reasons }: Question, { number, of }: Standing): string {
  return [
    '',
    `${number} of ${of}   One and the same ${type}? The machine gives it ${Math.round(score * 100)} %.`,
    '',
    ...showSide('A', a),
    '',
    ...showSide('B', b),
    '',
    `  the machine: ${oneLine(reasons.join('; '))}`,
    '',
  ].join('\n');
}

function showSide(name: string, { label, aliases, document, span, documents, roles }: QuestionSide): string[] {
  const { paths, publisher, published, title } = document;
  const facts = [publisher, published?.from, title].filter((fact) => fact !== null && fact !== undefined);
  const row = (head: string, words: readonly string[]): string[] =>
    words.length === 0 ? [] : [`     ${head}: ${shortList(words)}`];
  return [
    `  ${name}  ${oneLine(label)}   (${documents === 1 ? '1 document' : `${documents} documents`})`,
    ...row('also', aliases),
    ...row('said of it', roles),
    `     ${[paths[0]!, ...facts].map(oneLine).join(', ')}`,
    `     "${inContext(document, span)}"`,
  ];
}

function shortList(words: readonly string[]): string {
  const more = words.length - SHOWN;
  return words.slice(0, SHOWN).map(oneLine).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The words in [ ], with what stands around them in their paragraph. */
function inContext({ text, blocks }: QuestionSide['document'], span: Span): string {
  const { start, end } = paragraphOf({ blocks }, span);
  const from = Math.max(start, span.start - CONTEXT);
  const to = Math.min(end, span.end + CONTEXT);
  const before = text.slice(from, span.start).replace(from > start ? /^\S*\s/u : '', '');
  const after = text.slice(span.end, to).replace(to < end ? /\s\S*$/u : '', '');
  const joined = `${from > start ? '… ' : ''}${before}[${text.slice(span.start, span.end)}]${after}${to < end ? ' …' : ''}`;
  return printable(joined.replace(/\s+/gu, ' ').trim());
}
