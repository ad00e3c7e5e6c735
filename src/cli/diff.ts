/** `footnote diff`: what is new, gone and changed from one graph to another, with the words and the reasons. */
import { resolve } from 'node:path';
import { differenceOf, isSame, type Difference } from '../../graph/difference.js';
import type { EdgeChange, QuotedClaim } from '../../graph/difference/edges.js';
import type { Cause, NodeChange, Regrouping } from '../../graph/difference/nodes.js';
import { loadGraph } from './graph-file.js';
import { oneLine } from './printable.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';

export interface DiffOptions {
  readonly json: boolean;
}

/** A difference is no fault: ends with 0 either way. */
export async function diff(older: string, newer: string, { json }: DiffOptions, shell: Shell): Promise<ExitCode> {
  const [before, after] = [
    await loadGraph(resolve(shell.folder, older)),
    await loadGraph(resolve(shell.folder, newer)),
  ];
  const difference = differenceOf(before, after);
  shell.out(json ? `${JSON.stringify(difference, null, 2)}\n` : textOf(difference));
  return EXIT.done;
}

function textOf(difference: Difference): string {
  if (isSame(difference)) return 'The graphs tell the same.\n';
  const { generator, documents, nodes, edges } = difference;
  const lines = [
    ...generator.map((change) => `made by    ${oneLine(change)}`),
    `documents  ${documents.added.length} added, ${documents.withdrawn.length} withdrawn, ${documents.changed.length} changed, ${documents.moved.length} moved`,
    ...documents.added.map((path) => `  + ${oneLine(path)}`),
    ...documents.withdrawn.map((path) => `  - ${oneLine(path)}`),
    ...documents.changed.map((path) => `  ~ ${oneLine(path)}`),
    ...documents.moved.map(({ from, to }) => `  > ${from.map(oneLine).join(', ')} → ${to.map(oneLine).join(', ')}`),
    `nodes      ${nodes.added.length} new, ${nodes.gone.length} gone, ${nodes.changed.length} changed, ${nodes.merged.length} merged, ${nodes.split.length} split`,
    ...nodes.added.map((node) => nodeLine('+', node)),
    ...nodes.gone.map((node) => nodeLine('-', node)),
    ...nodes.changed.flatMap((node) => [
      nodeLine('~', node),
      ...node.changes.map((change) => `      ${oneLine(change)}`),
    ]),
    ...nodes.merged.flatMap((group) => regroupingLines('merged', group)),
    ...nodes.split.flatMap((group) => regroupingLines('split', group)),
    `edges      ${edges.added.length} new, ${edges.gone.length} gone, ${edges.changed.length} changed`,
    ...edges.added.flatMap((edge) => edgeLines('+', edge)),
    ...edges.gone.flatMap((edge) => edgeLines('-', edge)),
    ...edges.changed.flatMap((edge) => edgeLines('~', edge)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function nodeLine(sign: string, { label, type, causes }: NodeChange): string {
  return `  ${sign} ${oneLine(label)} (${type})${because(causes)}`;
}

function regroupingLines(verb: string, { from, to, reasons }: Regrouping): string[] {
  return [
    `  ${verb} ${from.map(oneLine).join(' + ')} → ${to.map(oneLine).join(' + ')}`,
    ...reasons.map((reason) => `      ${oneLine(reason)}`),
  ];
}

function edgeLines(
  sign: string,
  { says, key, status, changes, causes, claimsAdded, claimsGone }: EdgeChange,
): string[] {
  return [
    `  ${sign} ${oneLine(says)}  [${status}]  (${key})${because(causes)}`,
    ...changes.map((change) => `      ${oneLine(change)}`),
    ...claimsAdded.map((claim) => claimLine('+', claim)),
    ...claimsGone.map((claim) => claimLine('-', claim)),
  ];
}

function claimLine(sign: string, { path, start, end, quote, status, speakers }: QuotedClaim): string {
  const said = speakers.length === 0 ? '' : `, said by ${speakers.map(oneLine).join(' > ')}`;
  return `      ${sign} "${oneLine(quote)}"  (${oneLine(path)} ${start}-${end}; ${status}${said})`;
}

/** A reason that the graphs do not tell is not made up. */
function because(causes: readonly Cause[]): string {
  const known = causes.filter(({ kind }) => kind !== 'unknown');
  return known.length === 0
    ? ''
    : `  because: ${known.map(({ kind, of }) => (of === '' ? kind : `${kind} ${oneLine(of)}`)).join(', ')}`;
}
