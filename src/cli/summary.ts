/** What a build did, in a few honest lines: what was read and what was not, what came of it, and where it lies. */
import type { GraphIssue, KnowledgeGraph } from '../../graph/model.js';
import { isFailure } from '../issues.js';
import { oneLine, printable } from './printable.js';
import type { RecallFacts } from './reading-run.js';

export interface BuildFacts {
  readonly graph: KnowledgeGraph;
  readonly recall: RecallFacts;
  /** What the other formats could not keep; these are not in the graph. */
  readonly exportIssues: readonly GraphIssue[];
  /** Paths of the files written, as the user would type them. */
  readonly written: readonly string[];
  readonly elapsedMs: number;
}

/** More issues than this are counted only; all of them are in the graph. */
const ISSUES_SHOWN = 10;

export function summarise({ graph, recall, exportIssues, written, elapsedMs }: BuildFacts): string {
  const lines = [
    documentsLine(graph),
    readingsLine(recall),
    graphLine(graph),
    coverageLine(graph),
    ...doubtfulLines(graph),
    ...issueLines(graph.attributes.issues),
    ...recall.issues.map(({ path, message }) => `cache      ${printable(path)}: ${oneLine(message)}`),
    ...exportIssues.map(({ message }) => `export     ${printable(message)}`),
    `wrote      ${written.map(printable).join(', ')} in ${(elapsedMs / 1000).toFixed(1)} s`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function documentsLine({ attributes: { coverage, documents, issues } }: KnowledgeGraph): string {
  const parts = [`${coverage.read} of ${count(coverage.files, 'file')} read`];
  const duplicates = issues.filter(({ code }) => code === 'read.duplicate').length;
  const copies = documents.filter(({ copyOf }) => copyOf !== undefined).length;
  if (coverage.failed > 0) parts.push(`${coverage.failed} failed`);
  if (duplicates > 0) parts.push(count(duplicates, 'duplicate'));
  if (copies > 0) parts.push(copies === 1 ? '1 near-copy' : `${copies} near-copies`);
  return `documents  ${parts.join(', ')}`;
}

function readingsLine({ anew, recalled }: RecallFacts): string {
  return `readings   ${count(anew, 'document')} read anew, ${recalled} taken from the cache`;
}

function graphLine({ nodes, edges }: KnowledgeGraph): string {
  const claims = edges.flatMap(({ attributes }) => attributes.evidence);
  const linked = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const denied = claims.filter(({ polarity }) => polarity === 'negative').length;
  const open = claims.filter(({ modality }) => modality !== 'asserted').length;
  const entities = nodes.length === 1 ? '1 entity' : `${nodes.length} entities`;
  return (
    `graph      ${entities} (${nodes.length - linked.size} without an edge), ${count(edges.length, 'edge')}, ` +
    `${count(claims.length, 'claim')} (${denied} negative; ${open} planned, possible, requested or conditional)`
  );
}

function coverageLine({ attributes: { coverage } }: KnowledgeGraph): string {
  const { characters, charactersRead, sentences, twoNamesNoClaim } = coverage;
  const share = characters === 0 ? 0 : (100 * charactersRead) / characters;
  return (
    `coverage   ${share.toFixed(1)} % of the characters read (the rest is furniture and white space), ` +
    `${count(sentences, 'sentence')}; ${twoNamesNoClaim} with two names gave no claim`
  );
}

function doubtfulLines({ attributes: { coverage } }: KnowledgeGraph): readonly string[] {
  const { doubtful, leastConfidence } = coverage;
  if (doubtful === 0) return [];
  const were = doubtful === 1 ? 'was' : 'were';
  return [
    `doubtful   ${count(doubtful, 'claim')} less than ${Math.round(100 * leastConfidence)} % likely to be right ${were} left out (--min-confidence 0 keeps all)`,
  ];
}

function issueLines(issues: readonly GraphIssue[]): readonly string[] {
  if (issues.length === 0) return ['issues     none'];
  const gravest = [...issues].sort((a, b) => Number(isFailure(b)) - Number(isFailure(a)));
  const shown = gravest
    .slice(0, ISSUES_SHOWN)
    .map(({ code, path, message }) => `           ${code}  ${printable(path)}: ${oneLine(message)}`);
  const rest = issues.length - shown.length;
  const more = rest > 0 ? [`           and ${rest} more: attributes.issues of graph.json lists all`] : [];
  return [`issues     ${issues.length}`, ...shown, ...more];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
