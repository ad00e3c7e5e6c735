/**
 * How well and how fast the shipped model reads, through the product's own code: trees, roles and names on given words,
 * raw text, speed. The data lie beside the repository.
 *
 *   npm run bench:reading
 *   npm run bench:reading -- --only trees --only names --model ~/candidate
 *   npm run bench:reading -- --only speed --python ~/spacy/bin/python
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingModel } from '../src/annotate/reading-model.js';
import { loadModelFrom } from '../src/cli/model-files.js';
import { packageFiles } from '../src/cli/package-files.js';
import { readingArguments, type ReadingSection } from './arguments.js';
import { measureNames } from './reading/names.js';
import { measureRaw } from './reading/raw.js';
import { measureRoles } from './reading/roles.js';
import { measureSpeed } from './reading/speed.js';
import { measureTrees } from './reading/trees.js';

const { data, only, speed, model: chosen } = readingArguments(process.argv.slice(2), process.env);
const folder = chosen ?? (await packageFiles()).modelFolder;
const load = (): Promise<ReadingModel> => loadModelFrom(folder);
const model = await load();

const MEASURES: Readonly<Record<ReadingSection, () => Promise<string>>> = {
  trees: () => measureTrees(data, model),
  roles: () => measureRoles(data, model),
  names: () => measureNames(data, model),
  raw: () => measureRaw(data, load),
  speed: () => measureSpeed(speed, model),
};

const size = statSync(join(folder, 'reader.onnx')).size / 1e6;
process.stdout.write(`${model.name}, ${size.toFixed(1)} MB of weights, sha256 ${model.sha256.slice(0, 12)}\n`);
for (const section of only) process.stdout.write(`\n${await MEASURES[section]()}`);
