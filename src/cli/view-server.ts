/**
 * Serves one page on this machine only, and takes decisions from it. The address holds a random token and the Host header
 * must be ours, so that neither another user nor a web page that is open in a browser can fetch the documents. Decisions
 * must also come from the page itself, by its Origin.
 */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export const LOOPBACK = '127.0.0.1';

/** Where the page sends decisions, from its own address. */
const DECISIONS = 'judgements';
const YAML = 'application/yaml';
/** Bytes of decisions at once. */
export const LARGEST_BODY = 256 * 1024;

export interface Served {
  /** In the address: who does not know it gets nothing. */
  readonly token: string;
  readonly page: () => string;
  /** Null where nothing can be kept. Resolves to what went wrong, null for nothing. */
  readonly keep: ((entries: string) => Promise<Refusal | null>) | null;
}

export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

export function createViewServer(served: Served): Server {
  let busy = false;
  return createServer((request, response) => {
    const refusal = refusalOf(request, served);
    if (refusal) return refuse(response, refusal);
    if (request.method !== 'POST') {
      response.writeHead(200, HEADERS).end(request.method === 'HEAD' ? undefined : served.page());
      return;
    }
    if (busy) return refuse(response, { status: 409, reason: 'The graph is being built already' });
    busy = true;
    void take(request, served)
      .then((wrong) => (wrong ? refuse(response, wrong) : response.writeHead(204, HEADERS).end()))
      .finally(() => (busy = false));
  });
}

/** What speaks against a request by its head alone. */
function refusalOf({ method = '', url = '', headers, socket }: IncomingMessage, served: Served): Refusal | null {
  const host = headers.host ?? '';
  const ours = [`${LOOPBACK}:${socket.localPort}`, `localhost:${socket.localPort}`];
  if (!ours.includes(host)) return { status: 403, reason: 'Forbidden' };
  const decides = served.keep !== null && same(url, `/${served.token}/${DECISIONS}`);
  if (!decides && !same(url, `/${served.token}/`)) return { status: 404, reason: 'Not found' };
  if (!(decides ? ['POST'] : ['GET', 'HEAD']).includes(method)) return { status: 405, reason: 'Method not allowed' };
  if (!decides) return null;
  if (headers.origin !== `http://${host}`) return { status: 403, reason: 'Forbidden' };
  if (headers['content-type'] !== YAML) return { status: 415, reason: `Decisions are sent as ${YAML}` };
  return Number(headers['content-length'] ?? 0) > LARGEST_BODY ? TOO_LARGE : null;
}

const TOO_LARGE: Refusal = { status: 413, reason: `More than ${LARGEST_BODY} bytes` };

async function take(request: IncomingMessage, { keep }: Served): Promise<Refusal | null> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // Left early, the connection must stay, for the refusal goes over it.
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > LARGEST_BODY) return TOO_LARGE;
      parts.push(part);
    }
    return await keep!(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    return { status: 400, reason: 'What was sent could not be read' };
  }
}

/** Whoever is refused is heard no further. */
function refuse(response: ServerResponse, { status, reason }: Refusal): void {
  const headers = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' };
  response.writeHead(status, headers).end(`${reason}\n`);
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
