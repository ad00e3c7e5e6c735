import { describe, expect, it } from 'vitest';
import { byGraph, byLemma, byLemmaInTopic, type ReadText, sidesOf } from '../../bench/ecbplus/sides.js';
import type { FoundMention } from '../../bench/ecbplus/found.js';
import type { Annotation, Token } from '../../src/model.js';

/** A text of single words, each a root: gold and found mentions are words. */
function text(id: string, topic: string, words: string, gold: string, found: string): ReadText {
  const tokens = words.split(' ').map((form, index): Token => {
    const start = words.split(' ').slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
    const token = {
      start,
      end: start + form.length,
      form,
      lemma: form,
      upos: 'NOUN',
      xpos: 'NN',
      features: {},
    } as const;
    return { ...token, head: -1, deprel: 'root', sentence: 0 };
  });
  const certainty = { heads: [], types: [] };
  const annotation: Annotation = { document: id, tokens, sentences: [], names: [], roles: [], certainty, sentencesSplit: 0 }; // prettier-ignore
  const at = (form: string): Token => tokens.find((token) => token.form === form)!;
  const pairs = (list: string): string[][] => list.split(' ').map((pair) => pair.split('='));
  return {
    gold: {
      id,
      topic,
      text: words,
      sentences: [],
      mentions: pairs(gold).map(([form, cluster]) => {
        const { start, end } = at(form!);
        return { start, end, kind: 'event', cluster: cluster! };
      }),
    },
    annotation,
    found: pairs(found).map(([form, node]): FoundMention => {
      const { start, end } = at(form!);
      return { start, end, kind: 'event', head: { start, end }, lemma: form!, stands: node!.split('+') };
    }),
  };
}

const TEXTS = [
  text('a', '1', 'fire blaze visit', 'fire=F blaze=F visit=V', 'fire=n1 blaze=n1 visit=e1+e2'),
  text('b', '1', 'fire trip', 'fire=F trip=V', 'fire=n1 trip=e2'),
  text('c', '2', 'fire', 'fire=G', 'fire=n2'),
];

describe('sidesOf', () => {
  it.each([
    ['the graph', byGraph, [['gold 0', 'gold 1', 'gold 3'], ['gold 2', 'gold 4'], ['gold 5']]],
    ['one head lemma', byLemma, [['gold 0', 'gold 3', 'gold 5'], ['gold 1'], ['gold 2'], ['gold 4']]],
    ['one in a topic', byLemmaInTopic, [['gold 0', 'gold 3'], ['gold 1'], ['gold 2'], ['gold 4'], ['gold 5']]],
  ])('joins mentions of all documents by %s', (_, keysOf, clusters) => {
    const { gold, found } = sidesOf(TEXTS, ['event'], keysOf);
    expect(found).toEqual(clusters);
    expect(gold).toEqual([['gold 0', 'gold 1', 'gold 3'], ['gold 2', 'gold 4'], ['gold 5']]);
  });
});
