/** A claim's footnote in plain text, for pasting into a manuscript. */
import type { Evidence, GraphDocument } from '../../graph/model.js';
import { strings } from '../strings.js';
import { formatDate } from './dates.js';

/** “Quote” — title, publisher, date, path, characters start–end (UTF-16, half-open). What is not known is left out. */
export function toCitation(evidence: Evidence, document: GraphDocument | undefined): string {
  const source = [
    document?.title,
    document?.publisher,
    document?.published && formatDate(document.published.from),
    document?.path ?? evidence.document,
    strings.citation.offsets(evidence.start, evidence.end),
  ].filter((part) => typeof part === 'string' && part !== '');
  return `“${collapse(evidence.quote)}” — ${source.map((part) => collapse(String(part))).join(', ')}`;
}

/** Line breaks of the page are not the sentence's. */
function collapse(text: string): string {
  return text.trim().split(/\s+/u).join(' ');
}
