/**
 * Quotations and their speakers: which stretch of which quotation a token stands in, over sentence ends, and who speaks
 * it when the reporting verb stands in another sentence.
 */
import type { Annotation, SourceDocument, Span } from '../model.js';
import { reportsSpeech } from './frames/speech.js';
import { surfaceSubjects } from './propositions.js';
import type { Tree } from './tree.js';

export interface Quotation extends Span {
  /** Token of the speaker; null when nobody could be found. */
  readonly speaker: number | null;
  /** Token of the reporting verb. */
  readonly cue: number | null;
}

const OPENING = new Set(['“', '„', '«']);
const CLOSING = new Set(['”', '»']);

/** Quotations in text order. A quotation that is never closed ends with its paragraph. */
export function findQuotations(document: SourceDocument, annotation: Annotation, tree: Tree): Quotation[] {
  const found: Quotation[] = [];
  let last: { block: number; quotation: Quotation } | null = null;
  for (const { span, block } of quotedSpans(document, annotation)) {
    const own = speakerIn(annotation, tree, span);
    const inherited: Quotation | null = last !== null && last.block === block ? last.quotation : null;
    const source = own ?? inherited;
    const quotation: Quotation = { ...span, speaker: source?.speaker ?? null, cue: source?.cue ?? null };
    found.push(quotation);
    last = { block, quotation };
  }
  return found;
}

function quotedSpans(document: SourceDocument, annotation: Annotation): { span: Span; block: number }[] {
  const spans: { span: Span; block: number }[] = [];
  let open: { start: number; block: number } | null = null;
  for (const token of annotation.tokens) {
    const { block } = annotation.sentences[token.sentence]!;
    if (open !== null && open.block !== block) {
      spans.push({ span: { start: open.start, end: document.blocks[open.block]!.end }, block: open.block });
      open = null;
    }
    const straight = token.form === '"' || token.form === "''" || token.form === '``';
    if (open === null && (OPENING.has(token.form) || straight)) open = { start: token.end, block };
    else if (open !== null && (CLOSING.has(token.form) || straight)) {
      spans.push({ span: { start: open.start, end: token.start }, block });
      open = null;
    }
  }
  if (open !== null)
    spans.push({ span: { start: open.start, end: document.blocks[open.block]!.end }, block: open.block });
  return spans;
}

/** The reporting verb outside the quotation marks in a sentence that the quotation touches, the nearest first. */
function speakerIn(annotation: Annotation, tree: Tree, span: Span): { speaker: number; cue: number } | null {
  const touched = annotation.sentences.filter((sentence) => sentence.start < span.end && span.start < sentence.end);
  const verbs = touched
    .flatMap((sentence) => range(sentence.first, sentence.last))
    .filter((index) => reportsSpeech(tree.lemma(index)) && tree.isVerb(index) && !inside(tree.at(index), span));
  const distance = (index: number): number =>
    Math.min(Math.abs(tree.at(index).start - span.end), Math.abs(span.start - tree.at(index).end));
  for (const cue of verbs.sort((a, b) => distance(a) - distance(b))) {
    const speaker = surfaceSubjects(tree, cue)[0];
    if (speaker !== undefined && !inside(tree.at(speaker), span)) return { speaker, cue };
  }
  return introducedBy(tree, span);
}

/** `Quote from Anna Berg: "…"`: whoever stands before the colon. */
function introducedBy(tree: Tree, span: Span): { speaker: number; cue: number } | null {
  const colon = tree.indexAt(span.start) - 2;
  if (tree.tokens[colon]?.form !== ':' || !tree.tokens[colon - 1]) return null;
  let speaker = colon - 1;
  while (tree.is(speaker, 'flat') && tree.head(speaker) >= 0) speaker = tree.head(speaker);
  return tree.isNoun(speaker) ? { speaker, cue: colon } : null;
}

function inside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, offset) => first + offset);
}
