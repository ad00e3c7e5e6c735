/** The first half of `build` and the whole of `read`: paths → files → documents → readings. */
import { resolve } from 'node:path';
import type { Generator } from '../../graph/model.js';
import type { Issue } from '../issues.js';
import type { Reading, SourceDocument } from '../model.js';
import { readAll } from '../read/read.js';
import { collectFiles } from './files.js';
import { generatorOf } from './generator.js';
import { loadModelFrom } from './model-files.js';
import { packageFiles } from './package-files.js';
import { readDocuments, workersFor } from './pool.js';
import { startProgress } from './progress.js';
import type { Shell } from './shell.js';

export interface ReadingOptions {
  readonly maxBytes: number;
  /** Files (absolute) that are no documents. */
  readonly except: readonly string[];
  /** Null: as many as the text is worth. */
  readonly workers: number | null;
}

export interface SourcesFound {
  readonly documents: readonly SourceDocument[];
  /** Of the files that could not be read, and of those that are the same as another. */
  readonly issues: readonly Issue[];
  /** Files seen. */
  readonly files: number;
}

export interface ReadingRun {
  /** Those with a reading, in the order of `readings`. */
  readonly documents: readonly SourceDocument[];
  readonly readings: readonly Reading[];
  readonly issues: readonly Issue[];
  readonly files: number;
  readonly generator: Generator;
}

export async function findSources(
  paths: readonly string[],
  { maxBytes, except }: Pick<ReadingOptions, 'maxBytes' | 'except'>,
  shell: Shell,
): Promise<SourcesFound> {
  const collected = await collectFiles(
    paths.map((path) => resolve(shell.folder, path)),
    { maxBytes, except },
  );
  const { documents, issues } = readAll(collected.files, { maxBytes });
  return { documents, issues: [...collected.issues, ...issues], files: collected.seen };
}

/** Rejects when interrupted; a document that fails becomes an issue. */
export async function runReading(paths: readonly string[], options: ReadingOptions, shell: Shell): Promise<ReadingRun> {
  const installed = await packageFiles();
  const { modelFolder } = installed;
  const { documents, issues, files } = await findSources(paths, options, shell);
  const model = await loadModelFrom(modelFolder);
  const progress = startProgress(shell, 'reading document', documents.length);
  const outcomes = await readDocuments(documents, {
    model,
    modelFolder,
    workers: options.workers ?? workersFor(documents, shell.cores),
    interrupted: shell.interrupted,
    onDone: progress.step,
  }).finally(progress.end);
  return {
    documents: documents.filter((_, index) => 'reading' in outcomes[index]!),
    readings: outcomes.flatMap((outcome) => ('reading' in outcome ? [outcome.reading] : [])),
    issues: [...issues, ...outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : []))],
    files,
    generator: generatorOf(installed, model),
  };
}
