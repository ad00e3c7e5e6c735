/** Names on the sets' own words: by the model alone, and with the rules and dictionaries behind it. */
import { readWords } from '../../src/annotate/annotate.js';
import { namesOf } from '../../src/annotate/names.js';
import type { NameRange, ReadingModel } from '../../src/annotate/reading-model.js';
import type { NameType } from '../../src/model.js';
import { readPacked } from './files.js';
import { givenWords } from './given-words.js';
import { type NamedSentence, readNamed, withoutTitles } from './named.js';
import { scoreNames } from './scores.js';
import { percent, table } from './table.js';
import { sum, type Tally } from './tally.js';

interface NamedSet {
  readonly name: string;
  /** The types that it marks. */
  readonly types: readonly NameType[];
  /** Whether its persons swallow their titles. */
  readonly titled: boolean;
}

const THREE = ['person', 'organisation', 'place'] as const;
const TYPES = [...THREE, 'event', 'date', 'nationality'] as const;
const HEADS = ['person', 'org.', 'place', 'event', 'date', 'nation.'];

const SETS: readonly NamedSet[] = [
  { name: 'uner_ewt/test', types: THREE, titled: false },
  { name: 'uner_ewt/dev', types: THREE, titled: false },
  { name: 'wikigold/test', types: THREE, titled: false },
  { name: 'wikigold/dev', types: THREE, titled: false },
  { name: 'gum_permissive_named/test', types: [...THREE, 'event'], titled: false },
  { name: 'gmb_voa_silver/dev', types: [...THREE, 'date', 'nationality'], titled: true },
];

const TITLES = new Set(
  (
    'mr. mrs. ms. miss dr. president vice prime minister foreign defense defence interior finance general senator ' +
    'secretary secretary-general chancellor king queen prince princess pope sheikh ayatollah ambassador justice judge ' +
    'governor mayor spokesman spokeswoman chief commander colonel captain lieutenant major admiral former deputy ' +
    'premier representative congressman leader professor gen. sen. rep. gov. sir lord'
  ).split(' '),
);

interface Answers {
  readonly expected: readonly NameRange[];
  readonly model: readonly NameRange[];
  readonly whole: readonly NameRange[];
}

export async function measureNames(data: string, model: ReadingModel): Promise<string> {
  const rows = [['names, exact F1, gold words', 'all', ...HEADS]];
  for (const set of SETS) {
    const answers: Answers[] = [];
    for (const sentences of documentsOf(data, set)) answers.push(await answer(sentences, model));
    rows.push(
      [`${set.name}: model alone`, ...figures(set, answers, 'model')],
      [`${set.name}: with rules`, ...figures(set, answers, 'whole')],
    );
  }
  return table(rows);
}

function documentsOf(data: string, { name, titled }: NamedSet): NamedSentence[][] {
  const documents = readNamed(readPacked(data, `entities/${name}.mapped.tsv`));
  if (!titled) return documents;
  const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase());
  return documents.map((sentences) => sentences.map((sentence) => withoutTitles(sentence, isTitle)));
}

async function answer(gold: readonly NamedSentence[], model: ReadingModel): Promise<Answers> {
  const { document, sentences } = givenWords(
    'named',
    gold.map(({ words }) => words),
  );
  const read = await readWords(document.text, sentences, model, { roles: false });
  return {
    expected: gold.flatMap(({ names }, index) => {
      const by = read.sentences[index]!.first;
      return names.map(({ first, last, type }) => ({ first: first + by, last: last + by, type }));
    }),
    model: read.found,
    whole: namesOf(document, read.tokens, read.sentences, read.found),
  };
}

function figures({ types }: NamedSet, answers: readonly Answers[], by: 'model' | 'whole'): string[] {
  const score = (type: NameType): Tally => sum(answers.map((one) => scoreNames(one[by], one.expected, type)));
  const all = sum(types.map(score));
  return [percent(all), ...TYPES.map((type) => (types.includes(type) ? percent(score(type)) : ''))];
}
