/** Reads a text as the product does, up to its mentions and their sets. */
import { annotate } from '../../src/annotate/annotate.js';
import type { ReadingModel } from '../../src/annotate/reading-model.js';
import { findMentions } from '../../src/mention/mentions.js';
import type { Annotation, Mention, SourceDocument } from '../../src/model.js';
import { DEFAULT_MAX_BYTES, readDocument } from '../../src/read/read.js';

export interface Read {
  readonly document: SourceDocument;
  readonly annotation: Annotation;
  readonly mentions: readonly Mention[];
}

export async function readText(text: string, id: string, model: ReadingModel): Promise<Read> {
  const file = { path: `${id}.txt`, bytes: new TextEncoder().encode(text) };
  const { document } = readDocument(file, { maxBytes: DEFAULT_MAX_BYTES });
  if (document === null) throw new Error(`${id}: the text could not be read`);
  const annotation = await annotate(document, model, { roles: false });
  return { document, annotation, mentions: findMentions(document, annotation) };
}
