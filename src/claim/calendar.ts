/** Steps over the calendar in ISO prefixes (2024, 2024-02, 2024-02-29): what "two months ago" and "last week" come to. */
import { isDate } from '../../graph/time.js';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade' | 'century';

/** Both ends inclusive; ISO prefixes. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const DAY_IN_MS = 86_400_000;

/**
 * The unit that lies `steps` units after the one that holds this date (before it when negative), as precise as the unit: the
 * year, the month, Monday to Sunday. Null when the date is less precise than the unit, or the year leaves four digits.
 */
export function unitFrom(date: string, steps: number, unit: Unit): Stretch | null {
  const [year = '', month, day] = date.split('-');
  if (unit === 'year') return whole(yearOf(Number(year) + steps));
  if (unit === 'decade') return years(Math.floor(Number(year) / 10) * 10 + 10 * steps, 10);
  if (unit === 'century') return years(Math.floor((Number(year) - 1) / 100) * 100 + 1 + 100 * steps, 100);
  if (month === undefined) return null;
  if (unit === 'month') return whole(monthFrom(Number(year), Number(month) - 1 + steps));
  if (day === undefined) return null;
  if (unit === 'day') return whole(dayFrom(date, steps));
  const monday = -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 7 * steps;
  const [first, last] = unit === 'week' ? [monday, monday + 6] : [monday + 5, monday + 6];
  return sound({ from: dayFrom(date, first), to: dayFrom(date, last) });
}

/** Years from `first` on, so many of them. */
export function years(first: number, count: number): Stretch | null {
  return sound({ from: yearOf(first), to: yearOf(first + count - 1) });
}

/** A full date, so many days later. */
export function dayFrom(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * DAY_IN_MS;
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '';
}

function monthFrom(year: number, month: number): string {
  return `${yearOf(year + Math.floor(month / 12))}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

function yearOf(year: number): string {
  return String(year).padStart(4, '0');
}

function whole(date: string): Stretch | null {
  return sound({ from: date, to: date });
}

function sound(stretch: Stretch): Stretch | null {
  return isDate(stretch.from) && isDate(stretch.to) ? stretch : null;
}
