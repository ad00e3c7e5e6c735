/** Reads one document and keeps a failure to itself: a document that cannot be read must not end the run for the others. */
import type { ReadingModel } from '../annotate/reading-model.js';
import { issue, type Issue } from '../issues.js';
import type { Reading, SourceDocument } from '../model.js';
import { readOne } from '../pipeline.js';

/** The document's reading, or why there is none. */
export type ReadingOutcome = { readonly reading: Reading } | { readonly failure: Issue };

export async function readingOutcome(document: SourceDocument, model: ReadingModel): Promise<ReadingOutcome> {
  try {
    return { reading: await readOne(document, model) };
  } catch (error) {
    return { failure: failureOf(document, error) };
  }
}

export function failureOf(document: SourceDocument, error: unknown): Issue {
  return issue('annotate.failed', document.paths[0]!, error instanceof Error ? error.message : String(error));
}
