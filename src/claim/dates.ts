/** The three dates of a claim: of the event, of the statement and of publication, each with how it was derived. */
import type { ClaimDates, DatedInterval, Modality, PublishedDate } from '../model.js';
import { textOf } from '../span.js';
import { type Interval, parseDate } from './chrono.js';
import type { Context } from './context.js';
import type { DatePhrase } from './date-phrases.js';
import { hostsOf } from './setting.js';
import type { Tree } from '../tree.js';

/** How far back, in sentences, the date may stand that "two days later" counts from. */
const MEMORY = 4;
/** How far from its role noun an apposition's period may stand, in words. */
const APPOSITION = 14;

/** `cue` is the token of the innermost reporting verb; -1 when there is none. */
export function datesOf(context: Context, anchor: number, cue: number, modality: Modality): ClaimDates | null {
  const published = publication(context.document.published);
  const forward = modality === 'planned' || modality === 'requested';
  const event = dateOf(context, anchor, forward);
  // "said in a statement on Monday"
  const said = cue < 0 ? [] : [cue, ...context.tree.childrenBy(cue, 'obl')];
  const statement = dateAt(context, said, false);
  return event === null && statement === null && published === null ? null : { event, statement, published };
}

function publication(published: PublishedDate | null): DatedInterval | null {
  return published === null ? null : { from: published.from, to: published.from, span: null, how: published.how };
}

/** The first date expression of the predicate or, where it has none, of what carries it. */
function dateOf(context: Context, anchor: number, forward: boolean): DatedInterval | null {
  const { tree } = context;
  for (const { token, fronted } of hostsOf(tree, anchor)) {
    const found = dateAt(context, [token], forward, fronted ? token : Infinity);
    if (found !== null) return found;
  }
  // "the then minister": when the clause around it is
  const then = tree.childrenBy(anchor, 'amod', 'advmod').some((child) => tree.lemma(child) === 'then');
  const verb = then ? tree.ancestors(anchor).find((token) => tree.isVerb(token)) : undefined;
  return verb === undefined ? null : dateAt(context, [verb], forward);
}

/** The first that hangs on one of these words and ends before `until`. */
function dateAt(context: Context, hosts: readonly number[], forward: boolean, until = Infinity): DatedInterval | null {
  for (const [index, phrase] of context.dates.entries()) {
    if (phrase.last > until || !hosts.includes(hostOf(context.tree, phrase))) continue;
    const interval = intervalOf(context, index, forward);
    if (interval !== null)
      return {
        from: interval.from,
        to: interval.to,
        span: { start: phrase.start, end: phrase.end },
        how: interval.how,
      };
  }
  return null;
}

function intervalOf(context: Context, index: number, forward: boolean): Interval | null {
  const { document, intervals, dates } = context;
  const phrase = dates[index]!;
  const key = `${forward} ${index}`;
  let interval = intervals.get(key);
  if (interval === undefined) {
    const published = document.published?.from ?? null;
    const words = textOf(document.text, phrase);
    interval = parseDate(words, { published, before: null, forward }) ?? null;
    const before = interval === null ? dateBefore(context, index) : null;
    if (before !== null) interval = parseDate(words, { published, before, forward });
    intervals.set(key, interval);
  }
  return interval;
}

/** The date told last before this one, a few sentences back at most. */
function dateBefore(context: Context, index: number): Interval | null {
  const { dates, tree } = context;
  const sentenceOf = (phrase: DatePhrase): number => tree.at(phrase.first).sentence;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    if (sentenceOf(dates[index]!) - sentenceOf(dates[earlier]!) > MEMORY) return null;
    const interval = intervalOf(context, earlier, false);
    if (interval !== null) return interval;
  }
  return null;
}

/** The word that an expression dates: the head of its own head, or the role in whose apposition it stands. */
function hostOf(tree: Tree, phrase: DatePhrase): number {
  for (let index = phrase.first; index < phrase.last; index++) {
    const head = tree.head(index);
    if (head >= phrase.first && head < phrase.last) continue;
    return appositionAround(tree, phrase) ?? head;
  }
  return -1;
}

/** "Anna Berg, president of Togo from 2007 to 2011, died": the years are those of the office, wherever the tree hangs them. */
function appositionAround(tree: Tree, phrase: DatePhrase): number | undefined {
  const opens = tree.tokens[phrase.first - 1]?.form === '(';
  const closes = tree.tokens[phrase.last]?.form ?? '';
  if (closes !== (opens ? ')' : ',') && !opens) return undefined;
  const start = opens ? phrase.first - 2 : phrase.first - 1;
  for (let token = start; token >= 0 && start - token < APPOSITION; token--) {
    if ([',', '(', ')', ';', '.'].includes(tree.at(token).form)) return undefined;
    if (tree.is(token, 'appos') && tree.at(token).upos === 'NOUN') return token;
  }
  return undefined;
}
