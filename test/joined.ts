/** Short texts read with the shipped model and joined to a graph, as `footnote build` would. */
import type { KnowledgeGraph } from '../graph/model.js';
import { join, readOne } from '../src/pipeline.js';
import { readAll } from '../src/read/read.js';
import { GENERATOR } from './builders.js';
import { shippedModel } from './reading.js';

/** `files`: text by path; a date in the path is the day of publication. */
export async function graphOfTexts(files: Readonly<Record<string, string>>): Promise<KnowledgeGraph> {
  const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { documents, issues } = readAll(sources, { maxBytes: 1_000_000 });
  const model = await shippedModel();
  const readings = await Promise.all(documents.map((document) => readOne(document, model)));
  return join(documents, readings, {
    generator: GENERATOR,
    issues,
    files: sources.length,
    text: true,
    leastConfidence: 0,
  });
}
