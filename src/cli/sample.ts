/** `footnote sample`: claims drawn by a seed, laid out for a reader who judges whether each is right. */
import { resolve } from 'node:path';
import type { Evidence, GraphEdge, KnowledgeGraph } from '../../graph/model.js';
import { paragraphOf } from '../../graph/paragraph.js';
import { sha256OfText } from '../ids.js';
import { loadGraph } from './graph-file.js';
import { marked } from './marked.js';
import { Misuse } from './misuse.js';
import { oneLine } from './printable.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';

export interface SampleOptions {
  readonly count: number;
  readonly seed: number;
  readonly format: 'text' | 'tsv';
}

interface DrawnClaim {
  readonly evidence: Evidence;
  readonly edge: GraphEdge;
}

export async function sample(graphPath: string, options: SampleOptions, shell: Shell): Promise<ExitCode> {
  const graph = await loadGraph(resolve(shell.folder, graphPath));
  if (graph.attributes.documents.some(({ text }) => text === undefined)) {
    throw new Misuse('this graph carries no texts to show; build it without --no-text');
  }
  const rows = rowsOf(drawClaims(graph, options), graph);
  shell.out(options.format === 'tsv' ? tableOf(rows) : rows.map(blockOf).join('\n'));
  return EXIT.done;
}

/**
 * The claims whose hash with the seed is smallest: each is drawn with the same chance, whatever the order of edges, and a
 * larger sample of the same seed begins with the smaller one.
 */
export function drawClaims(
  graph: KnowledgeGraph,
  { count, seed }: Pick<SampleOptions, 'count' | 'seed'>,
): readonly DrawnClaim[] {
  return graph.edges
    .flatMap((edge) => edge.attributes.evidence.map((evidence) => ({ edge, evidence })))
    .map((claim) => ({ claim, lot: sha256OfText(JSON.stringify([seed, claim.evidence.id, claim.edge.key])) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ claim }) => claim);
}

/** A claim in words, each on one line and safe to print, in the order of a table's columns. */
interface SampleRow {
  readonly document: string;
  readonly start: string;
  readonly end: string;
  readonly relation: string;
  readonly label: string;
  readonly subject: string;
  readonly object: string;
  readonly status: string;
  readonly speaker: string;
  readonly rule: string;
  readonly quote: string;
  readonly paragraph: string;
}

function rowsOf(claims: readonly DrawnClaim[], { attributes, nodes }: KnowledgeGraph): readonly SampleRow[] {
  const documents = new Map(attributes.documents.map((document) => [document.id, document]));
  const names = new Map(nodes.map(({ key, attributes: { label, type } }) => [key, `${label} (${type})`]));
  return claims.map(({ edge, evidence }) => {
    const document = documents.get(evidence.document)!;
    const paragraph = paragraphOf(document, evidence);
    return {
      document: oneLine(document.path),
      start: String(evidence.start),
      end: String(evidence.end),
      relation: oneLine(edge.attributes.relation),
      label: oneLine(evidence.label),
      subject: oneLine(names.get(edge.source)!),
      object: oneLine(names.get(edge.target)!),
      status: `${evidence.polarity} ${evidence.modality}`,
      speaker: oneLine(evidence.attribution.map(({ name }) => name).join(' > ')),
      rule: oneLine(evidence.rule),
      quote: oneLine(marked(evidence)),
      paragraph: oneLine(document.text!.slice(paragraph.start, paragraph.end)),
    };
  });
}

function tableOf(rows: readonly SampleRow[]): string {
  const lines = [...rows.slice(0, 1).map(Object.keys), ...rows.map(Object.values)];
  return lines.map((cells) => `${cells.join('\t')}\n`).join('');
}

function blockOf(row: SampleRow, index: number): string {
  return [
    `${index + 1}. ${row.document} ${row.start}-${row.end}   ${row.relation}   [${row.rule}]`,
    `   ${row.subject} – ${row.label} – ${row.object}`,
    `   ${row.status}${row.speaker === '' ? '' : `, said by ${row.speaker}`}`,
    `   quote      ${row.quote}`,
    `   paragraph  ${row.paragraph}`,
    '',
  ].join('\n');
}
