/** A table of figures as lines of text. */
import { f1, type Tally } from './tally.js';

const FIRST = 40;
const OTHER = 12;

/** The first line heads the columns; what comes first in a row names it. */
export function table(rows: readonly (readonly string[])[]): string {
  return rows
    .map(([name, ...cells]) => `${name!.padEnd(FIRST)}${cells.map((cell) => cell.padStart(OTHER)).join('')}\n`)
    .join('');
}

/** F1 in percent. */
export function percent(score: Tally): string {
  return (100 * f1(score)).toFixed(2);
}
