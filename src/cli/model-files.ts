/** Loads the reading model that is shipped with the package. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadReadingModel, modelIdentity, type ModelIdentity } from '../annotate/onnx.js';
import type { ReadingModel } from '../annotate/reading-model.js';

const WEIGHTS = 'reader.onnx';

/** `identity`: the one of this folder's model, where it is known already. */
export async function loadModelFrom(folder: string, identity?: ModelIdentity): Promise<ReadingModel> {
  const [weights, vocabulary, labels] = await Promise.all([
    readFile(join(folder, WEIGHTS)),
    readFile(join(folder, 'vocab.txt'), 'utf8'),
    readFile(join(folder, 'labels.json'), 'utf8'),
  ]);
  return loadReadingModel({ weights, vocabulary, labels }, identity);
}

/** What the model is called in a graph; much cheaper than loading it. */
export async function modelIdentityIn(folder: string): Promise<ModelIdentity> {
  return modelIdentity({ weights: await readFile(join(folder, WEIGHTS)) });
}
