/**
 * How well facts are read from single passages, on KnowledgeNet: by property, of the claims on properties that were annotated for
 * their passage how many are right, and how many of the annotated facts are found: of all, and of those that name both ends (the rest tells one by a pronoun alone, which the passage often does not resolve).
 * Dates are no relations and are left out.
 *
 *   npm run bench:knowledgenet
 *   npm run bench:knowledgenet -- --split train --limit 1000      what rules may be written from
 *   npm run bench:knowledgenet -- -v                              with every wrong claim and missed fact
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModelFrom } from '../src/cli/model-files.js';
import { packageFiles } from '../src/cli/package-files.js';
import { readOne } from '../src/pipeline.js';
import { DEFAULT_MAX_BYTES, readDocument } from '../src/read/read.js';
import { type Passage, PROPERTIES, readPassages } from './knowledgenet-facts.js';
import { foundFacts, type PassageScore, scorePassage, troubleIn } from './knowledgenet-score.js';

const { modelFolder } = await packageFiles();
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(modelFolder, '..', '..', 'shared', 'data', 'relations', 'knowledgenet') },
    split: { type: 'string', default: 'dev' },
    limit: { type: 'string', default: 'Infinity' },
    verbose: { type: 'boolean', short: 'v', default: false },
  },
});

const model = await loadModelFrom(modelFolder);
const scores: PassageScore[] = [];
for (const passage of readPassages(join(options.data, `${options.split}.jsonl.gz`)).slice(0, Number(options.limit))) {
  const score = await measure(passage);
  if (options.verbose) print(troubleIn(passage, score));
  scores.push(score);
}
print([
  `${'KnowledgeNet, ' + options.split}`.padEnd(24) + '  facts  found claims  right    recall  of named precision',
  ...[...PROPERTIES.keys()].map((property) => row(property, [property])),
  row('all', [...PROPERTIES.keys()]),
]);

async function measure(passage: Passage): Promise<PassageScore> {
  const bytes = new TextEncoder().encode(passage.text);
  const { document } = readDocument({ path: `${passage.id}.txt`, bytes }, { maxBytes: DEFAULT_MAX_BYTES });
  // what the reader takes for no prose tells nothing, and its facts count as missed
  if (document === null) return scorePassage(passage, []);
  if (document.text !== passage.text) throw new Error(`${passage.id}: the text could not be read as it is`);
  return scorePassage(passage, foundFacts(await readOne(document, model)));
}

function row(title: string, properties: readonly string[]): string {
  const own = scores.flatMap(({ facts }) => facts).filter(({ property }) => properties.includes(property));
  const claims = scores.flatMap(({ claims }) => claims).filter(({ property }) => properties.includes(property));
  const [found, right] = [own.filter((fact) => fact.found).length, claims.filter((claim) => claim.right).length];
  const counts = [own.length, found, claims.length, right].map((count) => String(count).padStart(7)).join('');
  const named = own.filter((fact) => fact.named);
  const ofNamed = named.filter((fact) => fact.found).length / named.length;
  const shares = [found / own.length, ofNamed, right / claims.length];
  return title.padEnd(24) + counts + shares.map((share) => share.toFixed(3).padStart(10)).join('');
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
