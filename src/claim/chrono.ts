/** Date expressions to intervals of ISO prefixes; chrono-node stands behind this file alone. */
import * as chrono from 'chrono-node';
import { toDays } from '../../graph/time.js';

export interface Interval {
  readonly from: string;
  readonly to: string;
  readonly how: 'expression' | 'relative to publication';
}

/** Longer words are no date; the bound keeps hostile text cheap. */
const MAX_LENGTH = 80;

const YEAR = /^(?:the year |early |late |mid-|in )?(1[0-9]{3}|20[0-9]{2})s?$/i;
const YEARS = /^(?:from |between )?(1[0-9]{3}|20[0-9]{2}) ?(?:-|–|to|and|until) ?(1[0-9]{3}|20[0-9]{2})$/i;

/**
 * Reads one date expression; null when it tells no days of the calendar, as "12 000 years ago" and "2029 to 2021" do.
 * `published` (an ISO date) is what "Monday" and "last week" count from; without it only
 * expressions that name their year are read. `forward` prefers the coming Monday to the last one.
 */
export function parseDate(words: string, published: string | null, forward: boolean): Interval | null {
  const text = words.trim();
  if (text.length > MAX_LENGTH) return null;
  const interval = intervalOf(text, published, forward);
  return interval !== null && toDays(interval) !== null ? interval : null;
}

function intervalOf(text: string, published: string | null, forward: boolean): Interval | null {
  const years = YEARS.exec(text);
  if (years) return { from: years[1]!, to: years[2]!, how: 'expression' };
  const year = YEAR.exec(text);
  if (year) return text.endsWith('s') ? decade(year[1]!) : { from: year[1]!, to: year[1]!, how: 'expression' };
  return viaChrono(text, published, forward);
}

function decade(year: string): Interval {
  return { from: year, to: String(Number(year) + 9), how: 'expression' };
}

function viaChrono(text: string, published: string | null, forward: boolean): Interval | null {
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
  if (days === 0) return date;
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
