/** A claim's quote with its subject in [ ], its predicate in { } and its object in < >, so far as they stand in it. */
import type { Evidence } from '../../graph/model.js';

export function marked({ quote, start, end, subject, predicate, object }: Evidence): string {
  const marks = [
    { span: subject, open: '[', close: ']' },
    { span: predicate, open: '{', close: '}' },
    { span: object, open: '<', close: '>' },
  ].filter(({ span }) => start <= span.start && span.end <= end);
  const cuts = [...new Set([start, end, ...marks.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts
    .map((at, index) => {
      const closing = marks.filter(({ span }) => span.end === at).sort((a, b) => b.span.start - a.span.start);
      const opening = marks.filter(({ span }) => span.start === at).sort((a, b) => b.span.end - a.span.end);
      const signs = closing.map(({ close }) => close).join('') + opening.map(({ open }) => open).join('');
      return signs + quote.slice(at - start, (cuts[index + 1] ?? at) - start);
    })
    .join('');
}
