/**
 * Dates as ISO prefixes (2024, 2024-02, 2024-02-29): what days they stand for, and when the claims of an edge held.
 * Plain arithmetic on the Gregorian calendar; no clock, no time zone.
 */
import type { ClaimDates, PublishedDate } from './model.js';

/** Both ends inclusive; ISO prefixes. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether it is an ISO prefix of a day that some year has. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(Number(match[1]), month);
}

/** 2024-02 → 2024-02-01. The text must be a date. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** 2024-02 → 2024-02-29. The text must be a date. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(monthLength(Number(year), Number(month))).padStart(2, '0')}`;
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** The days of a period; null when an end is no date or the ends are the wrong way round. */
export function toDays({ from, to }: Period): Period | null {
  if (!isDate(from) || !isDate(to)) return null;
  const days = { from: firstDay(from), to: lastDay(to) };
  return days.from <= days.to ? days : null;
}

/** The same days as sorted periods that do not overlap. Takes and gives full days. */
export function unite(periods: readonly Period[]): Period[] {
  const united: Period[] = [];
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = united.at(-1);
    if (!last || last.to < period.from) united.push(period);
    else if (last.to < period.to) united[united.length - 1] = { from: last.from, to: period.to };
  }
  return united;
}

/** The earliest beginning and the latest end, as they were written; null when no period is one of days. */
export function extent(periods: readonly Period[]): Period | null {
  const sound = periods.filter((period) => toDays(period));
  if (sound.length === 0) return null;
  return {
    from: sound.map(({ from }) => from).reduce((a, b) => (startsBefore(b, a) ? b : a)),
    to: sound.map(({ to }) => to).reduce((a, b) => (endsAfter(b, a) ? b : a)),
  };
}

function startsBefore(a: string, b: string): boolean {
  const [left, right] = [firstDay(a), firstDay(b)];
  return left === right ? a.length > b.length : left < right;
}

function endsAfter(a: string, b: string): boolean {
  const [left, right] = [lastDay(a), lastDay(b)];
  return left === right ? a.length > b.length : left > right;
}

/** What says when a claim holds. */
export interface Dated {
  readonly document: string;
  readonly dates: ClaimDates | null;
}

/** When the claims' events were; where no claim says so, when their documents were published. */
export function periodsOf(
  claims: readonly Dated[],
  publishedOf: (document: string) => PublishedDate | null,
): readonly Period[] {
  const events = claims.flatMap(({ dates }) => (dates?.event ? [dates.event] : []));
  if (events.length > 0) return events;
  return claims.flatMap(({ document, dates }) => {
    if (dates?.published) return [dates.published];
    const published = publishedOf(document);
    return published ? [{ from: published.from, to: published.from }] : [];
  });
}
