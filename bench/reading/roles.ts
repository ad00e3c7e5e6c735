/** Predicates and the heads of their arguments on the treebank's own words, over the sentences that PropBank covers. */
import { readWords } from '../../src/annotate/annotate.js';
import type { ReadingModel } from '../../src/annotate/reading-model.js';
import { readPacked, readTreebankFile } from './files.js';
import { givenWords } from './given-words.js';
import { framesOf, knownSentences, type PropBank, readPropBank } from './propbank.js';
import { type RoleScore, scoreRoles } from './scores.js';
import { percent, table } from './table.js';
import { sum } from './tally.js';
import { formsOf, type TreebankDocument } from './treebank.js';

const SPLITS = ['test', 'dev'];

export async function measureRoles(data: string, model: ReadingModel): Promise<string> {
  const rows = [['roles, gold words', 'heads F1', 'pred. F1', 'heads', 'pred.']];
  for (const split of SPLITS) {
    const bank = readPropBank(readPacked(data, `roles/ewt_propbank/${split}.jsonl`));
    const scores: RoleScore[] = [];
    for (const document of readTreebankFile(data, `ewt/${split}`)) scores.push(await score(document, bank, model));
    const heads = sum(scores.map((one) => one.heads));
    const predicates = sum(scores.map((one) => one.predicates));
    rows.push([`ewt/${split}`, percent(heads), percent(predicates), `${heads.expected}`, `${predicates.expected}`]);
  }
  return table(rows);
}

async function score(document: TreebankDocument, bank: PropBank, model: ReadingModel): Promise<RoleScore> {
  const given = givenWords(document.id, formsOf(document));
  const { tokens, roles } = await readWords(given.document.text, given.sentences, model, { roles: true });
  const known = knownSentences(document, bank);
  const found = roles.filter(({ predicate }) => known.has(tokens[predicate]!.sentence));
  return scoreRoles(found, framesOf(document, bank));
}
