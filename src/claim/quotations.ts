/**
 * Quotations and their speakers: which stretch of which quotation a token stands in, over sentence ends, and who speaks
 * it when the reporting verb stands in another sentence.
 */
import { findQuotes } from '../corefer/quotes.js';
import type { Annotation } from '../model.js';
import { overlaps, type Span } from '../span.js';
import { reportsSpeech } from './frames/speech.js';
import { surfaceSubjects } from './propositions.js';
import type { Tree } from '../tree.js';

export interface Quotation extends Span {
  /** Token of the speaker; null when nobody could be found. */
  readonly speaker: number | null;
  /** Token of the reporting verb. */
  readonly cue: number | null;
}

/** Who speaks, and the token that tells so. */
interface Source {
  readonly speaker: number;
  readonly cue: number;
}

/** Quotations in text order. A quotation that is never closed ends with its paragraph. */
export function findQuotations(annotation: Annotation, tree: Tree): Quotation[] {
  let last: { block: number; quotation: Quotation } | null = null;
  return findQuotes(annotation).map(({ first, last: end }) => {
    const span = { start: tree.at(first).start, end: tree.at(end - 1).end };
    const { block } = annotation.sentences[tree.at(first).sentence]!;
    const goesOn: boolean =
      last !== null && (last.block === block || (last.block === block - 1 && fillsBlock(annotation, first, end)));
    const source: Pick<Quotation, 'speaker' | 'cue'> | null =
      speakerIn(annotation, tree, span) ?? (goesOn ? last!.quotation : introducedBefore(annotation, tree, first));
    const quotation: Quotation = { ...span, speaker: source?.speaker ?? null, cue: source?.cue ?? null };
    last = { block, quotation };
    return quotation;
  });
}

/** The quotation that a stretch of text stands in. */
export function quotationAt(quotations: readonly Quotation[], place: Span): Quotation | undefined {
  return quotations.find((quotation) => inside(place, quotation));
}

/** Whether a paragraph is nothing but this quotation, its tokens `first` up to `end`. */
function fillsBlock({ sentences, tokens }: Annotation, first: number, end: number): boolean {
  const { block } = sentences[tokens[first]!.sentence]!;
  const own = sentences.filter((sentence) => sentence.block === block);
  return own[0]!.first >= first - 1 && own.at(-1)!.last <= end + 2;
}

/** `Anna Berg was blunt. "…"`: the person whom the sentence before is about. */
function introducedBefore(annotation: Annotation, tree: Tree, first: number): Source | null {
  const { sentences, tokens } = annotation;
  const number = tokens[first]!.sentence;
  const [before, own] = [sentences[number - 1], sentences[number]!];
  // only a quotation that opens its sentence stands on its own
  if (!before || before.block !== own.block || own.first < first - 1) return null;
  const speaker = surfaceSubjects(tree, before.root)[0];
  if (speaker === undefined) return null;
  return isPerson(annotation, tree, speaker) ? { speaker, cue: before.root } : null;
}

/** The reporting verb outside the quotation marks in a sentence that the quotation touches, the nearest first. */
function speakerIn(annotation: Annotation, tree: Tree, span: Span): Source | null {
  const touched = annotation.sentences.filter((sentence) => overlaps(sentence, span));
  const verbs = touched
    .flatMap((sentence) => range(sentence.first, sentence.last))
    .filter((index) => reportsSpeech(tree.lemma(index)) && tree.isVerb(index) && !inside(tree.at(index), span));
  const distance = (index: number): number =>
    Math.min(Math.abs(tree.at(index).start - span.end), Math.abs(span.start - tree.at(index).end));
  for (const cue of verbs.sort((a, b) => distance(a) - distance(b))) {
    const speaker = surfaceSubjects(tree, cue)[0];
    if (speaker !== undefined && !inside(tree.at(speaker), span)) return { speaker, cue };
  }
  return introducedBy(tree, span) ?? ledInBy(annotation, tree, span);
}

/** `Anna Berg reacted on air: "…"`, `She thanked the crew, "I …"`: the person whom the clause before the mark is about. */
function ledInBy(annotation: Annotation, tree: Tree, span: Span): Source | null {
  const opening = tree.indexAt(span.start);
  const mark = tree.tokens[opening - 2]?.form;
  if (mark !== ':' && !(mark === ',' && saysWhole(tree, span))) return null;
  const { first } = annotation.sentences[tree.at(opening - 2).sentence]!;
  for (let cue = opening - 3; cue >= first; cue--) {
    if (!tree.isVerb(cue)) continue;
    const [speaker] = surfaceSubjects(tree, cue);
    if (speaker !== undefined && speaker < cue && isPerson(annotation, tree, speaker)) return { speaker, cue };
  }
  return null;
}

/** Whether a quotation is speech and no title or phrase: somebody says "I", and says it with a verb. */
function saysWhole(tree: Tree, { start, end }: Span): boolean {
  const first = tree.indexAt(start);
  const words = range(first, tree.indexAt(end - 1) + 1);
  return (
    /^\p{Lu}/u.test(tree.at(first).form) &&
    words.some((word) => /^VB[DPZ]$|^MD$/.test(tree.at(word).xpos)) &&
    words.some((word) => ['i', 'we', 'my', 'our'].includes(tree.at(word).form.toLowerCase()))
  );
}

function isPerson({ names }: Annotation, tree: Tree, token: number): boolean {
  return (
    ['he', 'she'].includes(tree.lemma(token)) ||
    names.some((name) => name.type === 'person' && name.first <= token && token < name.last)
  );
}

/** `Quote from Anna Berg: "…"`: whoever stands before the colon. */
function introducedBy(tree: Tree, span: Span): Source | null {
  const colon = tree.indexAt(span.start) - 2;
  if (tree.tokens[colon]?.form !== ':' || !tree.tokens[colon - 1]) return null;
  let speaker = colon - 1;
  while (tree.is(speaker, 'flat') && tree.head(speaker) >= 0) speaker = tree.head(speaker);
  return tree.at(speaker).upos === 'PROPN' ? { speaker, cue: colon } : null;
}

function inside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, offset) => first + offset);
}
