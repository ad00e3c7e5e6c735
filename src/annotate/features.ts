/** Universal features of a word, from its Penn tag and its place in the tree. */
import type { Features } from '../model.js';
import type { ModelOutput } from './reading-model.js';

type Answers = Pick<ModelOutput, 'upos' | 'xpos' | 'heads' | 'deprels'>;

const BY_TAG: Readonly<Record<string, Features>> = {
  NN: { number: 'singular' },
  NNP: { number: 'singular' },
  NNS: { number: 'plural' },
  NNPS: { number: 'plural' },
  JJR: { degree: 'comparative' },
  RBR: { degree: 'comparative' },
  JJS: { degree: 'superlative' },
  RBS: { degree: 'superlative' },
  MD: { verbForm: 'finite', mood: 'indicative' },
  VB: { verbForm: 'infinitive' },
  VBD: { verbForm: 'finite', mood: 'indicative', tense: 'past' },
  VBG: { verbForm: 'gerund' },
  VBN: { verbForm: 'participle', tense: 'past' },
  VBP: { verbForm: 'finite', mood: 'indicative', tense: 'present' },
  VBZ: { verbForm: 'finite', mood: 'indicative', tense: 'present', number: 'singular', person: 3 },
};

const PRONOUNS: ReadonlyMap<string, Features> = new Map(
  (
    [
      [1, 'singular', 'i me my mine myself'],
      [1, 'plural', 'we us our ours ourselves'],
      [2, undefined, 'you your yours'],
      [2, 'singular', 'yourself'],
      [2, 'plural', 'yourselves'],
      [3, 'singular', 'he him his himself she her hers herself it its itself'],
      [3, 'plural', 'they them their theirs themselves'],
    ] as const
  ).flatMap(([person, number, forms]) =>
    forms.split(' ').map((form) => [form, number ? { person, number } : { person }] as const),
  ),
);

const DETERMINERS: ReadonlyMap<string, Features> = new Map([
  ['this', { number: 'singular' }],
  ['that', { number: 'singular' }],
  ['these', { number: 'plural' }],
  ['those', { number: 'plural' }],
]);

const PASSIVE = new Set(['nsubj:pass', 'csubj:pass', 'aux:pass', 'obl:agent']);
const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl']);

/** `forms`: the words of the sentence; `index`: the word asked about. */
export function featuresOf(answers: Answers, forms: readonly string[], index: number): Features {
  const upos = answers.upos[index]!;
  const xpos = answers.xpos[index]!;
  const form = forms[index]!.toLowerCase();
  if (upos === 'PRON') return PRONOUNS.get(form) ?? DETERMINERS.get(form) ?? BY_TAG[xpos] ?? {};
  if (upos === 'DET') return DETERMINERS.get(form) ?? {};
  const features = BY_TAG[xpos] ?? {};
  if (upos !== 'VERB') return features;
  if (isPassive(answers, index)) return { ...features, voice: 'passive' };
  return isImperative(answers, index) ? { ...features, verbForm: 'finite', mood: 'imperative' } : features;
}

/** A participle with a passive dependant, or one that describes a noun: "the men held in Rome". */
function isPassive({ xpos, heads, deprels }: Answers, index: number): boolean {
  if (xpos[index] !== 'VBN' && xpos[index] !== 'VBD') return false;
  if (deprels.some((deprel, dependant) => heads[dependant] === index && PASSIVE.has(deprel))) return true;
  return xpos[index] === 'VBN' && /^(?:acl|amod)$/.test(deprels[index]!);
}

/** A bare verb at the root without subject or auxiliary: "Call the office." */
function isImperative({ xpos, heads, deprels }: Answers, index: number): boolean {
  if (xpos[index] !== 'VB' || heads[index] !== -1) return false;
  return !deprels.some(
    (deprel, dependant) =>
      heads[dependant] === index &&
      (SUBJECTS.has(deprel) || deprel === 'mark' || (deprel === 'aux' && xpos[dependant] === 'MD')),
  );
}
