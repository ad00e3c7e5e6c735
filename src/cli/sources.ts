/**
 * The texts behind a graph: as they stand in a folder now, or as the graph itself carries them. A graph may come from a
 * stranger: its paths are tried only inside the folder that the user named.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, isAbsolute, sep } from 'node:path';
import type { GraphDocument } from '../../graph/model.js';
import { documentId, sha256OfText } from '../ids.js';
import { Misuse } from './misuse.js';
import { readDocument } from '../read/read.js';

/** What became of one document of the graph. `text` is what its quotes are held against. */
export type Source =
  | { readonly state: 'same'; readonly text: string; readonly bytesChanged: boolean }
  | { readonly state: 'changed'; readonly text: string }
  /** Not among the files, or there but no longer readable; `reason` says which. */
  | { readonly state: 'missing'; readonly reason: string }
  /** No folder was named and the graph was built with --no-text. */
  | { readonly state: 'unchecked' };

export interface SourceOptions {
  readonly maxBytes: number;
}

/** One source for each of these documents of a graph, by id. Without a folder the graph's own texts are taken. */
export async function sourcesOf(
  documents: readonly GraphDocument[],
  folder: string | null,
  options: SourceOptions,
): Promise<ReadonlyMap<string, Source>> {
  const root = folder === null ? null : await realFolder(folder);
  const sources = new Map<string, Source>();
  for (const document of documents) {
    sources.set(document.id, root === null ? carried(document) : await onDisk(document, root, options));
  }
  return sources;
}

async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    throw new Misuse(`no folder at '${folder}'`);
  }
}

function carried(document: GraphDocument): Source {
  if (document.text === undefined) return { state: 'unchecked' };
  return compared(document, document.text, false);
}

/** Tries the document's paths in turn and takes the first that still holds its text; else the first that can be read. */
async function onDisk(document: GraphDocument, root: string, options: SourceOptions): Promise<Source> {
  let best: Source = { state: 'missing', reason: 'not found' };
  for (const path of document.paths) {
    const source = await readAgain(document, path, root, options);
    if (source.state === 'same') return source;
    if (best.state === 'missing') best = source;
  }
  return best;
}

async function readAgain(document: GraphDocument, path: string, root: string, options: SourceOptions): Promise<Source> {
  const file = await fileInside(root, path);
  if (file === null) return { state: 'missing', reason: 'not found' };
  if ((await stat(file)).size > options.maxBytes) return { state: 'missing', reason: 'larger than --max-size' };
  const bytes = await readFile(file);
  const { document: found } = readDocument({ path, bytes }, options);
  if (found === null) return { state: 'missing', reason: 'no longer readable' };
  return compared(document, found.text, documentId(bytes) !== document.id);
}

function compared(document: GraphDocument, text: string, bytesChanged: boolean): Source {
  const same = sha256OfText(text) === document.textSha256;
  return same ? { state: 'same', text, bytesChanged } : { state: 'changed', text };
}

/** The real path of a file inside `root`; null when it is not there or leads out of it. */
export async function fileInside(root: string, path: string): Promise<string | null> {
  if (isAbsolute(path) || path.includes('\0')) return null;
  let file: string;
  try {
    file = await realpath(join(root, ...path.split('/')));
  } catch {
    return null;
  }
  const way = relative(root, file);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : file;
}
