/**
 * A quote in its paragraph, cut into pieces that each carry the roles of their words, ready to be shown as text.
 * Offsets are UTF-16 code units of the document's text, half-open.
 */
import type { Evidence, GraphDocument, Span } from '../../graph/model.js';
import { paragraphOf } from '../../graph/paragraph.js';
import { surroundings } from './surroundings.js';

export type Role = 'subject' | 'predicate' | 'object' | 'antecedent' | 'speaker' | 'cue';

export interface Piece {
  readonly text: string;
  readonly roles: readonly Role[];
}

export interface Passage {
  readonly before: readonly Piece[];
  /** Their texts together are the quote. */
  readonly quote: readonly Piece[];
  readonly after: readonly Piece[];
  /** Whether the paragraph goes on before or after what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** "differs" when the document's text does not read like the quote at its offsets; "withheld" when the page has no quotes. */
  readonly text: 'agrees' | 'differs' | 'absent' | 'withheld';
  /** What pronouns and common nouns of the quote stand for, where it is read outside of what is shown. */
  readonly elsewhere: readonly string[];
}

/** Characters of the paragraph shown on either side of the quote. */
const MARGIN = 700;

export function toPassage(evidence: Evidence, document: GraphDocument | undefined): Passage {
  const marks = marksOf(evidence);
  const text = document?.text;
  if (evidence.quote === '') return { ...quoteAlone(evidence, [], 'withheld'), quote: [] };
  if (document === undefined || text === undefined) return quoteAlone(evidence, marks, 'absent');
  if (text.slice(evidence.start, evidence.end) !== evidence.quote) return quoteAlone(evidence, marks, 'differs');

  const paragraph = paragraphOf(document, evidence);
  const around = surroundings(text, evidence, MARGIN);
  const shown = { start: Math.max(paragraph.start, around.start), end: Math.min(paragraph.end, around.end) };
  const piecesOf = (span: Span): readonly Piece[] => pieces(text, 0, span, marks);
  return {
    before: piecesOf({ start: shown.start, end: evidence.start }),
    quote: piecesOf(evidence),
    after: piecesOf({ start: evidence.end, end: shown.end }),
    cutBefore: shown.start > paragraph.start,
    cutAfter: shown.end < paragraph.end,
    text: 'agrees',
    elsewhere: evidence.antecedents
      .filter((span) => span.start < shown.start || span.end > shown.end)
      .map((span) => text.slice(span.start, span.end)),
  };
}

interface Mark extends Span {
  readonly role: Role;
}

function marksOf(evidence: Evidence): readonly Mark[] {
  return [
    { ...toSpan(evidence.subject), role: 'subject' },
    { ...toSpan(evidence.predicate), role: 'predicate' },
    { ...toSpan(evidence.object), role: 'object' },
    ...evidence.antecedents.map((span): Mark => ({ ...toSpan(span), role: 'antecedent' })),
    ...evidence.attribution.map((speaker): Mark => ({ ...toSpan(speaker), role: 'speaker' })),
    ...evidence.attribution.map((speaker): Mark => ({ ...toSpan(speaker.cue), role: 'cue' })),
  ];
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

function quoteAlone(evidence: Evidence, marks: readonly Mark[], text: 'differs' | 'absent' | 'withheld'): Passage {
  const quote = pieces(evidence.quote, evidence.start, evidence, text === 'absent' ? marks : []);
  return { before: [], quote, after: [], cutBefore: false, cutAfter: false, text, elsewhere: [] };
}

/** Cuts a span of `text`, whose first character stands at `origin`, wherever a mark begins or ends. */
function pieces(text: string, origin: number, span: Span, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks.filter((mark) => mark.start < span.end && span.start < mark.end);
  const ends = inside.flatMap((mark) => [mark.start, mark.end]).filter((at) => span.start < at && at < span.end);
  const cuts = [...new Set([span.start, ...ends, span.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? span.start;
    const roles = inside.filter((mark) => mark.start <= start && end <= mark.end).map((mark) => mark.role);
    return { text: text.slice(start - origin, end - origin), roles: [...new Set(roles)] };
  });
}
