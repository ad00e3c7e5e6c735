/** The footnote of a claim: the smallest stretch of the sentence that carries both ends, the predicate and its status. */
import { cover } from '../span.js';
import type { Span } from '../model.js';
import type { Tree } from '../tree.js';

/** Words that change what a predicate says and so belong into its quote. */
const STATUS_WORDS = ['aux', 'cop', 'advmod', 'compound:prt', 'mark'] as const;

/** How many words away they may stand. */
const NEAR = 3;

/** The quote's span: UTF-16, half-open. `subject` and `object` are the words by which the ends take part. */
export function quoteSpan(tree: Tree, subject: Span, predicate: readonly number[], object: Span): Span {
  const status = predicate.flatMap((token) =>
    tree.childrenBy(token, ...STATUS_WORDS).filter((child) => Math.abs(child - token) <= NEAR),
  );
  const span = cover([subject, object, tree.span([...predicate, ...status])]);
  const before = tree.tokens[tree.indexAt(span.start) - 1];
  const opens = before?.upos === 'DET' && before.sentence === tree.at(predicate[0]!).sentence;
  return opens ? { start: before.start, end: span.end } : span;
}
