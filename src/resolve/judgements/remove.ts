/** A judgement taken out of a file's text again. All else that stands there stays byte for byte. */
import { printJudgement } from '../../../graph/formats/judgements.js';
import type { WrittenJudgement } from '../../../graph/model.js';
import { parseJudgements, splitEntries } from './parse.js';

/** The text without the last entry that says just this; the text itself when there is none. Comments below it stay. */
export function removeJudgement(text: string, judgement: WrittenJudgement): string {
  const { before, entries } = splitEntries(text);
  const wanted = printJudgement(judgement);
  const at = entries.findLastIndex((entry) => {
    const [found] = parseJudgements(entry.text, '').judgements;
    return found !== undefined && printJudgement(found) === wanted;
  });
  return before + entries.map((entry, index) => (index === at ? commentsBelow(entry.text) : entry.text)).join('');
}

/** The lines after an entry that are no part of it: from the first comment at the start of a line. */
function commentsBelow(entry: string): string {
  const start = entry.search(/^#/mu);
  return start < 0 ? '' : entry.slice(start);
}
