/** Source documents → the documents of the graph, each copy with the id of its original. */
import type { GraphDocument } from '../../graph/model.js';
import { compareBy } from '../../graph/order.js';
import type { SourceDocument } from '../model.js';
import { findCopies } from '../weigh/copies.js';

/** Sorted by id; `text` says whether their text goes along. */
export function toGraphDocuments(documents: readonly SourceDocument[], text: boolean): GraphDocument[] {
  const copies = findCopies(documents);
  return documents
    .map((document) => toGraphDocument(document, copies.get(document.id), text))
    .sort(compareBy(({ id }) => id));
}

function toGraphDocument(document: SourceDocument, copyOf: string | undefined, text: boolean): GraphDocument {
  const { id, paths, title, publisher, published, language, textSha256, blocks } = document;
  return {
    id,
    path: paths[0]!,
    paths,
    title,
    publisher,
    published,
    language,
    textSha256,
    length: document.text.length,
    ...(copyOf !== undefined && { copyOf }),
    blocks,
    ...(text && { text: document.text }),
  };
}
