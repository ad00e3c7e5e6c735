/** Finds and loads a graph that `footnote build` wrote. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fromJson } from '../../graph/formats/json.js';
import type { KnowledgeGraph } from '../../graph/model.js';
import { Misuse } from './misuse.js';

export const GRAPH_FILE = 'graph.json';

/** `path` is a graph.json or the folder that holds one. Throws a Misuse when there is no graph. */
export async function loadGraph(path: string): Promise<KnowledgeGraph> {
  const file = await graphPath(path);
  try {
    return fromJson(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Misuse(`'${file}' is no graph of footnote: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function graphPath(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? join(path, GRAPH_FILE) : path;
  } catch {
    throw new Misuse(`no graph at '${path}'; name a graph.json or the folder that footnote build wrote`);
  }
}
