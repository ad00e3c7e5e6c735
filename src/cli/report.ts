/** `footnote report`: what stands against each other in a graph, who says how much, and what was not read. */
import { resolve } from 'node:path';
import { findingsOf } from './findings.js';
import type {
  ConnectedNode,
  Findings,
  FoundContradiction,
  FoundIssues,
  FoundPair,
  FoundSide,
  LittleRead,
  Tally,
} from './findings.js';
import { loadGraph } from './graph-file.js';
import { oneLine } from './printable.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';

export interface ReportOptions {
  readonly json: boolean;
  /** How many lines of each list are shown to a person; JSON has all. */
  readonly count: number;
}

/** Findings are no faults: always ends with 0. */
export async function report(graphPath: string, { json, count }: ReportOptions, shell: Shell): Promise<ExitCode> {
  const findings = findingsOf(await loadGraph(resolve(shell.folder, graphPath)));
  shell.out(json ? `${JSON.stringify(findings, null, 2)}\n` : textOf(findings, count));
  return EXIT.done;
}

function textOf({ unsure, ...findings }: Findings, count: number): string {
  const blocks = [
    section(
      { title: 'Claims that cannot both hold', items: findings.contradictions, lines: contradictionLines },
      count,
    ),
    section(
      { title: 'Most connected', head: columns('edges', 'claims'), items: findings.connected, lines: nodeLine },
      count,
    ),
    section({ title: 'Claims by status', items: findings.statuses, lines: tallyLine }, count),
    section({ title: 'Claims by speaker', items: findings.speakers, lines: tallyLine }, count),
    section(
      {
        title: 'Documents of which little was read, or that gave no claim',
        head: columns('read', 'claims'),
        items: findings.littleRead,
        lines: documentLine,
      },
      count,
    ),
    section(
      {
        title: 'Pairs that may be one thing',
        none: unsure === null ? 'not told; build the graph again' : 'none',
        items: unsure ?? [],
        lines: pairLines,
      },
      count,
    ),
    section({ title: 'Issues', items: findings.issues, lines: issueLine }, count),
  ];
  return blocks.join('\n');
}

interface Section<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly lines: (item: T) => readonly string[];
  /** Above the first item. */
  readonly head?: string;
  /** Instead of items. */
  readonly none?: string;
}

function section<T>({ title, items, lines, head, none = 'none' }: Section<T>, count: number): string {
  const shown = [...(head === undefined ? [] : [head]), ...items.slice(0, count).flatMap(lines)];
  const more = items.length > count ? [`and ${items.length - count} more: --n ${items.length} shows all`] : [];
  const body = items.length === 0 ? [none] : [...shown, ...more];
  return [`${title}: ${items.length}`, ...body.map((line) => `  ${line}`), ''].join('\n');
}

function contradictionLines({ reason, rule, a, b }: FoundContradiction): string[] {
  return [`${reason}  [${rule}]`, ...sideLines(a), ...sideLines(b)];
}

function sideLines({ says, path, start, end, quote, speakers, date, edge }: FoundSide): string[] {
  const said = speakers.length === 0 ? 'the document itself' : speakers.map(oneLine).join(' > ');
  return [
    `  ${oneLine(says)}  (${edge})`,
    `    ${oneLine(path)} ${start}-${end}${date === null ? '' : `, ${oneLine(date)}`}, said by ${said}`,
    `    "${oneLine(quote)}"`,
  ];
}

function nodeLine({ label, type, edges, claims }: ConnectedNode): string[] {
  return [`${columns(edges, claims)}  ${oneLine(label)} (${type})`];
}

function tallyLine({ name, count }: Tally): string[] {
  return [`${String(count).padStart(7)}  ${oneLine(name) || '(the documents themselves)'}`];
}

function documentLine({ path, length, read, claims }: LittleRead): string[] {
  return [`${columns(`${share(read, length)} %`, claims)}  ${oneLine(path)}`];
}

function pairLines({ labels, score, reasons }: FoundPair): string[] {
  return [`${score.toFixed(2)}  ${labels.map(oneLine).join('  ~  ')}`, `      ${reasons.map(oneLine).join('; ')}`];
}

function issueLine({ code, count, paths }: FoundIssues): string[] {
  return [`${String(count).padStart(7)}  ${oneLine(code)}  ${pathsOf(paths)}`];
}

/** Two right-aligned cells. */
function columns(one: string | number, other: string | number): string {
  return `${String(one).padStart(7)} ${String(other).padStart(7)}`;
}

function share(part: number, whole: number): string {
  return (whole === 0 ? 0 : (100 * part) / whole).toFixed(0);
}

const PATHS_SHOWN = 3;

function pathsOf(paths: readonly string[]): string {
  const shown = paths.slice(0, PATHS_SHOWN).map(oneLine).join(', ');
  return paths.length > PATHS_SHOWN ? `${shown} and ${paths.length - PATHS_SHOWN} more` : shown;
}
