import { describe, expect, it } from 'vitest';
import { framesOf, knownSentences, readPropBank } from '../../../bench/reading/propbank.js';
import { formsOf, readTreebank } from '../../../bench/reading/treebank.js';

/** A file of two documents, the first of two paragraphs. */
const CONLLU = [
  ...['# newdoc id = a', '# newpar id = a-p1', '# sent_id = a-1', "# text = Ann can't sail."],
  row(1, 'Ann', 'PROPN', 'NNP', 4, 'nsubj'),
  "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_",
  row(2, 'ca', 'AUX', 'MD', 4, 'aux'),
  row(3, "n't", 'PART', 'RB', 4, 'advmod'),
  row(4, 'sail', 'VERB', 'VB', 0, 'root', 'SpaceAfter=No'),
  '4.1\tsail\tsail\tVERB\tVB\t_\t_\t_\t_\t_',
  row(5, '.', 'PUNCT', '.', 4, 'punct', 'Note=x|SpaceAfter=No'),
  ...['', '# sent_id = a-2', '# text = Why?'],
  row(1, 'Why', 'ADV', 'WRB', 0, 'root', 'SpaceAfter=No'),
  row(2, '?', 'PUNCT', '.', 1, 'punct'),
  ...['', '# newpar', '# sent_id = a-3', '# text = No  boat'],
  row(1, 'No', 'DET', 'DT', 2, 'det'),
  row(2, 'boat', 'NOUN', 'NN', 0, 'root'),
  ...['', '# newdoc id = b', '# newpar_block = p', '# sent_id = b-1', '# text = Yes'],
  row(1, 'Yes', 'INTJ', 'UH', 0, 'root'),
  '',
].join('\n');

function row(id: number, form: string, upos: string, xpos: string, head: number, deprel: string, more = '_'): string {
  return [id, form, form, upos, xpos, '_', head, deprel, '_', more].join('\t');
}

describe('readTreebank', () => {
  const documents = readTreebank(CONLLU);
  const [first] = documents;

  it('builds the text of each document', () => {
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      ['a', "Ann can't sail.Why?\n\nNo  boat"],
      ['b', 'Yes'],
    ]);
    expect(first!.paragraphs.map(({ start, end }) => first!.text.slice(start, end))).toEqual([
      "Ann can't sail.Why?",
      'No  boat',
    ]);
  });

  it('gives every word its place, parts of a multi-word token too', () => {
    expect(formsOf(first!)).toEqual([
      ['Ann', 'ca', "n't", 'sail', '.'],
      ['Why', '?'],
      ['No', 'boat'],
    ]);
    for (const { text, words } of documents)
      for (const { start, end, form } of words) expect(text.slice(start, end)).toBe(form);
  });

  it('counts heads over the document', () => {
    expect(first!.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3, -1, 5, 8, -1]);
    expect(first!.sentences.map(({ id, first: from, last }) => [id, from, last])).toEqual([
      ['a-1', 0, 5],
      ['a-2', 5, 7],
      ['a-3', 7, 9],
    ]);
  });

  it('refuses words that do not spell their text', () => {
    expect(() => readTreebank(`# sent_id = s\n# text = Bo\n${row(1, 'Bob', 'PROPN', 'NNP', 0, 'root')}\n`)).toThrow(
      'sentence s: its text has no "Bob" at 0',
    );
  });
});

describe('framesOf', () => {
  const [document] = readTreebank(CONLLU);
  const bank = readPropBank(
    [
      annotated('a-1', ['Ann', 'ca', "n't", 'sail', '.'], 3, [
        ['ARG0', 0, 1],
        ['ARGM-MOD', 1, 2],
        ['C-ARGM-NEG', 2, 3],
        ['V', 3, 4],
        ['ARG1-DSP', 0, 5],
      ]),
      annotated('a-2', ['Why', '?', '!'], 0, []),
      annotated('a-3', ['No', 'boat'], 0, [['ARGM-PRD', 0, 2]]),
    ].join('\n'),
  );

  function annotated(id: string, tokens: string[], pred_tok: number, args: [string, number, number][]): string {
    return JSON.stringify({ id, tokens, preds: [{ pred_tok, args }] });
  }

  it('gives the heads of arguments, over the document', () => {
    expect(framesOf(document!, bank)).toEqual([
      {
        predicate: 3,
        arguments: [
          { token: 0, role: 'ARG0' },
          { token: 1, role: 'MOD' },
        ],
      },
      { predicate: 7, arguments: [{ token: 8, role: 'PRD' }] },
    ]);
  });

  it('knows only sentences of the same words', () => {
    expect([...knownSentences(document!, bank)]).toEqual([0, 2]);
  });
});
