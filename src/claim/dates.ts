/** The three dates of a claim: of the event, of the statement and of publication, each with how it was derived. */
import type { ClaimDates, DatedInterval, Modality, Name, PublishedDate, Span } from '../model.js';
import { textOf } from '../span.js';
import { type Interval, parseDate } from './chrono.js';
import type { Context } from './context.js';

const TIMES = new Set(['week', 'month', 'year', 'weekend', 'decade', 'century']);
const DEICTIC = new Set(['last', 'next', 'this', 'past', 'coming']);

/** `cue` is the token of the innermost reporting verb; -1 when there is none. */
export function datesOf(context: Context, anchor: number, cue: number, modality: Modality): ClaimDates | null {
  const published = publication(context.document.published);
  const event = dateAt(context, anchor, modality === 'planned');
  const statement = cue < 0 ? null : dateAt(context, cue, false);
  return event === null && statement === null && published === null ? null : { event, statement, published };
}

function publication(published: PublishedDate | null): DatedInterval | null {
  return published === null ? null : { from: published.from, to: published.from, span: null, how: published.how };
}

/** The first date expression that hangs on this word. */
function dateAt(context: Context, token: number, forward: boolean): DatedInterval | null {
  const { document } = context;
  for (const span of expressionsAt(context, token)) {
    const interval = intervalOf(context, textOf(document.text, span), forward);
    if (interval !== null) return { from: interval.from, to: interval.to, span, how: interval.how };
  }
  return null;
}

function intervalOf({ document, intervals }: Context, words: string, forward: boolean): Interval | null {
  const key = `${forward} ${words}`;
  let interval = intervals.get(key);
  if (interval === undefined) {
    interval = parseDate(words, document.published?.from ?? null, forward);
    intervals.set(key, interval);
  }
  return interval;
}

/** Date names, and nouns of time with "last", "next" or "this" before them, which no name list holds. */
function expressionsAt(context: Context, token: number): Span[] {
  const { tree, dates } = context;
  const named = dates.filter((name) => hangsOn(context, name, token)).map(({ start, end }) => ({ start, end }));
  const relative = tree
    .childrenBy(token, 'obl', 'obl:unmarked', 'nmod', 'nmod:unmarked', 'advmod')
    .filter(
      (child) => TIMES.has(tree.lemma(child)) && tree.children(child).some((word) => DEICTIC.has(tree.lemma(word))),
    )
    .map((child) => tree.span(tree.phrase(child).filter((word) => word <= child)));
  return [...named, ...relative].sort((a, b) => a.start - b.start);
}

function hangsOn({ tree }: Context, name: Name, token: number): boolean {
  for (let index = name.first; index < name.last; index++) {
    const head = tree.head(index);
    if (head < name.first || head >= name.last) return head === token;
  }
  return false;
}
