/** Counts found events against marked ones: by exact span, and by head. */
import { contains, overlaps, type Span } from '../src/span.js';
import type { MarkedSpan } from './event-gold.js';

/** An event as it was found, and the span of its head word. */
export interface FoundEvent extends Span {
  readonly head: Span;
}

export interface EventScore {
  readonly marked: number;
  /** Without those that may be found or not. */
  readonly found: number;
  readonly exact: number;
  /** Found events whose head lies in a marked one, each marked one once. */
  readonly byHead: number;
  readonly missed: readonly Span[];
  readonly surplus: readonly Span[];
}

export function scoreEvents(marked: readonly MarkedSpan[], found: readonly FoundEvent[]): EventScore {
  const events = marked.filter(({ type }) => type === 'event');
  const free = marked.filter(({ type }) => type === 'optional');
  const counted = found.filter(
    (item) => events.some((event) => overlaps(event, item)) || !free.some((span) => overlaps(span, item)),
  );
  const rightSpans = (event: Span): Span[] => [
    event,
    ...marked.filter((span) => span.type === 'variant' && overlaps(span, event)),
  ];
  const isHit = (event: Span): boolean => rightSpans(event).some((span) => found.some((item) => isSame(span, item)));
  const isRight = (item: Span): boolean => events.some((event) => rightSpans(event).some((span) => isSame(span, item)));
  return {
    marked: events.length,
    found: counted.length,
    exact: events.filter(isHit).length,
    byHead: events.filter((event) => found.some(({ head }) => rightSpans(event).some((span) => contains(span, head))))
      .length,
    missed: events.filter((event) => !isHit(event)),
    surplus: counted.filter((item) => !isRight(item)),
  };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
