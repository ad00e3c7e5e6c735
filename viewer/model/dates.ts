/** Dates as a reader writes them. They keep their precision: a year stays a year. */
import type { DatedInterval } from '../../graph/model.js';
import { strings } from '../strings.js';

/** "2024-02-29" → "29 February 2024", "2024-02" → "February 2024"; what is no ISO prefix is returned as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(-?\d{4,6})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const monthName = month === undefined ? undefined : strings.months[Number(month) - 1];
  if (monthName === undefined) return year;
  return day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

export function formatInterval(from: string, to: string): string {
  return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
}

export function formatDated(interval: DatedInterval): string {
  return formatInterval(interval.from, interval.to);
}
