/**
 * How many voices stand behind an edge. Repetition is no corroboration: a copy counts as the document it was copied from,
 * and what one publisher printed counts once; a document whose publisher is not known stands for itself.
 */
import type { GraphDocument } from '../../graph/model.js';

export type SourceFacts = Pick<GraphDocument, 'id' | 'publisher' | 'copyOf'>;

/** `named`: ids of the documents behind an edge, repeats allowed; each must be among `documents`. */
export function countSources(named: Iterable<string>, documents: ReadonlyMap<string, SourceFacts>): number {
  return new Set([...named].map((id) => voiceOf(id, documents))).size;
}

function voiceOf(id: string, documents: ReadonlyMap<string, SourceFacts>): string {
  const document = documents.get(id);
  if (!document) throw new RangeError(`countSources(): no document ${id}; give all documents of the readings`);
  const original = (document.copyOf !== undefined && documents.get(document.copyOf)) || document;
  const publisher = original.publisher?.normalize('NFKC').trim().toLowerCase();
  return publisher ? `publisher ${publisher}` : `document ${original.id}`;
}
