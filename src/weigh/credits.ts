/**
 * Whose report a document prints, by its own word: the agency that its dateline names ("BELMAR, 3 May (Coast Wire) -"),
 * which need not be the paper that published it.
 */
import type { SourceDocument } from '../model.js';
import { readDateline } from '../read/dateline.js';

/** A credit stands at the top. */
const TOP_BLOCKS = 6;

/** The agency's name as written; null when the top of the document names none. */
export function creditOf({ text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>): string | null {
  for (const { start, end } of blocks.slice(0, TOP_BLOCKS)) {
    const { publisher } = readDateline(text.slice(start, end));
    if (publisher !== null) return publisher;
  }
  return null;
}
