/** The corpus as it lies in its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusText, parseCorpus } from './corpus.js';

/** Every text of the folder's .txt files, by file name. */
export function readCorpus(folder: string): CorpusText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => parseCorpus(name, readFileSync(join(folder, name), 'utf8')));
}

/** The path under which a text is read: its name carries the date of publication. */
export function pathOf({ published }: Pick<CorpusText, 'published'>): string {
  return published === null ? 'text.txt' : `${published}.txt`;
}
