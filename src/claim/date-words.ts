/** The words of English dates, as pieces of patterns: what finds date expressions and what reads them share them. */

export const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

export const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:1\\d{3}|20\\d{2})';
export const COUNT = `(?:\\d{1,3}|an?|${NUMBERS.join('|')})`;
export const UNIT = '(?:day|week|weekend|month|year|decade|century)';

/** How much a count's words come to; NaN for other words. */
export function countOf(words: string): number {
  const lower = words.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const index = NUMBERS.findIndex((number) => number === lower);
  return index < 0 ? Number(lower) : index + 1;
}
