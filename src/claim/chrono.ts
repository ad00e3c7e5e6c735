/** Date expressions to intervals of ISO prefixes; chrono-node stands behind this file alone. */
import * as chrono from 'chrono-node';
import { firstDay, lastDay, toDays } from '../../graph/time.js';
import { dayFrom, type Stretch, type Unit, unitFrom, years } from './calendar.js';
import { COUNT, countOf, DAY, MONTH, ORDINALS, UNIT, YEAR } from './date-words.js';

export interface Interval extends Stretch {
  readonly how: DateSource;
}

/**
 * How an interval was derived. "since" runs on to the day of publication where that is known; "until", "before", "by" and
 * "after" name the end that was told, whatever came before or after it.
 */
export type DateSource =
  | 'expression'
  | 'relative to publication'
  | 'relative to the date before'
  | 'since'
  | 'until'
  | 'before'
  | 'by'
  | 'after';

/** What an expression may count from. */
export interface Reference {
  /** ISO prefix of the day of publication: what "Monday" and "last week" count from. */
  readonly published: string | null;
  /** The date told last before the expression: what "two days later" counts from. */
  readonly before: Stretch | null;
  /** Prefers the coming Monday to the last one. */
  readonly forward: boolean;
}

/** Longer words are no date; the bound keeps hostile text cheap. */
const MAX_LENGTH = 80;

/**
 * Reads one date expression; null when it is none, when what it counts from is not known, and when it tells no days of the
 * calendar, as "12 000 years ago" and "2029 to 2021" do.
 */
export function parseDate(words: string, reference: Reference): Interval | null {
  const text = words.trim();
  const interval = text.length > MAX_LENGTH ? null : intervalOf(text, reference);
  return interval !== null && toDays(interval) !== null ? interval : null;
}

function intervalOf(text: string, reference: Reference): Interval | null {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1), reference);
  }
  return viaChrono(text, reference);
}

interface Form {
  readonly example: string;
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[], reference: Reference) => Interval | null;
}

const IN = '(?:in |of |during |around |circa |on |from )?(?:the )?(?:year )?';
const PART = '(?:(?:early|mid|late|beginning of|start of|middle of|end of|earlier|later)[- ])?(?:in )?(?:the )?';

/** The first whose pattern fits reads the words. */
export const FORMS: readonly Form[] = [
  {
    example: 'since March 2020',
    pattern: /^(since|until|till|by|before|after) (.+)$/i,
    read: ([bound = '', rest = ''], reference) => bounded(bound.toLowerCase(), parseDate(rest, reference), reference),
  },
  {
    example: 'from 2007 to 2011',
    pattern: new RegExp(`^(?:from |between )?(${YEAR}) ?(?:-|–|—|to|and|until|till|through) ?(${YEAR})$`, 'i'),
    read: ([from = '', to = '']) => told({ from, to }),
  },
  {
    example: 'from 3 to 5 May 2023',
    pattern: new RegExp(
      `^(?:from |between )?(${DAY})(?: to | and | until | till | through | ?[-–—] ?)(${DAY} (?:of )?(${MONTH}.*))$`,
      'i',
    ),
    read: ([day = '', to = '', rest = ''], reference) =>
      joined(parseDate(`${day} ${rest}`, reference), parseDate(to, reference)),
  },
  {
    example: 'from May to July 2021',
    pattern: new RegExp(`^(?:from|between) (.+?) (?:to|and|until|till|through) (.+?)( ${YEAR})?$`, 'i'),
    read: ([from = '', to = '', year = ''], reference) => {
      const own = new RegExp(`${YEAR}$`).test(from) ? '' : year;
      return joined(parseDate(from + own, reference), parseDate(to + year, reference));
    },
  },
  {
    example: 'in the early 1990s',
    pattern: new RegExp(`^${IN}(?:early |mid-|mid |late )?(${YEAR})s$`, 'i'),
    read: ([year]) => told(years(Number(year), 10)),
  },
  {
    example: 'in late 2021',
    pattern: new RegExp(`^${IN}${PART}(${YEAR})$`, 'i'),
    read: ([year = '']) => told({ from: year, to: year }),
  },
  {
    example: 'in the 17th century',
    pattern: new RegExp(`^${IN}${PART}(\\d{1,2})(?:st|nd|rd|th) century$`, 'i'),
    read: ([number]) => told(years((Number(number) - 1) * 100 + 1, 100)),
  },
  {
    example: 'third quarter of 2022',
    pattern: new RegExp(`^(${ORDINALS.join('|')}) (quarter|half) of (${YEAR})$`, 'i'),
    read: ([ordinal = '', part, year = '']) => partOfYear(ordinal.toLowerCase(), part === 'half' ? 6 : 3, year),
  },
  {
    example: 'three years ago',
    pattern: new RegExp(`^(${COUNT}) (${UNIT})s? ago$`, 'i'),
    read: ([count = '', unit], { published }) =>
      counted(published, -countOf(count), unit as Unit, 'relative to publication'),
  },
  {
    example: 'two days later',
    pattern: new RegExp(`^(${COUNT}) (${UNIT})s? (later|after|afterwards|earlier|before)$`, 'i'),
    read: ([count = '', unit, way = ''], { before }) => {
      const steps = countOf(count) * (/^(?:earlier|before)$/i.test(way) ? -1 : 1);
      return counted(before?.to ?? null, steps, unit as Unit, 'relative to the date before');
    },
  },
  {
    example: 'the next day',
    pattern: new RegExp(
      `^(?:(?:early|earlier|mid|late|later) )?(that same|the same|that|the next|the following|the previous) (${UNIT})$`,
      'i',
    ),
    read: ([which = '', unit], { before }) => {
      const steps = /next|following/i.test(which) ? 1 : /previous/i.test(which) ? -1 : 0;
      return counted(before?.to ?? null, steps, unit as Unit, 'relative to the date before');
    },
  },
  {
    example: 'over the past three years',
    pattern: new RegExp(`^(?:over|in|for|during) the (?:past|last|previous) (${COUNT} )?(${UNIT})s?$`, 'i'),
    read: ([count = 'one ', unit], { published }) => {
      const start = counted(published, -countOf(count.trim()), unit as Unit, 'relative to publication');
      return start && published !== null ? { ...start, to: published } : null;
    },
  },
  {
    example: 'earlier this year',
    pattern: new RegExp(`^(?:(?:early|earlier|mid|late|later) )?(last|past|this|next|coming) (${UNIT})$`, 'i'),
    read: ([which = '', unit], { published }) => {
      const steps = /last|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
      return counted(published, steps, unit as Unit, 'relative to publication');
    },
  },
];

