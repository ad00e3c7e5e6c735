/** The words around a stretch of text, cut between words where there is a space near enough. */
import type { Span } from '../../graph/model.js';

/**
 * At most `margin` code units on either side of `span`. Words longer than the margin are cut, but never within a surrogate pair.
 */
export function surroundings(text: string, span: Span, margin: number): Span {
  const start = Math.max(0, span.start - margin);
  const end = Math.min(text.length, span.end + margin);
  const space = start > 0 ? text.slice(start, span.start).search(/\s/) : -1;
  const tail = end < text.length ? /\s\S*$/.exec(text.slice(span.end, end)) : null;
  return {
    start: wholeCharacter(text, space >= 0 ? start + space + 1 : start),
    end: wholeCharacter(text, tail ? span.end + tail.index : end),
  };
}

/** The offset, or the one before it if it stands between the halves of a character. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
