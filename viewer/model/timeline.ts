/** Time cut into bars: days, months, years or decades, whichever gives a picture that can be read. */
import { firstDay, lastDay, type Period } from '../../graph/time.js';
import { dateOf, dayNumber, type Table, UNDATED } from './table.js';

export interface Timeline {
  /** First days of the bars and, last, the first day after them: days since 1970-01-01, ascending. */
  readonly cuts: readonly number[];
}

const MOST_BARS = 62;
/** Months in a bar; a day's is 0. */
const UNITS = [0, 1, 12, 120, 1200] as const;

/** Null when fewer than two days are known: there is nothing to choose. */
export function timelineOf({ days }: Table): Timeline | null {
  const known = days.filter((day) => day !== UNDATED);
  const first = known.reduce((a, b) => Math.min(a, b), Infinity);
  const last = known.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(first < last)) return null;
  const cuts = UNITS.map((unit) => cutsBy(unit, first, last)).find((each) => each !== null);
  return cuts ? { cuts } : null;
}

/** How many of the sorted `days` fall into each bar. */
export function heights({ cuts }: Timeline, days: Int32Array): readonly number[] {
  const counts = new Array<number>(cuts.length - 1).fill(0);
  let bar = 0;
  for (const day of days) {
    while (bar < counts.length - 1 && day >= cuts[bar + 1]!) bar++;
    counts[bar]!++;
  }
  return counts;
}

/** The days from the first bar to the last, both inclusive. */
export function periodOf({ cuts }: Timeline, first: number, last: number): Period {
  return { from: dateOf(cuts[first]!), to: dateOf(cuts[last + 1]! - 1) };
}

/** The same days, written as years or months where they are whole ones. */
export function coarse({ from, to }: Period): Period {
  const written = [7, 4].map((length) => ({ from: from.slice(0, length), to: to.slice(0, length) })).reverse();
  return written.find((each) => firstDay(each.from) === from && lastDay(each.to) === to) ?? { from, to };
}

/** The first and last bar that a period touches. */
export function barsOf({ cuts }: Timeline, { from, to }: Period): readonly [number, number] {
  const at = (day: number): number => {
    const after = cuts.findIndex((cut) => cut > day);
    return after < 0 ? cuts.length - 2 : Math.max(after - 1, 0);
  };
  return [at(dayNumber(from)), at(dayNumber(to))];
}

function cutsBy(unit: number, first: number, last: number): readonly number[] | null {
  if (unit === 0) return last - first < MOST_BARS ? range(first, last + 1) : null;
  const month = Math.floor(monthOf(first) / unit) * unit;
  const bars = Math.floor((monthOf(last) - month) / unit) + 1;
  return bars <= MOST_BARS ? range(0, bars).map((bar) => firstOfMonth(month + bar * unit)) : null;
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const [year = 0, month = 1] = dateOf(day).split('-').map(Number);
  return year * 12 + month - 1;
}

function firstOfMonth(month: number): number {
  return dayNumber(`${Math.floor(month / 12)}-${(month % 12) + 1}-01`);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
