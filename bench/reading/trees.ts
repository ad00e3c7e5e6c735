/** Parts of speech and trees on the treebanks' own words. Long sentences are read in parts, so that every word counts. */
import { readWords } from '../../src/annotate/annotate.js';
import type { ReadingModel } from '../../src/annotate/reading-model.js';
import { readTreebankFile } from './files.js';
import { givenWords } from './given-words.js';
import { scoreTrees, type TreeScore } from './scores.js';
import { percent, table } from './table.js';
import { sum } from './tally.js';
import { formsOf, type TreebankDocument } from './treebank.js';

const SETS = ['ewt/test', 'ewt/dev', 'gum_permissive/test'];
const FIGURES = ['upos', 'xpos', 'uas', 'las'] as const;

export async function measureTrees(data: string, model: ReadingModel): Promise<string> {
  const rows = [['trees, gold words', ...FIGURES.map((figure) => figure.toUpperCase()), 'words', 'in parts']];
  for (const name of SETS) rows.push(await rowOf(name, readTreebankFile(data, name), model));
  return table(rows);
}

async function rowOf(name: string, documents: readonly TreebankDocument[], model: ReadingModel): Promise<string[]> {
  const scores: TreeScore[] = [];
  let inParts = 0;
  for (const document of documents) {
    const given = givenWords(document.id, formsOf(document));
    const read = await readWords(given.document.text, given.sentences, model, { roles: false });
    scores.push(scoreTrees(read.tokens, document.words));
    inParts += read.sentencesSplit;
  }
  const figures = FIGURES.map((figure) => sum(scores.map((score) => score[figure])));
  return [name, ...figures.map(percent), `${figures[0]!.expected}`, `${inParts}`];
}
