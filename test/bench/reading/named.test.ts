import { describe, expect, it } from 'vitest';
import { givenWords } from '../../../bench/reading/given-words.js';
import { type NamedSentence, readNamed, withoutTitles } from '../../../bench/reading/named.js';

/** "word/TAG word …": a word without a tag has O. */
function bio(sentence: string): string {
  return sentence
    .split(' ')
    .map((word) =>
      word.replace(/^([^_]+)(?:_(.+))?$/, (_, form: string, tag: string | undefined) => `${form}\t${tag ?? 'O'}`),
    )
    .join('\n');
}

function shown({ words, names }: NamedSentence): string[] {
  return names.map(({ first, last, type }) => `${type} ${words.slice(first, last).join(' ')}`);
}

describe('readNamed', () => {
  it.each([
    ['two side by side', 'Ann_B-PERSON Bo_B-PERSON left', ['person Ann', 'person Bo']],
    ['one to the end', 'in New_B-PLACE York_I-PLACE', ['place New York']],
    ['a beginning that is not marked', 'the Red_I-ORG Cross_I-ORG', ['organisation Red Cross']],
    ['a change of type', 'Oslo_B-PLACE Games_I-EVENT', ['place Oslo', 'event Games']],
    ['after a hyphen', 'a pro-Acme-owned Fox-Hill_B-PLACE Bay_I-PLACE', ['place Fox - Hill Bay']],
    ['addresses kept', 'see a-b.org X-Y/Z_B-MISC', ['other X-Y/Z']],
  ])('%s', (_, sentence, names) => {
    expect(shown(readNamed(bio(sentence))[0]![0]!)).toEqual(names);
  });

  it('keeps the documents that are marked', () => {
    const text = ['-DOCSTART-\ta', bio('Ann came'), bio('Bo left'), '-DOCSTART-\tb', bio('Why ?')].join('\n\n') + '\n';
    expect(readNamed(text).map((sentences) => sentences.map(({ words }) => words.join(' ')))).toEqual([
      ['Ann came', 'Bo left'],
      ['Why ?'],
    ]);
  });

  it('takes every sentence for a document where none is marked', () => {
    expect(readNamed(`${bio('Ann came')}\n\n${bio('Bo left')}\n`)).toHaveLength(2);
  });

  it('refuses a tag that it does not know', () => {
    expect(() => readNamed('Ann\tB-HERO\n')).toThrow(RangeError);
  });
});

describe('withoutTitles', () => {
  it('cuts titles off persons, and drops those that are nothing else', () => {
    const [[sentence]] = readNamed(bio('Dr._B-PERSON Lee_I-PERSON met Dr._B-PERSON of Dr._B-ORG Co_I-ORG')) as [
      [NamedSentence],
    ];
    expect(shown(withoutTitles(sentence, (word) => word === 'Dr.'))).toEqual(['person Lee', 'organisation Dr. Co']);
  });
});

describe('givenWords', () => {
  it('joins words by blanks and knows their places', () => {
    const { document, sentences } = givenWords('d', [
      ['Ann', 'left', '.'],
      ['Why', '?'],
    ]);
    expect(document.text).toBe('Ann left . Why ?');
    expect(sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Ann left .', 'Why ?']);
    expect(sentences.map(({ words }) => words.map(({ start, end }) => document.text.slice(start, end)))).toEqual([
      ['Ann', 'left', '.'],
      ['Why', '?'],
    ]);
  });
});
