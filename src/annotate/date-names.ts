/** Whole dates: the day in front of its month, and both ends of a range. */
import type { Token } from '../model.js';
import { monthByName } from './dictionary.js';
import type { NameRange } from './reading-model.js';

const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1\d|20)\d\d$/;
/** What joins the ends of a range, and what opens one. */
const JOINT = /^(?:to|and|until|till|[-‐‑–—])$/;
const OPENING = /^(?:from|between)$/i;

/** "14 | March 2019", "from 3 to 5 | May", "from 1998 | to | 2004". The other names come back as they are. */
export function growDates(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const grown = names.map((name) => (name.type === 'date' ? withDays(tokens, name) : name));
  return grown.flatMap((name, index) => {
    const [before, after] = [grown[index - 1], grown[index + 1]];
    if (before && isRange(tokens, before, name)) return [];
    return [after && isRange(tokens, name, after) ? { ...name, last: after.last } : name];
  });
}

function withDays(tokens: readonly Token[], name: NameRange): NameRange {
  const formOf = (index: number): string => tokens[index]?.form ?? '';
  let { first } = name;
  if (monthByName(formOf(first)) === null || !DAY.test(formOf(first - 1))) return name;
  first -= 1;
  const isRange = JOINT.test(formOf(first - 1)) && DAY.test(formOf(first - 2)) && OPENING.test(formOf(first - 3));
  return { ...name, first: isRange ? first - 2 : first };
}

/** Two years, joined: "1998 to 2004" after "from". */
function isRange(tokens: readonly Token[], left: NameRange, right: NameRange): boolean {
  const isYear = ({ first, last, type }: NameRange): boolean =>
    type === 'date' && last - first === 1 && YEAR.test(tokens[first]!.form);
  return (
    isYear(left) &&
    isYear(right) &&
    right.first === left.last + 1 &&
    JOINT.test(tokens[left.last]!.form) &&
    (OPENING.test(tokens[left.first - 1]?.form ?? '') || /^[-‐‑–—]$/.test(tokens[left.last]!.form))
  );
}
