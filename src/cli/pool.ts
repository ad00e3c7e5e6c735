/**
 * Reads documents on several worker threads. A reading depends on its document alone and the answers go back to the
 * document's place, so the result is the one that a single worker gives.
 */
import { Worker } from 'node:worker_threads';
import type { ModelIdentity } from '../annotate/onnx.js';
import type { SourceDocument } from '../model.js';
import { loadModelFrom } from './model-files.js';
import type { Keep } from './reading-cache.js';
import { failureOf, readingOutcome, type ReadingOutcome } from './reading-outcome.js';

export interface PoolOptions {
  /** Where each thread that reads loads the model from, and what that model is called. */
  readonly model: ModelSource;
  /** At least 1. */
  readonly workers: number;
  readonly interrupted: AbortSignal;
  /** Called after each document with the number of those done. */
  readonly onDone: (done: number) => void;
  /** Takes each reading as soon as it is there; never rejects. */
  readonly keep: Keep;
}

export interface ModelSource {
  readonly modelFolder: string;
  readonly identity: ModelIdentity;
}

/** Text (in UTF-16 units) that is worth another worker: starting one costs about as much as reading this. */
const TEXT_PER_WORKER = 60_000;

/** A sensible number of workers: never more than cores or documents. */
export function workersFor(documents: readonly SourceDocument[], cores: number): number {
  const length = documents.reduce((sum, document) => sum + document.text.length, 0);
  return Math.max(1, Math.min(cores, documents.length, Math.ceil(length / TEXT_PER_WORKER)));
}

/** The outcomes stand in the order of the documents. Rejects when interrupted. */
export async function readDocuments(
  documents: readonly SourceDocument[],
  options: PoolOptions,
): Promise<readonly ReadingOutcome[]> {
  const work = new Work(documents, options);
  if (options.workers === 1) await readHere(work, options);
  else await Promise.all(Array.from({ length: options.workers }, () => readInWorkers(work, options)));
  options.interrupted.throwIfAborted();
  return work.outcomes;
}

/** The documents still to be read, handed out one by one, and the outcomes in their places. */
class Work {
  readonly outcomes: ReadingOutcome[] = [];
  private next = 0;
  private done = 0;

  constructor(
    private readonly documents: readonly SourceDocument[],
    private readonly options: PoolOptions,
  ) {}

  /** The next document, or null when there is none or the run was interrupted. */
  take(): { readonly index: number; readonly document: SourceDocument } | null {
    if (this.options.interrupted.aborted || this.next === this.documents.length) return null;
    const index = this.next++;
    return { index, document: this.documents[index]! };
  }

  async settle(index: number, outcome: ReadingOutcome): Promise<void> {
    this.outcomes[index] = outcome;
    if ('reading' in outcome) await this.options.keep(this.documents[index]!, outcome.reading);
    this.options.onDone(++this.done);
  }
}

async function readHere(work: Work, options: PoolOptions): Promise<void> {
  const { modelFolder, identity } = options.model;
  const model = await loadModelFrom(modelFolder, identity);
  for (let task = work.take(); task; task = work.take()) {
    await work.settle(task.index, await readingOutcome(task.document, model));
  }
}

/**
 * Keeps one worker busy; a worker that dies takes its document with it, as a failure, and is replaced by a new one. An
 * interruption waits for the document in hand: a thread that is ended inside the model takes the whole process along.
 */
async function readInWorkers(work: Work, { model }: PoolOptions): Promise<void> {
  let worker: Worker | null = null;
  for (let task = work.take(); task; task = work.take()) {
    worker ??= startWorker(model);
    try {
      await work.settle(task.index, await ask(worker, task.document));
    } catch (error) {
      await work.settle(task.index, { failure: failureOf(task.document, error) });
      await worker.terminate();
      worker = null;
    }
  }
  await worker?.terminate();
}

function startWorker(workerData: ModelSource): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { workerData });
}

/** One question, one answer. Rejects when the worker dies. */
function ask(worker: Worker, document: SourceDocument): Promise<ReadingOutcome> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const onMessage = (outcome: ReadingOutcome): void => settle(() => resolve(outcome));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (): void => settle(() => reject(new Error('the worker ended')));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(document);
  });
}
