import { expect, it } from 'vitest';
import { featuresOf } from '../../../src/annotate/features.js';
import type { Features, Upos } from '../../../src/model.js';

/** Words as "form/UPOS/XPOS/head/deprel", heads counted from 1; the word in question is marked with "*". */
it.each<[string, Features]>([
  ['They/PRON/PRP/2/nsubj *left/VERB/VBD/0/root', { verbForm: 'finite', mood: 'indicative', tense: 'past' }],
  [
    'She/PRON/PRP/2/nsubj *works/VERB/VBZ/0/root',
    { verbForm: 'finite', mood: 'indicative', tense: 'present', number: 'singular', person: 3 },
  ],
  [
    'He/PRON/PRP/3/nsubj:pass was/AUX/VBD/3/aux:pass *seen/VERB/VBN/0/root',
    { verbForm: 'participle', tense: 'past', voice: 'passive' },
  ],
  ['He/PRON/PRP/3/nsubj has/AUX/VBZ/3/aux *seen/VERB/VBN/0/root', { verbForm: 'participle', tense: 'past' }],
  [
    'the/DET/DT/2/det man/NOUN/NN/0/root *held/VERB/VBN/2/acl',
    { verbForm: 'participle', tense: 'past', voice: 'passive' },
  ],
  ['*Call/VERB/VB/0/root them/PRON/PRP/1/obj', { verbForm: 'finite', mood: 'imperative' }],
  ['I/PRON/PRP/3/nsubj will/AUX/MD/3/aux *go/VERB/VB/0/root', { verbForm: 'infinitive' }],
  ['*We/PRON/PRP/0/root', { person: 1, number: 'plural' }],
  ['*them/PRON/PRP/0/root', { person: 3, number: 'plural' }],
  ['*these/DET/DT/2/det talks/NOUN/NNS/0/root', { number: 'plural' }],
  ['*talks/NOUN/NNS/0/root', { number: 'plural' }],
  ['*larger/ADJ/JJR/0/root', { degree: 'comparative' }],
  ['*of/ADP/IN/0/root', {}],
])('%s', (sentence, expected) => {
  const words = sentence.split(' ').map((word) => word.replace('*', '').split('/'));
  const column = (index: number): string[] => words.map((word) => word[index]!);
  const answers = {
    upos: column(1) as Upos[],
    xpos: column(2),
    heads: column(3).map((head) => Number(head) - 1),
    deprels: column(4),
  };
  const asked = sentence.split(' ').findIndex((word) => word.startsWith('*'));
  expect(featuresOf(answers, column(0), asked)).toEqual(expected);
});
