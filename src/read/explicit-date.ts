/** Dates written out in full: with a month's name, or as ISO 8601 prescribes. Nothing is guessed and nothing is relative. */
import type { Span } from '../model.js';

export interface ExplicitDate extends Span {
  /** ISO prefix: 2024-02 or 2024-02-29. */
  readonly iso: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?';

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d)';

/** In this order: the fuller reading of "3 March 2024" comes before "March 2024". */
const FORMS: readonly { readonly pattern: RegExp; readonly example: string; readonly iso: string }[] = [
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`, 'iu'),
    example: '2024-02-29',
    iso: '2024-02-29',
  },
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}/(?<month>\\d\\d)/(?<day>\\d\\d)(?!\\d)`, 'iu'),
    example: '2024/02/29',
    iso: '2024-02-29',
  },
  {
    pattern: new RegExp(`(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}(?!\\.\\d)`, 'u'),
    example: '29.02.2024',
    iso: '2024-02-29',
  },
  {
    pattern: new RegExp(`(?<!\\d)${DAY}(?: of)?[ \\u00A0-]${MONTH},?[ \\u00A0-]${YEAR}`, 'iu'),
    example: '29 February 2024',
    iso: '2024-02-29',
  },
  {
    pattern: new RegExp(`\\b${MONTH}[ \\u00A0]${DAY},?[ \\u00A0]${YEAR}`, 'iu'),
    example: 'Feb. 29, 2024',
    iso: '2024-02-29',
  },
  {
    pattern: new RegExp(`(?<!\\d(?:st|nd|rd|th)?(?: of)?[ \\u00A0-])\\b${MONTH},?[ \\u00A0]${YEAR}`, 'iu'),
    example: 'February 2024',
    iso: '2024-02',
  },
];

/** Form and example of each kind of date, for the tests. */
export const DATE_FORMS: readonly { readonly example: string; readonly iso: string }[] = FORMS;

/** The date that the text names in the first form of the table; null when there is none or the day does not exist. */
export function findDate(text: string): ExplicitDate | null {
  for (const { pattern } of FORMS) {
    const match = pattern.exec(text);
    const iso = match?.groups && toIso(match.groups);
    if (match && iso) return { iso, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function toIso({ year, month, day }: Record<string, string | undefined>): string | null {
  const number = monthNumber(month ?? '');
  if (year === undefined || number < 1 || number > 12) return null;
  const prefix = `${year}-${twoDigits(number)}`;
  if (day === undefined) return prefix;
  return isDay(Number(year), number, Number(day)) ? `${prefix}-${twoDigits(Number(day))}` : null;
}

function monthNumber(month: string): number {
  return /^\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
