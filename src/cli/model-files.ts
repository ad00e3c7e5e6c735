/** Loads the reading model that is shipped with the package. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadReadingModel } from '../annotate/onnx.js';
import type { ReadingModel } from '../annotate/reading-model.js';

export async function loadModelFrom(folder: string): Promise<ReadingModel> {
  const [weights, vocabulary, labels] = await Promise.all([
    readFile(join(folder, 'reader.onnx')),
    readFile(join(folder, 'vocab.txt'), 'utf8'),
    readFile(join(folder, 'labels.json'), 'utf8'),
  ]);
  return loadReadingModel({ weights, vocabulary, labels });
}
