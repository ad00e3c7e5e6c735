/** The first half of `build` and the whole of `read`: paths → files → documents → readings. */
import { join, resolve } from 'node:path';
import { JUDGEMENTS_FILE } from '../../graph/judgement.js';
import type { FiledJudgement, Generator } from '../../graph/model.js';
import type { Issue } from '../issues.js';
import type { Reading, SourceDocument } from '../model.js';
import { readAll } from '../read/read.js';
import type { ReadingBasis } from '../reading-record.js';
import { collectFiles } from './files.js';
import { generatorOf } from './generator.js';
import { loadJudgements } from './judgement-files.js';
import { modelIdentityIn } from './model-files.js';
import { packageFiles, type PackageFiles } from './package-files.js';
import { readDocuments, type ModelSource, workersFor } from './pool.js';
import { startProgress } from './progress.js';
import { readThroughCache, type ReadDocuments } from './reading-cache.js';
import type { ReadingFiles } from './reading-files.js';
import type { ReadingOutcome } from './reading-outcome.js';
import { rulesFingerprint } from './rules-fingerprint.js';
import type { Shell } from './shell.js';

export interface ReadingOptions {
  readonly maxBytes: number;
  /** Files (absolute) that are no documents. */
  readonly except: readonly string[];
  /** Null: as many as the text is worth. */
  readonly workers: number | null;
  /** Where readings are kept from run to run; null reads everything anew. */
  readonly cache: ReadingFiles | null;
}

export interface SourcesFound {
  readonly documents: readonly SourceDocument[];
  /** Of the files that could not be read, and of those that are the same as another. */
  readonly issues: readonly Issue[];
  /** Files seen. */
  readonly files: number;
  readonly judgements: readonly FiledJudgement[];
  /** The judgements file of the folder that all paths start from (absolute), whether it is there or not. */
  readonly judgementsFile: string;
}

export interface ReadingRun {
  /** Those with a reading, in the order of `readings`. */
  readonly documents: readonly SourceDocument[];
  readonly readings: readonly Reading[];
  readonly issues: readonly Issue[];
  readonly files: number;
  readonly judgements: readonly FiledJudgement[];
  readonly judgementsFile: string;
  readonly generator: Generator;
  readonly recall: RecallFacts;
}

/** What the cache did; no part of the graph, which is the same without it. */
export interface RecallFacts {
  /** Numbers of documents. */
  readonly anew: number;
  readonly recalled: number;
  /** Trouble with the cache alone. */
  readonly issues: readonly Issue[];
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
  const judged = await loadJudgements(collected.judgements, collected.base);
  return {
    documents,
    issues: [...collected.issues, ...issues, ...judged.issues],
    files: collected.seen,
    judgements: judged.judgements,
    judgementsFile: join(collected.base, JUDGEMENTS_FILE),
  };
}

/** Rejects when interrupted; a document that fails becomes an issue. */
export async function runReading(paths: readonly string[], options: ReadingOptions, shell: Shell): Promise<ReadingRun> {
  const installed = await packageFiles();
  const { documents, issues, ...found } = await findSources(paths, options, shell);
  const { modelFolder } = installed;
  const identity = await modelIdentityIn(modelFolder);
  const generator = generatorOf(installed, identity);
  const read = readerOf({ modelFolder, identity }, options, shell);
  const { outcomes, recall } = await readDocumentsWith(options.cache, documents, read, () =>
    basisOf(generator, installed),
  );
  return {
    documents: documents.filter((_, index) => 'reading' in outcomes[index]!),
    readings: outcomes.flatMap((outcome) => ('reading' in outcome ? [outcome.reading] : [])),
    issues: [...issues, ...outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : []))],
    ...found,
    generator,
    recall,
  };
}

interface Read {
  readonly outcomes: readonly ReadingOutcome[];
  readonly recall: RecallFacts;
}

/** After a whole run the cache holds what that run used, and no more. */
async function readDocumentsWith(
  cache: ReadingFiles | null,
  documents: readonly SourceDocument[],
  read: ReadDocuments,
  basis: () => Promise<ReadingBasis>,
): Promise<Read> {
  if (cache === null) {
    const outcomes = await read(documents, async () => {});
    return { outcomes, recall: { anew: documents.length, recalled: 0, issues: [] } };
  }
  const { outcomes, recalled, keys, issues } = await readThroughCache(documents, cache, await basis(), read);
  await cache.keepOnly(keys);
  return { outcomes, recall: { anew: documents.length - recalled, recalled, issues } };
}

async function basisOf({ backend, model }: Generator, installed: PackageFiles): Promise<ReadingBasis> {
  return { model: model.sha256, backend, rules: await rulesFingerprint(installed) };
}

function readerOf(model: ModelSource, { workers }: ReadingOptions, shell: Shell): ReadDocuments {
  return async (documents, keep) => {
    const progress = startProgress(shell, 'reading document', documents.length);
    return readDocuments(documents, {
      model,
      workers: workers ?? workersFor(documents, shell.cores),
      interrupted: shell.interrupted,
      onDone: progress.step,
      keep,
    }).finally(progress.end);
  };
}
