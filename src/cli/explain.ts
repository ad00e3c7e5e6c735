/** `footnote explain`: why an edge stands in the graph, claim by claim, from its document read again. */
import { resolve } from 'node:path';
import type { Evidence, GraphDocument, KnowledgeGraph } from '../../graph/model.js';
import { annotate } from '../annotate/annotate.js';
import type { ReadingModel } from '../annotate/reading-model.js';
import { explainClaims } from '../explain/explain.js';
import type { Explanation } from '../explain/explanation.js';
import type { SourceDocument } from '../model.js';
import { type ClaimSelection, selectClaims } from './claim-selection.js';
import type { ExplainedClaim, ExplainedEdge } from './explained-claim.js';
import { loadGraph } from './graph-file.js';
import { Misuse } from './misuse.js';
import { loadModelFrom } from './model-files.js';
import { packageFiles } from './package-files.js';
import { printableLines } from './printable.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';
import { showExplanation } from './show-explanation.js';
import { type Source, sourcesOf } from './sources.js';

export interface ExplainOptions {
  readonly maxBytes: number;
  readonly json: boolean;
}

/** Ends with 1 when a claim could not be read again. Throws a Misuse when no edge or claim is meant, or several are. */
export async function explain(
  graphPath: string,
  beginning: string,
  folder: string | null,
  options: ExplainOptions,
  shell: Shell,
): Promise<ExitCode> {
  const graph = await loadGraph(resolve(shell.folder, graphPath));
  const selection = selectClaims(graph, beginning);
  if ('trouble' in selection) throw new Misuse(selection.trouble);
  const cited = new Set(selection.evidence.map(({ document }) => document));
  const documents = graph.attributes.documents.filter(({ id }) => cited.has(id));
  const sources = await sourcesOf(documents, folder === null ? null : resolve(shell.folder, folder), options);
  const model = await loadModelFrom((await packageFiles()).modelFolder);
  const claims: ExplainedClaim[] = [];
  for (const document of documents) {
    shell.interrupted.throwIfAborted();
    const own = selection.evidence.filter((evidence) => evidence.document === document.id);
    claims.push(...(await explainAll(document, sources.get(document.id)!, own, model)));
  }
  const edge = toExplainedEdge(graph, selection, claims);
  // escapes of JSON keep the value and are safe to print
  shell.out(options.json ? `${printableLines(JSON.stringify(edge, null, 2))}\n` : showExplanation(edge));
  return claims.every(({ missing }) => missing === null) ? EXIT.done : EXIT.found;
}

async function explainAll(
  document: GraphDocument,
  source: Source,
  evidence: readonly Evidence[],
  model: ReadingModel,
): Promise<readonly ExplainedClaim[]> {
  const found = source.state === 'same' ? await readAgain(document, source.text, evidence, model) : null;
  const { id, path, title, publisher } = document;
  return evidence.map((claim) => {
    const explanation = found?.get(claim.id) ?? null;
    const missing = explanation === null ? reasonMissing(source) : null;
    return { document: { id, path, title, publisher }, evidence: claim, explanation, missing };
  });
}

async function readAgain(
  { length: _length, path: _path, text: _text, copyOf: _copyOf, ...facts }: GraphDocument,
  text: string,
  evidence: readonly Evidence[],
  model: ReadingModel,
): Promise<ReadonlyMap<string, Explanation>> {
  const document: SourceDocument = { ...facts, format: 'text', text, origin: null };
  const annotation = await annotate(document, model, { roles: false });
  return explainClaims(document, annotation, new Set(evidence.map(({ id }) => id)));
}

function reasonMissing(source: Source): string {
  switch (source.state) {
    case 'same':
      return 'the rules or the model of this version no longer read it; build the graph anew';
    case 'changed':
      return 'the document changed since the graph was built; build the graph anew';
    case 'missing':
      return `its document could not be read again: ${source.reason}`;
    case 'unchecked':
      return 'the graph carries no texts; name the FOLDER of the documents';
  }
}

function toExplainedEdge(
  { nodes }: KnowledgeGraph,
  { edge }: ClaimSelection,
  claims: readonly ExplainedClaim[],
): ExplainedEdge {
  const labelOf = (key: string): string => nodes.find((node) => node.key === key)!.attributes.label;
  const { label, relation, status } = edge.attributes;
  return { key: edge.key, source: labelOf(edge.source), label, target: labelOf(edge.target), relation, status, claims };
}
