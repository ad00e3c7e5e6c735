/**
 * `footnote view`: serves one graph on this machine only. The address holds a random token and the Host header must be
 * ours, so that neither another user nor a web page that is open in a browser can fetch the documents.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { embedGraph } from '../../graph/formats/html.js';
import { loadGraph } from './graph-file.js';
import { pack } from './pack.js';
import { packageFiles } from './package-files.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';

export interface ViewOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly open: boolean;
}

const LOOPBACK = '127.0.0.1';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Serves until it is interrupted. */
export async function view(graphPath: string, options: ViewOptions, shell: Shell): Promise<ExitCode> {
  const graph = await loadGraph(resolve(shell.folder, graphPath));
  const { viewerTemplate } = await packageFiles();
  const page = embedGraph(await readFile(viewerTemplate, 'utf8'), graph, pack);
  const token = randomBytes(16).toString('hex');
  const server = createServer((request, response) => answer(request, response, page, token));
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

function answer(request: IncomingMessage, response: ServerResponse, page: string, token: string): void {
  const { method = '', url = '', headers, socket } = request;
  const ours = [`${LOOPBACK}:${socket.localPort}`, `localhost:${socket.localPort}`];
  if (!ours.includes(headers.host ?? '')) return refuse(response, 403, 'Forbidden');
  if (!same(url, `/${token}/`)) return refuse(response, 404, 'Not found');
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Method not allowed');
  response.writeHead(200, HEADERS).end(method === 'HEAD' ? undefined : page);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
