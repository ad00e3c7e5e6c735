/**
 * Puts a graph into the viewer's HTML template, packed: each piece compressed and written in Base64, whose characters can
 * neither close the script element nor start a comment in it. No text of a document stands in the page as it is.
 */
import type { KnowledgeGraph } from '../model.js';
import { toPieces } from './page.js';

const PLACEHOLDER = '<script type="text/plain" id="graph"></script>';

/** Compresses a text (gzip) and writes the bytes in Base64. */
export type Pack = (text: string) => string;

/** The whole page in one string. Where it may pass half a gigabyte, write `pageChunks` one by one. */
export function embedGraph(template: string, graph: KnowledgeGraph, pack: Pack): string {
  return [...pageChunks(template, graph, pack)].join('');
}

/**
 * The template with the graph in it: one self-contained page. Throws when the template does not hold the empty graph
 * element exactly once.
 */
export function* pageChunks(template: string, graph: KnowledgeGraph, pack: Pack): Generator<string> {
  const [start, end] = around(template);
  const { head, parts } = toPieces(graph);
  yield start;
  yield `<script type="text/plain" id="graph">${packed(head, pack)}</script>`;
  for (const part of parts) yield `\n<script type="text/plain" class="part">${packed(part, pack)}</script>`;
  yield end;
}

function around(template: string): readonly [string, string] {
  const [start, end, ...more] = template.split(PLACEHOLDER);
  if (start === undefined || end === undefined || more.length > 0) {
    throw new Error(
      `embedGraph(): expected ${PLACEHOLDER} exactly once in the template; pass the template that the viewer build wrote.`,
    );
  }
  return [start, end];
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

function packed(text: string, pack: Pack): string {
  const written = pack(text);
  if (!BASE64.test(written)) throw new Error('embedGraph(): `pack` gave something that is not Base64.');
  return written;
}
