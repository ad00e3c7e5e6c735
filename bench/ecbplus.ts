/**
 * How well participants and events are joined over documents, on ECB+: MUC, B³, CEAF-e and their mean, with mentions as
 * read from raw text, beside the baseline that joins the same mentions by their head lemma. All documents make one graph;
 * nobody tells it which are about one topic. The field's development part is topics 2, 5, 12, 18, 21, 23, 34 and 35.
 *
 * A found mention is the gold mention whose head word overlaps its own, failing that the one with its very span (as in
 * `bench:coreference`). Only sentences that annotators checked count. Participants are people, bodies and places.
 *
 *   npm run bench:ecb
 *   npm run bench:ecb -- --split train     what rules may be written from
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate/annotate.js';
import { loadModelFrom } from '../src/cli/model-files.js';
import { packageFiles } from '../src/cli/package-files.js';
import type { Annotation, Reading } from '../src/model.js';
import { readAnnotated } from '../src/pipeline.js';
import { DEFAULT_MAX_BYTES, readDocument } from '../src/read/read.js';
import { resolve } from '../src/resolve/resolve.js';
import { conllAverage, type Scores, scoreClusters, withoutSingletons } from './coreference/score.js';
import { percent, shares } from './coreference/shares.js';
import { type EcbKind, type EcbText, readEcbPlus } from './ecbplus/data.js';
import { foundIn, keysOfChains } from './ecbplus/found.js';
import { byGraph, byLemma, byLemmaInTopic, type KeysOf, type ReadText, type Sides, sidesOf } from './ecbplus/sides.js';

const KINDS: readonly (readonly [title: string, kinds: readonly EcbKind[]])[] = [
  ['participants', ['participant']],
  ['events', ['event']],
  ['both', ['participant', 'event']],
  ['participants, things and times', ['participant', 'thing', 'time']],
];
const SYSTEMS: readonly (readonly [title: string, keysOf: KeysOf])[] = [
  ['graph', byGraph],
  ['same head lemma', byLemma],
  ['same head lemma, told the topics', byLemmaInTopic],
];

const { modelFolder } = await packageFiles();
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(modelFolder, '..', '..', 'shared', 'data', 'coreference', 'ecbplus') },
    split: { type: 'string', default: 'dev' },
  },
});
const texts = await readAll(readEcbPlus(options.data, options.split));
for (const [title, kinds] of KINDS) {
  print([header(title, kinds), ...SYSTEMS.flatMap(([name, keysOf]) => rows(name, sidesOf(texts, kinds, keysOf)))]);
}

async function readAll(golds: readonly EcbText[]): Promise<ReadText[]> {
  const model = await loadModelFrom(modelFolder);
  const read: { readonly gold: EcbText; readonly annotation: Annotation; readonly reading: Reading }[] = [];
  for (const gold of golds) {
    const file = { path: `${gold.id}.txt`, bytes: new TextEncoder().encode(gold.text) };
    const { document } = readDocument(file, { maxBytes: DEFAULT_MAX_BYTES });
    if (document?.text !== gold.text) throw new Error(`${gold.id}: the text could not be read as it is`);
    const annotation = await annotate(document, model, { roles: false });
    read.push({ gold, annotation, reading: readAnnotated(document, annotation) });
  }
  const keyOf = keysOfChains(resolve(read.map(({ reading }) => reading)).entities);
  return read.map(({ gold, annotation, reading }) => ({
    gold,
    annotation,
    found: foundIn(reading, annotation, keyOf, gold.sentences),
  }));
}

function header(title: string, kinds: readonly EcbKind[]): string {
  const { gold, found } = sidesOf(texts, kinds, byGraph);
  const known = new Set(gold.flat());
  const common = found.flat().filter((mention) => known.has(mention)).length;
  const counts = `${known.size} mentions, ${found.flat().length} found, ${common} of them right`;
  return `ECB+ ${options.split}, ${texts.length} documents, ${title}: ${counts}`;
}

function rows(name: string, { gold, found }: Sides): string[] {
  return [
    row(`  ${name}`, scoreClusters(withoutSingletons(gold), withoutSingletons(found))),
    row('    with singletons', scoreClusters(gold, found)),
  ];
}

function row(title: string, scores: Scores): string {
  const cells = [scores.muc, scores.bCubed, scores.ceafE].map((counts) => shares(counts).padEnd(18));
  return title.padEnd(38) + cells.join('') + percent(conllAverage(scores));
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
