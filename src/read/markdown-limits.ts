/**
 * What a Markdown file may hold before it is refused. The parser's work grows faster than the text with nesting and with
 * marks that may pair in one paragraph; no document made to be read comes near these limits.
 */

/** Lists and quotations inside one another. */
const DEEPEST = 50;

/** Characters in one paragraph that may open or close emphasis, links or code. */
const MOST_MARKS = 2_000;

const BLANK = /^[ \t]*\r?$/u;

const MARKER = /^[ \t]*(?:[-+*>]|\d{1,9}[.)])[ \t]/u;

/** Spaces, signs of quotation and list markers that open a line. */
const OPENING = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*/u;

export function exceedsLimits(source: string): boolean {
  let marks = 0;
  for (const line of source.split('\n')) {
    if (BLANK.test(line) || MARKER.test(line)) marks = 0;
    marks += countMarks(line);
    if (marks > MOST_MARKS || nestingOf(line) > DEEPEST) return true;
  }
  return false;
}

function countMarks(line: string): number {
  return line.match(/[*_[\]`<~]/gu)?.length ?? 0;
}

/** At most how deep a line can stand: a level takes a sign or a marker of its own, or two columns under a marker. */
function nestingOf(line: string): number {
  const opening = OPENING.exec(line)?.[0] ?? '';
  const markers = opening.match(/[>+*.)-]/gu)?.length ?? 0;
  if (markers === 0) return 0;
  return markers + Math.floor((opening.length - opening.trimStart().length) / 2);
}
