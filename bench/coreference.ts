/**
 * How well mentions are joined inside one document, from raw text: on GUM's permissive part (mean F1 of MUC, B³ and CEAF
 * over participants) and on GAP's pronouns; or the questions that the ranking of antecedents is trained on. The data lie
 * beside the repository.
 *
 *   npm run bench:coreference                             dev split of GUM, development part of GAP
 *   npm run bench:coreference -- --split test
 *   npm run bench:coreference -- --dump questions.jsonl   from GUM's train and dev splits and LitBank
 *   npm run bench:coreference -- --dump more.jsonl --follow ranking   the same after the ranking's own answers
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModelFrom } from '../src/cli/model-files.js';
import { packageFiles } from '../src/cli/package-files.js';
import { chooseBy } from '../src/corefer/ranking/ranker.js';
import { RANKING_WEIGHTS } from '../src/corefer/ranking/weights.js';
import { type Counts, sumCounts } from './coreference/counts.js';
import { type GapCase, type GoldText, readGap, readGum, readLitbank } from './coreference/data.js';
import { type QuestionSet, writeQuestions } from './coreference/dump.js';
import { excerptsOf } from './coreference/excerpts.js';
import { scoreGap } from './coreference/gap.js';
import { type GumScores, scoreGum } from './coreference/gum.js';
import { questionsOf } from './coreference/questions.js';
import { type Read, readText } from './coreference/reader.js';
import { conllAverage, type Scores, sumScores } from './coreference/score.js';
import { percent, shares } from './coreference/shares.js';

/** Excerpts from each text that is trained on. */
const EXCERPTS = { gum: 3, litbank: 5 } as const;
/** One novel in so many is left out of training. */
const HELD_NOVELS = 8;

const { modelFolder } = await packageFiles();
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(modelFolder, '..', '..', 'shared', 'data', 'coreference') },
    split: { type: 'string', default: 'dev' },
    dump: { type: 'string' },
    follow: { type: 'string', default: 'gold' },
  },
});
const model = await loadModelFrom(modelFolder);
if (options.dump === undefined) {
  print(await gumTable(readGum(options.data, options.split)));
  print(await gapTable(readGap(options.data)));
} else print([`${await writeQuestions(options.dump, questionSets())} questions`]);

function read({ text, id }: { readonly text: string; readonly id: string }): Promise<Read> {
  return readText(text, id, model);
}

// ---------------------------------------------------------------- GUM

async function gumTable(texts: readonly GoldText[]): Promise<string[]> {
  const all: GumScores[] = [];
  for (const text of texts) all.push(scoreGum(text, await read(text)));
  const row = (title: string, scores: Scores): string => {
    const cells = [scores.muc, scores.bCubed, scores.ceafE].map((counts) => shares(counts).padEnd(20));
    return title.padEnd(34) + cells.join('') + percent(conllAverage(scores));
  };
  const title = `GUM ${options.split}, ${texts.length} documents`;
  return [
    title.padEnd(34) + ['MUC', 'B³', 'CEAFe'].map((name) => `${name} P R F1`.padEnd(20)).join('') + 'CoNLL',
    row('  chains', sumScores(all.map(({ chains }) => chains))),
    row('  with singletons', sumScores(all.map(({ withSingletons }) => withSingletons))),
    row('  with sets of pronouns alone', sumScores(all.map(({ withPronounSets }) => withPronounSets))),
  ];
}

// ---------------------------------------------------------------- GAP

async function gapTable(cases: readonly GapCase[]): Promise<string[]> {
  const decided: { readonly feminine: boolean; readonly counts: Counts }[] = [];
  for (const item of cases) decided.push({ feminine: item.feminine, counts: scoreGap(item, await read(item)) });
  const row = (title: string, chosen: typeof decided): string =>
    title.padEnd(34) + shares(sumCounts(chosen.map(({ counts }) => counts)));
  return [
    `GAP development, ${cases.length} cases`.padEnd(34) + 'P R F1',
    row('  overall', decided),
    row(
      '  feminine',
      decided.filter(({ feminine }) => feminine),
    ),
    row(
      '  masculine',
      decided.filter(({ feminine }) => !feminine),
    ),
  ];
}

// ---------------------------------------------------------------- questions

async function* questionSets(): AsyncGenerator<QuestionSet> {
  const follow = options.follow === 'ranking' ? chooseBy(RANKING_WEIGHTS) : null;
  const novels = readLitbank(options.data);
  const sources = [
    { source: 'gum', texts: readGum(options.data, 'train'), isDev: () => false, excerpts: EXCERPTS.gum },
    { source: 'gum', texts: readGum(options.data, 'dev'), isDev: () => true, excerpts: 0 },
    {
      source: 'litbank',
      texts: novels,
      isDev: (number: number) => number % HELD_NOVELS === 0,
      excerpts: EXCERPTS.litbank,
    },
  ];
  for (const { source, texts, isDev, excerpts } of sources) {
    for (const [number, text] of texts.entries()) {
      const whole = await read(text);
      const dev = isDev(number);
      yield { source, text, dev, rows: questionsOf(text, whole, follow) };
      for (const excerpt of dev ? [] : excerptsOf(text, whole.annotation, excerpts))
        yield {
          source: `${source} excerpt`,
          text: excerpt,
          dev,
          rows: questionsOf(excerpt, await read(excerpt), follow),
        };
    }
  }
}

// ---------------------------------------------------------------- print

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
