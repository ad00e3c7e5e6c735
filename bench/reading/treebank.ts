/**
 * Universal Dependencies treebanks (CoNLL-U), with the text that each document was: its sentences joined by a blank, a
 * blank line before a paragraph. Every word has its place in that text; the parts of a multi-word token ("don't") spell
 * it, so each has its own stretch of it.
 */
import type { Span, Token, TokenRange } from '../../src/model.js';

/** `head`: index in the document; -1 at a root. */
export type TreeWord = Pick<Token, 'start' | 'end' | 'form' | 'upos' | 'xpos' | 'head' | 'deprel'>;

export interface TreebankSentence extends TokenRange {
  readonly id: string;
}

export interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly words: readonly TreeWord[];
  readonly sentences: readonly TreebankSentence[];
}

/** A sentence as it stands in the file. */
interface Block {
  readonly id: string;
  readonly text: string;
  /** The document that begins here. */
  readonly document: string | null;
  readonly opensParagraph: boolean;
  /** The columns of each word; ranges and empty nodes are left out. */
  readonly rows: readonly (readonly string[])[];
  readonly blankAfter: boolean;
}

/** Throws when the words of a sentence do not spell its text. */
export function readTreebank(conllu: string): TreebankDocument[] {
  return byDocument(blocksOf(conllu)).map(documentOf);
}

/** The forms of each sentence. */
export function formsOf({ sentences, words }: TreebankDocument): string[][] {
  return sentences.map(({ first, last }) => words.slice(first, last).map(({ form }) => form));
}

function blocksOf(conllu: string): Block[] {
  return conllu
    .split(/\n[ \t]*\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line !== ''))
    .filter((lines) => lines.some((line) => !line.startsWith('#')))
    .map(blockOf);
}

function blockOf(lines: readonly string[]): Block {
  const comment = (pattern: RegExp): string | null =>
    lines.flatMap((line) => pattern.exec(line)?.[1] ?? []).at(0) ?? null;
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  return {
    id: comment(/^# sent_id = (.*)$/) ?? '',
    text: comment(/^# text = (.*)$/) ?? '',
    document: comment(/^# newdoc(?: id = (.*)|)$/),
    opensParagraph: lines.some((line) => /^# newpar(?: id\b|$)/.test(line)),
    rows: rows.filter(([id]) => /^\d+$/.test(id!)),
    blankAfter: !rows.at(-1)![9]!.split('|').includes('SpaceAfter=No'),
  };
}

/** The first sentence opens a document, said or not. */
function byDocument(blocks: readonly Block[]): Block[][] {
  const documents: Block[][] = [];
  for (const block of blocks) {
    const last = documents.at(-1);
    if (last && block.document === null) last.push(block);
    else documents.push([block]);
  }
  return documents;
}

function documentOf(blocks: readonly Block[]): TreebankDocument {
  let text = '';
  const paragraphs: Span[] = [];
  const words: TreeWord[] = [];
  const sentences: TreebankSentence[] = [];
  blocks.forEach((block, index) => {
    const opens = index === 0 || block.opensParagraph;
    if (index > 0) text += opens ? '\n\n' : blocks[index - 1]!.blankAfter ? ' ' : '';
    const start = text.length;
    const first = words.length;
    words.push(...wordsOf(block, start, first));
    sentences.push({ id: block.id, first, last: words.length });
    text += block.text;
    const before = opens ? undefined : paragraphs.pop();
    paragraphs.push({ start: before?.start ?? start, end: text.length });
  });
  return { id: blocks[0]!.document ?? blocks[0]!.id, text, paragraphs, words, sentences };
}

function wordsOf({ id, text, rows }: Block, offset: number, first: number): TreeWord[] {
  let at = 0;
  return rows.map(([, form, , upos, xpos, , head, deprel]) => {
    while (/\s/u.test(text.charAt(at))) at += 1;
    if (!text.startsWith(form!, at)) throw new Error(`sentence ${id}: its text has no "${form}" at ${at}`);
    const start = at;
    at += form!.length;
    return {
      start: offset + start,
      end: offset + at,
      form: form!,
      upos: upos as TreeWord['upos'],
      xpos: xpos!,
      head: head === '0' ? -1 : first + Number(head) - 1,
      deprel: deprel!,
    };
  });
}
