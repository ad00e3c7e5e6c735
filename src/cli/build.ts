/** `footnote build`: documents in, graph.json, graph.gexf and graph.html out. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { toGexf } from '../../graph/formats/gexf.js';
import { pageChunks } from '../../graph/formats/html.js';
import { jsonChunks } from '../../graph/formats/json.js';
import { withTexts } from '../../graph/formats/texts.js';
import type { GraphIssue, KnowledgeGraph } from '../../graph/model.js';
import { join as joinReadings } from '../pipeline.js';
import { type BuildMemory, rememberBuild } from './build-memory.js';
import { GRAPH_FILE } from './graph-file.js';
import { pack } from './pack.js';
import { writeAll, type OutputFile } from './output.js';
import { packageFiles } from './package-files.js';
import { readingFiles } from './reading-files.js';
import { runReading, type ReadingOptions, type RecallFacts } from './reading-run.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';
import { summarise } from './summary.js';

export interface BuildOptions extends BuildMemory, Omit<ReadingOptions, 'except' | 'cache'> {
  readonly out: string;
  /** Whether readings are taken from an earlier build of the same folder and kept for the next one. */
  readonly cache: boolean;
}

/** The names of what is written: never read as documents, even if --out lies among them. */
const OUTPUT = { json: GRAPH_FILE, gexf: 'graph.gexf', html: 'graph.html' } as const;

/** Beside them, hidden: the readings of the documents, for the next build. */
export const READINGS = join('.footnote', 'readings');

/**
 * Ends with 1 when a document failed or a judgement is not understood; the graph of all else is written all the same,
 * with its issues.
 */
export async function build(paths: readonly string[], options: BuildOptions, shell: Shell): Promise<ExitCode> {
  const started = shell.clock();
  const folder = resolve(shell.folder, options.out);
  const except = Object.values(OUTPUT).map((name) => join(folder, name));
  const cache = options.cache ? readingFiles(join(folder, READINGS)) : null;
  const { graph, recall } = await buildGraph(paths, { ...options, except, cache }, shell);
  const { files, issues } = await exportsOf(graph, options);
  await writeAll(folder, files, shell.interrupted);
  if (options.cache) await rememberBuild(folder, options, shell.interrupted);
  const written = files.map(({ name }) => join(options.out, name));
  shell.err(summarise({ graph, recall, exportIssues: issues, written, elapsedMs: shell.clock() - started }));
  const { coverage, issues: told } = graph.attributes;
  const wrong = coverage.failed > 0 || told.some(({ code }) => code === 'judgements.invalid');
  return wrong ? EXIT.found : EXIT.done;
}

export interface Built {
  readonly graph: KnowledgeGraph;
  readonly recall: RecallFacts;
}

/** The graph of the documents under `paths`. Rejects when interrupted. */
export async function buildGraph(
  paths: readonly string[],
  options: ReadingOptions & Pick<BuildOptions, 'text' | 'minConfidence'>,
  shell: Shell,
): Promise<Built> {
  const { documents, readings, issues, files, judgements, generator, recall } = await runReading(paths, options, shell);
  const { text, minConfidence: leastConfidence } = options;
  const graph = joinReadings(documents, readings, { generator, files, issues, text, leastConfidence }, judgements);
  return { graph, recall };
}

interface Exports {
  readonly files: readonly OutputFile[];
  readonly issues: readonly GraphIssue[];
}

/** The viewer decides for itself what to show: its page holds the whole graph, but for texts that are not to be handed on. */
async function exportsOf(graph: KnowledgeGraph, { gexfVersion, isolates, texts }: BuildOptions): Promise<Exports> {
  const { viewerTemplate } = await packageFiles();
  const gexf = toGexf(graph, { version: gexfVersion, isolates });
  return {
    files: [
      { name: OUTPUT.json, content: jsonChunks(graph) },
      { name: OUTPUT.gexf, content: gexf.text },
      { name: OUTPUT.html, content: pageChunks(await readFile(viewerTemplate, 'utf8'), withTexts(graph, texts), pack) },
    ],
    issues: gexf.issues,
  };
}
