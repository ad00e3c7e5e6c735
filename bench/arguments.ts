/** The benches' own small command line. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LEAST_CONFIDENCE } from '../src/claim/confidence/confidence.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface QualityArguments {
  /** Folder of one gold set: gold.json and docs/. */
  readonly gold: string;
  readonly scorer: string;
  /** Null: every document. */
  readonly split: string | null;
  readonly minConfidence: number;
  readonly verbose: boolean;
}

export function qualityArguments(words: readonly string[], environment: NodeJS.ProcessEnv): QualityArguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      'gold-folder': { type: 'string', default: environment['FOOTNOTE_GOLD'] ?? join(ROOT, '..', 'shared', 'gold') },
      gold: { type: 'string', default: 'news' },
      split: { type: 'string', default: 'dev' },
      'min-confidence': { type: 'string', default: String(LEAST_CONFIDENCE) },
      verbose: { type: 'boolean', short: 'v', default: false },
    },
  });
  const folder = values['gold-folder'];
  return {
    gold: join(folder, values.gold),
    scorer: join(folder, 'score.py'),
    split: values.gold === 'seeds' || values.split === 'all' ? null : values.split,
    minConfidence: Number(values['min-confidence']),
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

export const READING_SECTIONS = ['trees', 'roles', 'names', 'raw', 'speed'] as const;

export type ReadingSection = (typeof READING_SECTIONS)[number];

export interface ReadingArguments {
  /** Folder of the labelled data: dependencies/, roles/, entities/, news/. */
  readonly data: string;
  /** Folder of the model; null is the shipped one. */
  readonly model: string | null;
  readonly only: readonly ReadingSection[];
  /** As for speed. */
  readonly speed: SpeedArguments;
}

/** Throws a RangeError for an unknown section. */
export function readingArguments(words: readonly string[], environment: NodeJS.ProcessEnv): ReadingArguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      data: { type: 'string', default: join(ROOT, '..', 'shared', 'data') },
      model: { type: 'string' },
      only: { type: 'string', multiple: true, default: [...READING_SECTIONS] },
      python: { type: 'string' },
    },
  });
  const articles = join(values.data, 'news', 'wikinews_2019_2020.jsonl.gz');
  const python = values.python === undefined ? [] : ['--python', values.python];
  return {
    data: values.data,
    model: values.model ?? null,
    only: values.only.map(readingSection),
    speed: speedArguments(['--articles', articles, ...python], environment),
  };
}

function readingSection(word: string): ReadingSection {
  const section = READING_SECTIONS.find((known) => known === word);
  if (section === undefined) throw new RangeError(`--only ${word}: take one of ${READING_SECTIONS.join(', ')}`);
  return section;
}
