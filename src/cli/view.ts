/** `footnote view`: shows one graph in the browser; with the folder of its documents, also takes decisions and builds anew. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { seatDesk } from '../../graph/formats/desk.js';
import { embedGraph } from '../../graph/formats/html.js';
import type { KnowledgeGraph } from '../../graph/model.js';
import { loadGraph } from './graph-file.js';
import { type JudgementDesk, NoJudgements, openDesk } from './judgement-desk.js';
import { pack } from './pack.js';
import { packageFiles } from './package-files.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';
import { createViewServer, LOOPBACK, type Refusal } from './view-server.js';

export interface ViewOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly open: boolean;
  /** Of decisions; null: the person's name in the system. */
  readonly author: string | null;
}

/** Serves until it is interrupted. `folder` holds the documents; null only shows. */
export async function view(
  graphPath: string,
  folder: string | null,
  options: ViewOptions,
  shell: Shell,
): Promise<ExitCode> {
  const graph = await loadGraph(resolve(shell.folder, graphPath));
  const desk = folder === null ? null : await openDesk(graphPath, graph, folder, shell);
  const pageOf = await pageMaker(desk && (options.author ?? shell.user));
  let page = pageOf(graph);
  const renew = async (): Promise<void> => {
    page = pageOf(await loadGraph(resolve(shell.folder, graphPath)));
  };
  const token = randomBytes(16).toString('hex');
  const server = createViewServer({
    token,
    page: () => page,
    keep: desk && ((entries) => keepAt(desk, entries, renew)),
  });
  server.listen(options.port, LOOPBACK);
  await once(server, 'listening');
  const url = `http://${LOOPBACK}:${portOf(server)}/${token}/`;
  shell.out(`${url}\n`);
  if (shell.terminal) shell.err('Only this machine can open it. Ctrl-C ends it.\n');
  if (options.open) shell.open(url);
  if (!shell.interrupted.aborted) await once(shell.interrupted, 'abort');
  server.closeAllConnections();
  server.close();
  return EXIT.done;
}

/** `author`: who decides; null for a page that keeps nothing. */
async function pageMaker(author: string | null): Promise<(graph: KnowledgeGraph) => string> {
  const { viewerTemplate } = await packageFiles();
  const bare = await readFile(viewerTemplate, 'utf8');
  const template = author === null ? bare : seatDesk(bare, { author });
  return (graph) => embedGraph(template, graph, pack);
}

async function keepAt(desk: JudgementDesk, entries: string, renew: () => Promise<void>): Promise<Refusal | null> {
  try {
    await desk.keep(entries);
    await renew();
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: error instanceof NoJudgements ? 422 : 500, reason };
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
