/** `footnote read`: what was read from each document, one reading a line; or laid out for a person. */
import { showAnnotation } from '../annotate/show.js';
import { annotate } from '../annotate/annotate.js';
import { isFailure } from '../issues.js';
import type { SourceDocument } from '../model.js';
import { readAnnotated } from '../pipeline.js';
import { loadModelFrom } from './model-files.js';
import { packageFiles } from './package-files.js';
import { oneLine, printable, printableLines } from './printable.js';
import { findSources, runReading, type ReadingOptions } from './reading-run.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';
import { showReading } from './show-reading.js';

export interface ReadOptions extends ReadingOptions {
  readonly show: boolean;
}

/** Ends with 1 when a document failed; the others are printed all the same. */
export async function read(paths: readonly string[], options: ReadOptions, shell: Shell): Promise<ExitCode> {
  if (options.show) return show(paths, options, shell);
  const { readings, issues } = await runReading(paths, options, shell);
  for (const reading of readings) shell.out(JSON.stringify(reading) + '\n');
  for (const { code, path, message } of issues) shell.err(`${code}  ${printable(path)}: ${oneLine(message)}\n`);
  return issues.some(isFailure) ? EXIT.found : EXIT.done;
}

async function show(paths: readonly string[], options: ReadOptions, shell: Shell): Promise<ExitCode> {
  const { documents, issues } = await findSources(paths, options, shell);
  const { modelFolder } = await packageFiles();
  const model = await loadModelFrom(modelFolder);
  for (const document of documents) {
    shell.interrupted.throwIfAborted();
    const annotation = await annotate(document, model);
    shell.out(`${titleOf(document)}\n\n${printableLines(showAnnotation(document, annotation))}\n`);
    shell.out(showReading(readAnnotated(document, annotation)));
  }
  for (const { code, path, message } of issues) shell.err(`${code}  ${printable(path)}: ${oneLine(message)}\n`);
  return issues.some(isFailure) ? EXIT.found : EXIT.done;
}

function titleOf({ paths, title }: SourceDocument): string {
  return `== ${paths.map(printable).join(', ')}${title === null ? '' : `: ${oneLine(title)}`}`;
}
