/** Words a second of annotation with all heads, on one thread; beside it spaCy's small model in alternate runs. */
import { annotate } from '../../src/annotate/annotate.js';
import type { ReadingModel } from '../../src/annotate/reading-model.js';
import type { SourceDocument } from '../../src/model.js';
import { DEFAULT_MAX_BYTES, readAll } from '../../src/read/read.js';
import type { SpeedArguments } from '../arguments.js';
import { articlesOf, countWords } from '../articles.js';
import { median } from '../median.js';
import { BESIDE_TREES_AND_NAMES, type Spacy, type SpacyRun, startSpacy } from '../spacy-process.js';
import { table } from './table.js';

/** Seconds of one run, by the clock and of computing. */
type Timing = SpacyRun;

export async function measureSpeed(options: SpeedArguments, model: ReadingModel): Promise<string> {
  const texts = articlesOf(options.articles).slice(0, options.count);
  const documents = documentsOf(texts);
  const rivals = options.python === null ? [] : rivalsOf(options.python, options.spacyScript, texts);
  const own: Timing[] = [];
  const theirs: Timing[][] = rivals.map(() => []);
  for (let run = 0; run <= options.runs; run += 1) {
    const timing = await annotateOnce(documents, model);
    if (run > 0) own.push(timing);
    for (const [index, { spacy }] of rivals.entries()) {
      const beside = await spacy.run();
      if (run > 0) theirs[index]!.push(beside);
    }
  }
  for (const { spacy } of rivals) spacy.stop();
  const words = countWords(texts);
  return table([
    ['speed, one thread', 'words/s', 'words/CPU s', 'footnote is', 'by CPU'],
    row('annotate, all heads', words, own),
    ...rivals.map(({ name }, index) => row(name, words, theirs[index]!, own)),
  ]).concat(`${texts.length} articles, ${words} words; median of ${own.length} runs after one to warm up\n`);
}

function rivalsOf(python: string, script: string, texts: readonly string[]): readonly { name: string; spacy: Spacy }[] {
  return [
    { name: 'spaCy small, whole', spacy: startSpacy(python, script, texts) },
    { name: 'spaCy small, trees and names', spacy: startSpacy(python, script, texts, BESIDE_TREES_AND_NAMES) },
  ];
}

function documentsOf(texts: readonly string[]): readonly SourceDocument[] {
  const encoder = new TextEncoder();
  const files = texts.map((text, index) => ({ path: `${index}.txt`, bytes: encoder.encode(text) }));
  return readAll(files, { maxBytes: DEFAULT_MAX_BYTES }).documents;
}

async function annotateOnce(documents: readonly SourceDocument[], model: ReadingModel): Promise<Timing> {
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  for (const document of documents) await annotate(document, model, { roles: true });
  const { user, system } = process.cpuUsage(cpuStart);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}

/** With how many times as fast as these ours are. */
function row(name: string, words: number, timings: readonly Timing[], ours: readonly Timing[] = []): string[] {
  const of = (runs: readonly Timing[], key: keyof Timing): number => median(runs.map((timing) => timing[key]));
  const speed = (key: keyof Timing): string => Math.round(words / of(timings, key)).toString();
  const times = (key: keyof Timing): string =>
    ours.length === 0 ? '' : `${(of(timings, key) / of(ours, key)).toFixed(2)} x`;
  return [name, speed('seconds'), speed('cpuSeconds'), times('seconds'), times('cpuSeconds')];
}