function told(stretch: Stretch | null): Interval | null {
  return stretch && { ...stretch, how: 'expression' };
}

function counted(from: string | null, steps: number, unit: Unit, how: DateSource): Interval | null {
  const stretch = from === null || !Number.isFinite(steps) ? null : unitFrom(from, steps, unit);
  return stretch && { ...stretch, how };
}

function partOfYear(ordinal: string, months: number, year: string): Interval | null {
  const first = ORDINALS.findIndex((word) => word === ordinal) * months + 1;
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  return first + months - 1 > 12 ? null : told({ from: month(first), to: month(first + months - 1) });
}

function joined(first: Interval | null, last: Interval | null): Interval | null {
  if (!first || !last || firstDay(first.from) > lastDay(last.to)) return null;
  return { from: first.from, to: last.to, how: last.how };
}

/** "since" runs on to publication, "by" from there where the date is still to come. */
function bounded(bound: string, interval: Interval | null, { published, forward }: Reference): Interval | null {
  if (interval === null) return null;
  const { from, to } = interval;
  if (bound === 'since') {
    const runsOn = published !== null && firstDay(from) <= lastDay(published);
    return { from, to: runsOn ? published : to, how: 'since' };
  }
  const waits = bound === 'by' && forward && published !== null && firstDay(published) <= lastDay(to);
  const how = bound === 'till' ? 'until' : (bound as DateSource);
  return { from: waits ? published : from, to, how };
}

function viaChrono(words: string, { published, forward }: Reference): Interval | null {
  const text = words
    .replace(/\b(\d{1,2}(?:st|nd|rd|th)) of (?=\p{Lu})/u, '$1 ')
    .replace(/^(?:early|late|mid)[- ](?:in )?/i, '');
  const full = published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null;
  const instant = new Date(`${full ?? '2000-01-01'}T12:00:00Z`);
  const [result] = chrono.en.casual.parse(text, { instant, timezone: 0 }, { forwardDate: forward });
  if (!result) return null;
  const explicit = result.start.isCertain('year');
  if (!explicit && full === null) return null;
  if (result.start.isCertain('hour') && !result.start.isCertain('day') && !result.start.isCertain('weekday'))
    return null;
  // news looks back: without a sign of the future "Monday" is the one before publication
  const shift = !forward && isBareWeekday(result.start) && prefix(result.start) > full! ? -7 : 0;
  const from = shifted(prefix(result.start), shift);
  const to = result.end ? shifted(prefix(result.end), shift) : from;
  return { from, to, how: explicit ? 'expression' : 'relative to publication' };
}

/** As precise as the words: a month without a day stays a month. */
function prefix(date: chrono.ParsedComponents): string {
  const year = String(date.get('year')).padStart(4, '0');
  const month = String(date.get('month')).padStart(2, '0');
  const day = String(date.get('day')).padStart(2, '0');
  const precise = date.isCertain('day') || date.isCertain('weekday') || !date.isCertain('month');
  return precise ? `${year}-${month}-${day}` : `${year}-${month}`;
}

function isBareWeekday(date: chrono.ParsedComponents): boolean {
  return date.isCertain('weekday') && !date.isCertain('day');
}

function shifted(date: string, days: number): string {
  return days === 0 ? date : dayFrom(date, days);
}
