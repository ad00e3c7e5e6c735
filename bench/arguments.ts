/** The benches' own small command line. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface QualityArguments {
  /** Folder of one gold set: gold.json and docs/. */
  readonly gold: string;
  readonly scorer: string;
  /** Null: every document. */
  readonly split: string | null;
  readonly verbose: boolean;
}

export function qualityArguments(words: readonly string[], environment: NodeJS.ProcessEnv): QualityArguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      'gold-folder': { type: 'string', default: environment['FOOTNOTE_GOLD'] ?? join(ROOT, '..', 'shared', 'gold') },
      gold: { type: 'string', default: 'news' },
      split: { type: 'string', default: 'dev' },
      verbose: { type: 'boolean', short: 'v', default: false },
    },
  });
  const folder = values['gold-folder'];
  return {
    gold: join(folder, values.gold),
    scorer: join(folder, 'score.py'),
    split: values.gold === 'seeds' || values.split === 'all' ? null : values.split,
    verbose: values.verbose,
  };
}

export interface SpeedArguments {
  /** Wikinews articles as gzipped JSON lines with `id` and `text`. */
  readonly articles: string;
  readonly count: number;
  readonly runs: number;
  /** A Python that has spaCy and its small English model; null leaves the comparison out. */
  readonly python: string | null;
  readonly spacyScript: string;
}

export function speedArguments(words: readonly string[], environment: NodeJS.ProcessEnv): SpeedArguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      articles: { type: 'string', default: join(ROOT, '..', 'shared', 'data', 'news', 'wikinews_2019_2020.jsonl.gz') },
      count: { type: 'string', default: '120' },
      runs: { type: 'string', default: '5' },
      python: { type: 'string', default: environment['FOOTNOTE_SPACY_PYTHON'] ?? '' },
    },
  });
  return {
    articles: values.articles,
    count: Number(values.count),
    runs: Number(values.runs),
    python: values.python === '' ? null : values.python,
    spacyScript: join(ROOT, 'bench', 'spacy_speed.py'),
  };
}
