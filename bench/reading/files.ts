/** The labelled data beside the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTreebank, type TreebankDocument } from './treebank.js';

/** `path`: below the folder, without its ".gz". */
export function readPacked(folder: string, path: string): string {
  return gunzipSync(readFileSync(join(folder, `${path}.gz`))).toString('utf8');
}

/** A treebank by name and split: "ewt/test". */
export function readTreebankFile(folder: string, name: string): TreebankDocument[] {
  return readTreebank(readPacked(folder, `dependencies/${name}.conllu`));
}
