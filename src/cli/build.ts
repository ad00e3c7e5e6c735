/** `footnote build`: documents in, graph.json, graph.gexf and graph.html out. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { toGexf } from '../../graph/formats/gexf.js';
import { embedGraph } from '../../graph/formats/html.js';
import { jsonChunks, toJson } from '../../graph/formats/json.js';
import type { GraphIssue, KnowledgeGraph } from '../../graph/model.js';
import { join as joinReadings } from '../pipeline.js';
import { GRAPH_FILE } from './graph-file.js';
import { writeAll, type OutputFile } from './output.js';
import { packageFiles } from './package-files.js';
import { runReading, type ReadingOptions } from './reading-run.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';
import { summarise } from './summary.js';

export interface BuildOptions extends Omit<ReadingOptions, 'except'> {
  readonly out: string;
  /** Whether the graph carries the texts of its documents. */
  readonly text: boolean;
  /** Whether nodes without an edge go into the GEXF file. */
  readonly isolates: boolean;
  readonly gexfVersion: '1.2' | '1.3';
}

/** The names of what is written: never read as documents, even if --out lies among them. */
const OUTPUT = { json: GRAPH_FILE, gexf: 'graph.gexf', html: 'graph.html' } as const;

/** Ends with 1 when a document failed; the graph of the others is written all the same, with its issues. */
export async function build(paths: readonly string[], options: BuildOptions, shell: Shell): Promise<ExitCode> {
  const started = shell.clock();
  const folder = resolve(shell.folder, options.out);
  const except = Object.values(OUTPUT).map((name) => join(folder, name));
  const graph = await buildGraph(paths, { ...options, except }, shell);
  const { files, issues } = await exportsOf(graph, options);
  await writeAll(folder, files, shell.interrupted);
  const written = files.map(({ name }) => join(options.out, name));
  shell.err(summarise({ graph, exportIssues: issues, written, elapsedMs: shell.clock() - started }));
  return graph.attributes.coverage.failed > 0 ? EXIT.found : EXIT.done;
}

/** The graph of the documents under `paths`. Rejects when interrupted. */
export async function buildGraph(
  paths: readonly string[],
  options: ReadingOptions & Pick<BuildOptions, 'text'>,
  shell: Shell,
): Promise<KnowledgeGraph> {
  const { documents, readings, issues, files, generator } = await runReading(paths, options, shell);
  return joinReadings(documents, readings, { generator, files, issues, text: options.text });
}

interface Exports {
  readonly files: readonly OutputFile[];
  readonly issues: readonly GraphIssue[];
}

/** The viewer decides for itself what to show: its page holds the whole graph. */
async function exportsOf(graph: KnowledgeGraph, { gexfVersion, isolates }: BuildOptions): Promise<Exports> {
  const { viewerTemplate } = await packageFiles();
  const gexf = toGexf(graph, { version: gexfVersion, isolates });
  return {
    files: [
      { name: OUTPUT.json, content: jsonChunks(graph) },
      { name: OUTPUT.gexf, content: gexf.text },
      { name: OUTPUT.html, content: embedGraph(await readFile(viewerTemplate, 'utf8'), toJson(graph)) },
    ],
    issues: gexf.issues,
  };
}
