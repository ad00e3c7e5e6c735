/** What the annotation tests share: the model in the repository, and documents made of a few words. */
import { readFileSync } from 'node:fs';
import { loadReadingModel } from '../../../src/annotate/onnx.js';
import type { ModelOutput, ReadingModel } from '../../../src/annotate/reading-model.js';
import { NAME_TYPES, type Block, type SourceDocument } from '../../../src/model.js';

const MODEL = new URL('../../../model/', import.meta.url);

export function loadShippedModel(): Promise<ReadingModel> {
  return loadReadingModel({
    weights: readFileSync(new URL('reader.onnx', MODEL)),
    vocabulary: readFileSync(new URL('vocab.txt', MODEL), 'utf8'),
    labels: readFileSync(new URL('labels.json', MODEL), 'utf8'),
  });
}

/** A document whose blocks are parted by blank lines; one in capitals that begins with "# " is a headline. */
export function documentOf(text: string): SourceDocument {
  const blocks = Array.from(text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g), (match): Block => {
    const isHeadline = match[0].startsWith('# ');
    const start = match.index + (isHeadline ? 2 : 0);
    return { kind: isHeadline ? 'headline' : 'paragraph', start, end: match.index + match[0].length };
  });
  return {
    id: 'd0',
    paths: ['d0.txt'],
    format: 'text',
    text,
    textSha256: '',
    title: null,
    publisher: null,
    published: null,
    language: 'en',
    blocks,
    origin: null,
  };
}

/** A model that takes every word for a noun under the first; counts a piece for each four characters. */
export const flatModel: ReadingModel = {
  name: 'flat',
  sha256: '',
  maxPieces: 20,
  countPieces: (word) => Math.ceil(word.length / 4),
  run: (sentences) => Promise.resolve(sentences.map(flatOutput)),
};

function flatOutput(words: readonly string[]): ModelOutput {
  return {
    upos: words.map(() => 'NOUN'),
    xpos: words.map(() => 'NN'),
    heads: words.map((_, index) => (index === 0 ? -1 : 0)),
    deprels: words.map((_, index) => (index === 0 ? 'root' : 'dep')),
    names: [],
    roles: [{ predicate: 0, arguments: words.length > 1 ? [{ token: 1, role: 'ARG1' }] : [] }],
    certainty: { heads: words.map(() => 1), types: words.map(() => NAME_TYPES.map(() => 0)) },
  };
}
