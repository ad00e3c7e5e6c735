/**
 * What stands behind the page's "Save and rebuild": decisions go into the judgements file beside the documents, and the
 * graph is built again as it was built before.
 */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { addJudgement } from '../../graph/formats/judgements.js';
import { JUDGEMENTS_FILE } from '../../graph/judgement.js';
import type { FiledJudgement, KnowledgeGraph } from '../../graph/model.js';
import { parseJudgements } from '../resolve/judgements/parse.js';
import { build } from './build.js';
import { type BuildMemory, recallBuild } from './build-memory.js';
import { GRAPH_FILE } from './graph-file.js';
import { JudgementsFile } from './judgement-files.js';
import { Misuse } from './misuse.js';
import type { Shell } from './shell.js';
import { fileInside } from './sources.js';

export interface JudgementDesk {
  /** Takes entries of a judgements file. Either all of it is done, or the file is as it was and this rejects, saying why. */
  readonly keep: (entries: string) => Promise<void>;
}

/** What was sent is no list of judgements. */
export class NoJudgements extends Error {
  override readonly name = 'NoJudgements';
}

/** `folder` holds the documents. Throws a Misuse when the graph cannot be built again from there. */
export async function openDesk(
  graphPath: string,
  graph: KnowledgeGraph,
  folder: string,
  shell: Shell,
): Promise<JudgementDesk> {
  const documents = await documentsIn(resolve(shell.folder, folder), graph, folder);
  const out = await outputFolder(resolve(shell.folder, graphPath), graphPath);
  const memory = await recallBuild(out);
  if (memory === null) {
    throw new Misuse(
      `it is not known how '${graphPath}' was built; run footnote build ${folder} --out ${graphPath} once more, without --no-cache`,
    );
  }
  return { keep: (entries) => keep(judgementsOf(entries), { documents, out, memory }, shell) };
}

interface Place {
  readonly documents: string;
  readonly out: string;
  readonly memory: BuildMemory;
}

async function keep(
  judgements: readonly FiledJudgement[],
  { documents, out, memory }: Place,
  shell: Shell,
): Promise<void> {
  const file = new JudgementsFile(join(documents, JUDGEMENTS_FILE), shell.interrupted);
  let before = '';
  await file.change((text) => {
    before = text;
    return judgements.reduce(addJudgement, text);
  });
  try {
    await build([documents], { ...memory, out, cache: true, workers: null }, shell);
  } catch (error) {
    await file.change(() => before);
    throw error;
  }
}

function judgementsOf(entries: string): readonly FiledJudgement[] {
  const { judgements, issues } = parseJudgements(entries, JUDGEMENTS_FILE);
  if (issues.length > 0) throw new NoJudgements(issues.map(({ message }) => message).join('; '));
  if (judgements.length === 0) throw new NoJudgements('no judgement was sent');
  return judgements;
}

/** The real folder, when it holds every document of the graph. */
async function documentsIn(folder: string, { attributes }: KnowledgeGraph, named: string): Promise<string> {
  const root = await realpath(folder).catch(() => folder);
  for (const { paths } of attributes.documents) {
    const found = await Promise.all(paths.map((path) => fileInside(root, path)));
    if (found.every((file) => file === null)) {
      throw new Misuse(
        `'${named}' has no '${paths[0]}'; name the folder that the graph was built from, or build it again`,
      );
    }
  }
  return root;
}

async function outputFolder(path: string, named: string): Promise<string> {
  if ((await stat(path)).isDirectory()) return path;
  if (basename(path) === GRAPH_FILE) return dirname(path);
  throw new Misuse(`'${named}' is no folder that footnote build wrote`);
}
