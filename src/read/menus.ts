/** Menus written one entry a line: runs of very short lines, among them words of site menus. */
import { furnitureRule, isMenuEntry, isMenuWord } from './furniture.js';
import { wordCount } from './line-shape.js';

/** Fewer short lines than this may be anything. */
const SHORTEST_RUN = 4;

const SHORTEST_RUN_OF_MENU_WORDS = 3;

/** Indices of the blocks that make up menus. */
export function menuBlocks(texts: readonly string[]): ReadonlySet<number> {
  const menus = new Set<number>();
  const firstProse = texts.findIndex(isLong);
  const lastProse = texts.findLastIndex(isLong);
  for (const { first, last } of shortRuns(texts)) {
    const margin = first < firstProse || first > lastProse;
    if (!isMenu(texts.slice(first, last), texts[first - 1], margin)) continue;
    for (let i = first; i < last; i += 1) menus.add(i);
  }
  return menus;
}

/** Runs of entries, `last` one past the end. */
function shortRuns(texts: readonly string[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  let first = 0;
  for (let i = 0; i <= texts.length; i += 1) {
    if (i < texts.length && isEntry(texts[i] ?? '')) continue;
    if (i > first) runs.push(withoutHeadline(texts, first, i));
    first = i + 1;
  }
  return runs;
}

/** A headline may stand right above or below a menu: it has three words or more and none of a menu. */
function withoutHeadline(texts: readonly string[], first: number, last: number): { first: number; last: number } {
  const isHeadline = (text = '') => wordCount(text) >= 3 && !isMenuWord(text);
  return { first: isHeadline(texts[first]) ? first + 1 : first, last: isHeadline(texts[last - 1]) ? last - 1 : last };
}

/** A line that the table already knows ends a run: a byline under a short headline makes no menu of both. */
function isEntry(text: string): boolean {
  return isMenuEntry(text) && (isMenuWord(text) || furnitureRule(text) === null);
}

/** Inside the text half of a run must be menu words; above or below it, one. A colon before the run announces a list. */
function isMenu(run: readonly string[], before: string | undefined, margin: boolean): boolean {
  const known = run.filter(isMenuWord).length;
  if (run.length < SHORTEST_RUN && known < SHORTEST_RUN_OF_MENU_WORDS) return false;
  if (before?.endsWith(':')) return false;
  return margin ? known >= 1 : known >= run.length / 2;
}

function isLong(text: string): boolean {
  return wordCount(text) > 12;
}
