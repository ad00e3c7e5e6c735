/** Loads the reading model that is shipped with the package. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadReadingModel, modelIdentity } from '../annotate/onnx.js';
import type { ReadingModel } from '../annotate/reading-model.js';

const WEIGHTS = 'reader.onnx';

export async function loadModelFrom(folder: string): Promise<ReadingModel> {
  const [weights, vocabulary, labels] = await Promise.all([
    readFile(join(folder, WEIGHTS)),
    readFile(join(folder, 'vocab.txt'), 'utf8'),
    readFile(join(folder, 'labels.json'), 'utf8'),
  ]);
  return loadReadingModel({ weights, vocabulary, labels });
}

/** What the model is called in a graph; much cheaper than loading it. */
export async function modelIdentityIn(folder: string): Promise<Pick<ReadingModel, 'name' | 'sha256'>> {
  return modelIdentity({ weights: await readFile(join(folder, WEIGHTS)) });
}
