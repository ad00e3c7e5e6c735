/** The footnote of a claim: the smallest stretch of the sentence that carries both ends, the predicate and its status. */
import { cover } from '../span.js';
import type { Span } from '../model.js';
import type { Tree } from '../tree.js';

/** Words that change what a predicate says and so belong into its quote. */
const STATUS_WORDS = ['aux', 'cop', 'advmod', 'compound:prt', 'mark'] as const;

/** How many words away they may stand. */
const NEAR = 3;

/** How far from the rest a status word may stand and still be quoted with it, in words. */
const REACH = 30;

/**
 * The quote's span: UTF-16, half-open. `ends` are the words by which subject and object take part; `status` the tokens
 * that deny or weaken the predicate, which a reader of the quote alone must see.
 */
export function quoteSpan(
  tree: Tree,
  ends: readonly Span[],
  predicate: readonly number[],
  status: readonly number[],
): Span {
  const own = predicate.flatMap((token) =>
    tree.childrenBy(token, ...STATUS_WORDS).filter((child) => Math.abs(child - token) <= NEAR),
  );
  const near = status.filter((token) => Math.abs(token - predicate[0]!) <= REACH);
  const span = cover([...ends, tree.span([...predicate, ...own, ...near])]);
  const before = tree.tokens[tree.indexAt(span.start) - 1];
  const opens = before?.upos === 'DET' && before.sentence === tree.at(predicate[0]!).sentence;
  return opens ? { start: before.start, end: span.end } : span;
}
