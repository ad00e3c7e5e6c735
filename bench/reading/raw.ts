/**
 * The treebank's documents from their raw text, by the product's own sentences and words: once with every paragraph
 * read, once as files, where page furniture is left out. Then whether a document's reading depends on others.
 */
import { annotate } from '../../src/annotate/annotate.js';
import type { ReadingModel } from '../../src/annotate/reading-model.js';
import type { Annotation, SourceDocument } from '../../src/model.js';
import { DEFAULT_MAX_BYTES, readDocument } from '../../src/read/read.js';
import { readTreebankFile } from './files.js';
import { plainDocument } from './given-words.js';
import { scoreText, type TextScore } from './scores.js';
import { percent, table } from './table.js';
import { sum } from './tally.js';
import type { TreebankDocument } from './treebank.js';

const SET = 'ewt/test';
const FIGURES = ['words', 'sentences', 'uas', 'las', 'coarse'] as const;
/** Documents that are read alone, each by a model of its own. */
const ALONE = 40;

export async function measureRaw(data: string, load: () => Promise<ReadingModel>): Promise<string> {
  const gold = readTreebankFile(data, SET);
  const model = await load();
  const plain = gold.map(asParagraphs);
  const annotations = await annotateAll(plain, model);
  const files = gold.map(asFile);
  return table([
    ['raw text, F1', 'words', 'sentences', 'UAS', 'LAS', 'LAS coarse'],
    [`${SET}: all paragraphs`, ...figures(gold, annotations)],
    [`${SET}: as files, without furniture`, ...figures(gold, await annotateAll(files, model))],
  ]).concat(await dependence(plain, annotations, load));
}

async function annotateAll(documents: readonly SourceDocument[], model: ReadingModel): Promise<Annotation[]> {
  const annotations: Annotation[] = [];
  for (const document of documents) annotations.push(await annotate(document, model));
  return annotations;
}

function asParagraphs({ id, text, paragraphs }: TreebankDocument): SourceDocument {
  return plainDocument(
    id,
    text,
    paragraphs.map((span) => ({ ...span, kind: 'paragraph' })),
  );
}

function asFile({ id, text }: TreebankDocument): SourceDocument {
  const file = { path: `${id}.txt`, bytes: new TextEncoder().encode(text) };
  const { document } = readDocument(file, { maxBytes: DEFAULT_MAX_BYTES });
  if (document === null) throw new Error(`${id}: the text could not be read`);
  return document;
}

function figures(gold: readonly TreebankDocument[], annotations: readonly Annotation[]): string[] {
  const scores = annotations.map(({ tokens, sentences }, index): TextScore =>
    scoreText({ words: tokens, sentences }, gold[index]!),
  );
  return FIGURES.map((figure) => percent(sum(scores.map((score) => score[figure]))));
}

/** Compares what was read among all others with what a fresh model reads, to the byte. */
async function dependence(
  documents: readonly SourceDocument[],
  annotations: readonly Annotation[],
  load: () => Promise<ReadingModel>,
): Promise<string> {
  const step = Math.ceil(documents.length / ALONE);
  const chosen = documents.flatMap((_, index) => (index % step === 0 ? [index] : []));
  const changed: string[] = [];
  for (const index of chosen) {
    const alone = await annotate(documents[index]!, await load());
    if (JSON.stringify(alone) !== JSON.stringify(annotations[index])) changed.push(documents[index]!.id);
  }
  const verdict = changed.length === 0 ? 'the same to the byte' : `${changed.length} differ: ${changed.join(', ')}`;
  return `${chosen.length} documents alone and among ${documents.length}: ${verdict}\n`;
}
