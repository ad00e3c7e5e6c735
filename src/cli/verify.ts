/** `footnote verify`: does every edge still stand on the words it was read from? */
import { resolve } from 'node:path';
import { check } from '../../graph/check.js';
import type { GraphIssue } from '../../graph/model.js';
import { loadGraph } from './graph-file.js';
import { oneLine, printable } from './printable.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';
import { sourcesOf } from './sources.js';
import { holds, verifyGraph, type BrokenQuote, type Verification } from './verification.js';

export interface VerifyOptions {
  readonly maxBytes: number;
}

/** Prints what no longer holds; ends with 1 if anything does not. */
export async function verify(
  graphPath: string,
  folder: string | null,
  options: VerifyOptions,
  shell: Shell,
): Promise<ExitCode> {
  const graph = await loadGraph(resolve(shell.folder, graphPath));
  const sources = await sourcesOf(
    graph.attributes.documents,
    folder === null ? null : resolve(shell.folder, folder),
    options,
  );
  const result = verifyGraph(graph, sources);
  const flaws = check(graph);
  shell.out(report(result, flaws, folder));
  return holds(result) && flaws.length === 0 ? EXIT.done : EXIT.found;
}

function report(result: Verification, flaws: readonly GraphIssue[], folder: string | null): string {
  const lines = [
    ...result.changed.map(({ path }) => `changed    ${printable(path)}`),
    ...result.missing.map(({ document, reason }) => `missing    ${printable(document.path)}: ${reason}`),
    ...result.rewritten.map(({ path }) => `rewritten  ${printable(path)}: other bytes, the same text`),
    ...result.broken.map(brokenLine),
    ...flaws.map(({ code, message }) => `flaw       ${code}: ${printable(message)}`),
    ...summary(result, folder),
  ];
  return lines.join('\n') + '\n';
}

function brokenLine({ holder, says, document, evidence, found }: BrokenQuote): string {
  const place = `${printable(document?.path ?? evidence.document)} ${evidence.start}-${evidence.end}`;
  return [
    `broken     ${holder}  ${oneLine(says)}  (${place})`,
    `           read   ${oneLine(evidence.quote)}`,
    `           found  ${oneLine(found) || '(nothing)'}`,
  ].join('\n');
}

function summary(result: Verification, folder: string | null): readonly string[] {
  const { documents, changed, missing, unchecked, quotes, quotesChecked, broken } = result;
  const verdict =
    broken.length === 0 ? 'all stand at their offsets' : `${broken.length} no longer stand at their offsets`;
  const lines = [
    `${quotesChecked} of ${quotes} quotes checked: ${verdict}.`,
    `${documents} document${documents === 1 ? '' : 's'}: ${changed.length} changed, ${missing.length} missing, ${unchecked.length} without text.`,
  ];
  if (folder === null) {
    lines.push(
      'Checked against the texts inside the graph; name the FOLDER of the documents to check the files themselves.',
    );
  }
  if (quotesChecked < quotes)
    lines.push(`Not checked: ${quotes - quotesChecked} quotes whose document has no text here.`);
  return lines;
}
