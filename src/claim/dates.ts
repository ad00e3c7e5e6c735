/** The three dates of a claim: of the event, of the statement and of publication, each with how it was derived. */
import type { ClaimDates, DatedInterval, Modality, Name, PublishedDate } from '../model.js';
import { textOf } from '../span.js';
import { parseDate } from './chrono.js';
import type { Context } from './context.js';

/** `cue` is the token of the innermost reporting verb, when there is one. */
export function datesOf(context: Context, anchor: number, cue: number | null, modality: Modality): ClaimDates | null {
  const published = publication(context.document.published);
  const event = dateAt(context, anchor, modality === 'planned');
  const statement = cue === null ? null : dateAt(context, cue, false);
  return event === null && statement === null && published === null ? null : { event, statement, published };
}

function publication(published: PublishedDate | null): DatedInterval | null {
  return published === null ? null : { from: published.from, to: published.from, span: null, how: published.how };
}

/** The first date expression that hangs on this word. */
function dateAt(context: Context, token: number, forward: boolean): DatedInterval | null {
  for (const name of context.dates) {
    if (!hangsOn(context, name, token)) continue;
    const interval = parseDate(textOf(context.document.text, name), context.document.published?.from ?? null, forward);
    if (interval !== null)
      return { from: interval.from, to: interval.to, span: { start: name.start, end: name.end }, how: interval.how };
  }
  return null;
}

function hangsOn({ tree }: Context, name: Name, token: number): boolean {
  for (let index = name.first; index < name.last; index++) {
    const head = tree.head(index);
    if (head < name.first || head >= name.last) return head === token;
  }
  return false;
}
