/** A worker thread: loads the model once, then answers each document with its reading. Started by `pool.ts` alone. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceDocument } from '../model.js';
import { loadModelFrom } from './model-files.js';
import type { ModelSource } from './pool.js';
import { readingOutcome } from './reading-outcome.js';

const port = parentPort;
if (!port) throw new Error('worker.js runs as a worker thread only');

const { modelFolder, identity } = workerData as ModelSource;
const model = loadModelFrom(modelFolder, identity);

port.on('message', (document: SourceDocument) => {
  void model.then((loaded) => readingOutcome(document, loaded)).then((outcome) => port.postMessage(outcome));
});
