import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import type { ReadingModel } from '../../../src/annotate/reading-model.js';
import { showAnnotation } from '../../../src/annotate/show.js';
import type { Annotation, SourceDocument, Token } from '../../../src/model.js';
import { documentOf, flatModel, loadShippedModel } from './fixtures.js';

const PARITY = new URL('parity.json', import.meta.url);

let model: ReadingModel;
beforeAll(async () => {
  model = await loadShippedModel();
});

describe('annotate', () => {
  it.each([
    [
      'Ann Berg lives in Oslo.',
      'Ann:lives:nsubj Berg:Ann:flat lives:-:root in:Oslo:case Oslo:lives:obl .:lives:punct',
      ['person Ann Berg', 'place Oslo'],
    ],
    [
      'Two men were arrested by the police.',
      'Two:men:nummod men:arrested:nsubj:pass were:arrested:aux:pass arrested:-:root by:police:case the:police:det police:arrested:obl:agent .:arrested:punct',
      [],
    ],
    [
      'Ukraine didn’t sign the agreement.',
      'Ukraine:sign:nsubj did:sign:aux n’t:sign:advmod sign:-:root the:agreement:det agreement:sign:obj .:sign:punct',
      ['place Ukraine'],
    ],
  ])('%s', async (text, tree, names) => {
    const annotation = await annotate(documentOf(text), model);
    expect(annotation.tokens.map((token) => arc(annotation.tokens, token)).join(' ')).toBe(tree);
    expect(annotation.names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(names);
    expectSound(documentOf(text), annotation);
  });

  it('gives features and roles', async () => {
    const { tokens, roles } = await annotate(documentOf('The minister was invited. She accepts.'), model);
    const invited = tokens.findIndex(({ form }) => form === 'invited');
    expect(tokens[invited]!.features).toEqual({ verbForm: 'participle', tense: 'past', voice: 'passive' });
    expect(tokens.find(({ form }) => form === 'She')!.features).toEqual({ person: 3, number: 'singular' });
    expect(tokens.find(({ form }) => form === 'accepts')!.lemma).toBe('accept');
    expect(roles.find(({ predicate }) => predicate === invited)!.arguments).toContainEqual({ token: 1, role: 'ARG1' });
  });

  it('reads a very long sentence to its last word', async () => {
    const text = Array.from({ length: 5000 }, (_, index) => (index % 50 === 49 ? 'sea,' : 'sea')).join(' ') + ' end.';
    const annotation = await annotate(documentOf(text), flatModel);
    const roots = annotation.tokens.filter(({ head }) => head === -1);
    expect(annotation.sentences).toHaveLength(1);
    expect(annotation.sentencesSplit).toBe(1);
    expect(roots).toHaveLength(1);
    expect(annotation.tokens.at(-2)!.form).toBe('end');
    expect(
      annotation.tokens
        .filter(({ deprel }) => deprel === 'parataxis')
        .every(({ head }) => head === annotation.sentences[0]!.root),
    ).toBe(true);
    expectSound(documentOf(text), annotation);
  });

  it('reads long sentences and words with the model, too', async () => {
    const text = `Ann saw ${'boats, ships and '.repeat(120)}${'x'.repeat(10_000)}. Bo left.`;
    const annotation = await annotate(documentOf(text), model);
    expect(annotation.sentencesSplit).toBe(1);
    expect(annotation.sentences).toHaveLength(2);
    expectSound(documentOf(text), annotation);
  });

  it.each([[''], ['\uFEFF \n\n \u200B'], ['.'], ['👍'], ['\uD800 x'], ['—\n\n*\n\n!']])('survives %j', async (text) => {
    expectSound(documentOf(text), await annotate(documentOf(text), model));
  });

  it('answers the same whatever was read before', async () => {
    const document = documentOf(
      'Peru and Chile signed a treaty in Lima. The treaty ends a dispute over the sea.\n\nBoth sides agreed.',
    );
    const first = await annotate(document, model);
    await annotate(documentOf('Something else. It rained for days in the north of Spain, and nobody came.'), model);
    expect(await annotate(document, model)).toEqual(first);
  });

  it('answers the same for a document alone and side by side with others', async () => {
    const documents = [
      'Peru and Chile signed a treaty in Lima. It was short.',
      'Nobody came to the harbour of Oslo that night, for it rained. Ann Berg waited.\n\nWhy?',
      'The ministry said on Monday that ships, boats and a ferry had left. Nothing more was known.',
    ].map(documentOf);
    const alone: Annotation[] = [];
    for (const document of documents) alone.push(await annotate(document, await loadShippedModel()));
    expect(await Promise.all(documents.map((document) => annotate(document, model)))).toEqual(alone);
    expect(await Promise.all(documents.toReversed().map((document) => annotate(document, model)))).toEqual(
      alone.toReversed(),
    );
  });

  it('shows itself to a person', async () => {
    const document = documentOf('Ann left.');
    const annotation = await annotate(document, flatModel);
    expect(showAnnotation(document, annotation)).toBe(
      [
        '# 0 [0, 9) Ann left.',
        '0  Ann   ann   NOUN  NN  -1  root    PRED',
        '1  left  left  NOUN  NN  0   dep     ARG1:0',
        '2  .     .     NOUN  NN  0   dep',
        '',
      ].join('\n'),
    );
  });
});

describe('loadReadingModel', () => {
  it('refuses sentences that do not fit', async () => {
    await expect(model.run([[]], { roles: true })).rejects.toThrow(RangeError);
    await expect(model.run([Array.from({ length: 200 }, () => 'word')], { roles: true })).rejects.toThrow(RangeError);
  });

  it('reads as the trained model does', async () => {
    for (const { words, names, roles, ...labels } of JSON.parse(readFileSync(PARITY, 'utf8')) as TrainedReading[]) {
      const [output] = await model.run([words], { roles: true });
      expect(output).toMatchObject(labels);
      expect(output!.names.map(({ first, last }) => [first, last])).toEqual(names.map((name) => name.slice(0, 2)));
      const said = output!.roles.map((frame) => [
        frame.predicate,
        frame.arguments.map(({ token, role }) => [token, role]),
      ]);
      expect(said).toEqual(roles);
    }
  });
});

/** As `training/footnote_reader/parity.py` writes it: what the same file says there, a sentence a run. */
interface TrainedReading {
  readonly words: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly deprels: string[];
  readonly names: [number, number, string][];
  readonly roles: [number, [number, string][]][];
}

/** "form:head form:relation", the head of a root being "-". */
function arc(tokens: readonly Token[], { form, head, deprel }: Token): string {
  return `${form}:${tokens[head]?.form ?? '-'}:${deprel}`;
}

/** What every annotation promises. */
function expectSound({ text }: SourceDocument, { tokens, sentences, names, roles }: Annotation): void {
  for (const [index, token] of tokens.entries()) {
    expect(text.slice(token.start, token.end)).toBe(token.form);
    expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
    const sentence = sentences[token.sentence]!;
    expect(index >= sentence.first && index < sentence.last).toBe(true);
    expect(
      token.head === -1 || (token.head >= sentence.first && token.head < sentence.last && token.head !== index),
    ).toBe(true);
    expect(token.head === -1).toBe(sentence.root === index);
  }
  for (const [index, { first, last, start, end }] of names.entries()) {
    expect([start, end]).toEqual([tokens[first]!.start, tokens[last - 1]!.end]);
    expect(first).toBeGreaterThanOrEqual(names[index - 1]?.last ?? 0);
  }
  for (const { predicate, arguments: roles_ } of roles)
    for (const { token } of roles_) expect(tokens[token]!.sentence).toBe(tokens[predicate]!.sentence);
}
