/**
 * How well the claims of the own corpus are read: prints one line a figure, beside the baseline below which none may fall.
 *
 *   npm run corpus                what the gate compares
 *   npm run corpus -- -v          with every miss, wrong status and claim that no text lists
 *   npm run corpus -- --update    writes the baseline
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModelFrom } from '../src/cli/model-files.js';
import { packageFiles } from '../src/cli/package-files.js';
import { readOne } from '../src/pipeline.js';
import { DEFAULT_MAX_BYTES, readDocument } from '../src/read/read.js';
import type { CorpusText } from '../test/corpus/corpus.js';
import { pathOf, readCorpus } from '../test/corpus/folder.js';
import { troubleIn } from '../test/corpus/report.js';
import { FIGURES, type Figures, figuresOf, type Ratio, scoreText, type TextScore } from '../test/corpus/score.js';

const { values: options } = parseArgs({
  options: { verbose: { type: 'boolean', short: 'v', default: false }, update: { type: 'boolean', default: false } },
});
const { modelFolder } = await packageFiles();
const folder = join(modelFolder, '..', 'test', 'corpus');
const baseline = join(folder, 'baseline.json');

const scores: TextScore[] = [];
const model = await loadModelFrom(modelFolder);
for (const text of readCorpus(folder)) scores.push(await score(text));
const figures = figuresOf(scores);
if (options.verbose) print(scores.flatMap(troubleIn));
print(table(figures, JSON.parse(readFileSync(baseline, 'utf8')) as Partial<Figures>));
if (options.update) writeFileSync(baseline, `${JSON.stringify(figures, null, 2)}\n`);

async function score(text: CorpusText): Promise<TextScore> {
  const bytes = new TextEncoder().encode(text.text);
  const { document } = readDocument({ path: pathOf(text), bytes }, { maxBytes: DEFAULT_MAX_BYTES });
  if (document === null) throw new Error(`${text.file}:${text.line}: the text could not be read`);
  return scoreText(text, await readOne(document, model));
}

function table(now: Figures, before: Partial<Figures>): string[] {
  return Object.entries(FIGURES).map(([name, meaning]) => {
    const key = name as keyof Figures;
    return `${name.padEnd(12)}${shown(now[key])}${before[key] ? shown(before[key]) : ''.padStart(18)}   ${meaning}`;
  });
}

function shown({ right, of }: Ratio): string {
  const share = of === 0 ? '' : `${((100 * right) / of).toFixed(1)} %`;
  return `${right}/${of}`.padStart(10) + share.padStart(8);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
