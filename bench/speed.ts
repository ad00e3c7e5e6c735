/**
 * Words a second of the whole build and of each stage, on one thread, over real articles; beside them, when a Python with
 * spaCy is named, spaCy's small model on the same texts, in alternate runs. One run warms up; medians of the others.
 *
 *   npm run bench -- --python ~/spacy/bin/python
 */
import { toGexf } from '../graph/formats/gexf.js';
import { toJson } from '../graph/formats/json.js';
import { annotate } from '../src/annotate/annotate.js';
import type { ReadingModel } from '../src/annotate/reading-model.js';
import { generatorOf } from '../src/cli/generator.js';
import { loadModelFrom } from '../src/cli/model-files.js';
import { packageFiles } from '../src/cli/package-files.js';
import type { Annotation } from '../src/model.js';
import { join as joinReadings, readAnnotated } from '../src/pipeline.js';
import { DEFAULT_MAX_BYTES, readAll } from '../src/read/read.js';
import { speedArguments } from './arguments.js';
import { articlesOf, countWords } from './articles.js';
import { median } from './median.js';
import { BESIDE_TREES_AND_NAMES, startSpacy, type Spacy } from './spacy-process.js';

const STAGES = ['read', 'annotate', 'mention, corefer, claim', 'resolve, assemble', 'export'] as const;

/** Seconds by stage. */
type Timing = Readonly<Record<(typeof STAGES)[number], number>>;

const options = speedArguments(process.argv.slice(2), process.env);
const texts = articlesOf(options.articles).slice(0, options.count);
const words = countWords(texts);
const installed = await packageFiles();
const model = await loadModelFrom(installed.modelFolder);
const generator = generatorOf(installed, model);
const spacy =
  options.python === null ? null : startSpacy(options.python, options.spacyScript, texts, BESIDE_TREES_AND_NAMES);

const timings: Timing[] = [];
const spacySeconds: number[] = [];
for (let run = 0; run <= options.runs; run++) {
  const timing = await buildOnce(model);
  const beside = await spacy?.run();
  if (run === 0) continue;
  timings.push(timing);
  if (beside !== undefined) spacySeconds.push(beside.seconds);
}
spacy?.stop();
process.stdout.write(report(spacy));

/** Builds the whole graph once, a stage at a time over all documents. */
async function buildOnce(reader: ReadingModel): Promise<Timing> {
  const clock = stopwatch();
  const encoder = new TextEncoder();
  const files = texts.map((text, index) => ({ path: `${index}.txt`, bytes: encoder.encode(text) }));
  clock.lap();
  const { documents, issues } = readAll(files, { maxBytes: DEFAULT_MAX_BYTES });
  const read = clock.lap();
  const annotations: Annotation[] = [];
  for (const document of documents) annotations.push(await annotate(document, reader, { roles: false }));
  const annotated = clock.lap();
  const readings = documents.map((document, index) => readAnnotated(document, annotations[index]!));
  const claimed = clock.lap();
  const graph = joinReadings(documents, readings, {
    generator,
    files: files.length,
    issues,
    text: true,
    leastConfidence: 0,
  });
  const joined = clock.lap();
  toJson(graph);
  toGexf(graph);
  return {
    read,
    annotate: annotated,
    'mention, corefer, claim': claimed,
    'resolve, assemble': joined,
    export: clock.lap(),
  };
}

/** `lap` gives the seconds since the lap before. */
function stopwatch(): { readonly lap: () => number } {
  let last = performance.now();
  return {
    lap: () => {
      const now = performance.now();
      const seconds = (now - last) / 1000;
      last = now;
      return seconds;
    },
  };
}

function report(beside: Spacy | null): string {
  const whole = median(timings.map((timing) => STAGES.reduce((sum, stage) => sum + timing[stage], 0)));
  const row = (name: string, seconds: number): string =>
    `${name.padEnd(26)}${Math.round(words / seconds).toString().padStart(10)} words/s ${seconds.toFixed(2).padStart(8)} s`; // prettier-ignore
  const lines = [
    `${texts.length} articles, ${words} words; one thread; median of ${timings.length} runs after one to warm up`,
    row('whole build', whole),
    ...STAGES.map((stage) => row(`  ${stage}`, median(timings.map((timing) => timing[stage])))),
    `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ];
  if (beside !== null) {
    const seconds = median(spacySeconds);
    lines.push(row('spaCy small model', seconds), `the build takes ${(whole / seconds).toFixed(2)} times spaCy's time`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
