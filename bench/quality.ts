/**
 * How much of a gold set the graph holds: builds one graph from a split's texts and prints the scorer's table.
 *
 *   npm run quality -- --split dev -v
 *   npm run quality -- --gold seeds
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toJson } from '../graph/formats/json.js';
import { buildGraph } from '../src/cli/build.js';
import { DEFAULT_MAX_BYTES } from '../src/read/read.js';
import { qualityArguments, type QualityArguments } from './arguments.js';
import { quietShell } from './quiet-shell.js';

interface Gold {
  readonly documents: Readonly<Record<string, { readonly split?: string }>>;
}

const options = qualityArguments(process.argv.slice(2), process.env);
const { graph } = await buildGraph(
  textsOf(options),
  {
    maxBytes: DEFAULT_MAX_BYTES,
    except: [],
    cache: null,
    workers: 1,
    text: true,
    minConfidence: options.minConfidence,
  },
  quietShell(),
);
process.exitCode = score(toJson(graph), options);

/** The texts of the split, as the gold set names them. */
function textsOf({ gold, split }: QualityArguments): readonly string[] {
  const { documents } = JSON.parse(readFileSync(join(gold, 'gold.json'), 'utf8')) as Gold;
  return Object.entries(documents)
    .filter(([, document]) => split === null || document.split === split)
    .map(([name]) => join(gold, 'docs', name));
}

function score(json: string, { gold, scorer, split, verbose }: QualityArguments): number {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-quality-'));
  try {
    const path = join(folder, 'graph.json');
    writeFileSync(path, json);
    const words = [scorer, join(gold, 'gold.json'), path];
    if (split !== null) words.push('--split', split);
    if (verbose) words.push('-v');
    return spawnSync('python3', words, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
