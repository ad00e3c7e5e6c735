/** How a folder was built, kept hidden beside the graph, so that it can be built again in the same way. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finite, flag, object, oneOf, type Shape, whole } from '../../graph/formats/shape.js';
import { type Texts, TEXTS } from '../../graph/formats/texts.js';
import { writeAll } from './output.js';

/** What changes the files that a build writes. The documents are not in it: a graph from a stranger shall lead nowhere. */
export interface BuildMemory {
  /** Larger files are left out. */
  readonly maxBytes: number;
  /** Whether the graph carries the texts of its documents. */
  readonly text: boolean;
  /** Whether nodes without an edge go into the GEXF file. */
  readonly isolates: boolean;
  readonly gexfVersion: '1.2' | '1.3';
  /** Which words of the documents the page carries. */
  readonly texts: Texts;
  /** Claims less likely to be right, 0 … 1, are counted and left out. */
  readonly minConfidence: number;
}

const HIDDEN = '.footnote';
const FILE = 'build.json';

const memoryShape: Shape<BuildMemory> = object<BuildMemory>({
  maxBytes: whole,
  text: flag,
  isolates: flag,
  gexfVersion: oneOf('1.2', '1.3'),
  texts: oneOf(...TEXTS),
  minConfidence: finite,
});

export async function rememberBuild(
  folder: string,
  { maxBytes, text, isolates, gexfVersion, texts, minConfidence }: BuildMemory,
  interrupted: AbortSignal,
): Promise<void> {
  const content = `${JSON.stringify({ maxBytes, text, isolates, gexfVersion, texts, minConfidence })}\n`;
  await writeAll(join(folder, HIDDEN), [{ name: FILE, content }], interrupted);
}

/** Null when nothing, or nothing that makes sense, is remembered. */
export async function recallBuild(folder: string): Promise<BuildMemory | null> {
  try {
    const memory: unknown = JSON.parse(await readFile(join(folder, HIDDEN, FILE), 'utf8'));
    memoryShape(memory, '');
    return memory;
  } catch {
    return null;
  }
}
