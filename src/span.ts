/** Arithmetic on spans: UTF-16 code units of a document's text, half-open. */
import type { Span } from '../graph/model.js';

export type { Span };

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds all of them. Throws on none: an empty cover has no place. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('cover() needs at least one span');
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** By start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
