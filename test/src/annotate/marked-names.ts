/** Names as rules put them right, from text in which the model's finds are marked. */
import { namesOf } from '../../../src/annotate/names.js';
import type { NameRange } from '../../../src/annotate/reading-model.js';
import { findSentences } from '../../../src/annotate/sentences.js';
import { findWords } from '../../../src/annotate/words.js';
import type { NameType, Token } from '../../../src/model.js';
import { documentOf } from './fixtures.js';

/** What the model found stands in the text as `[type words]`; the names come back as "type words". */
export function namesIn(marked: string): string[] {
  const { text, found } = unmark(marked);
  const document = documentOf(text);
  const sentences = findSentences(document);
  const tokens = sentences.flatMap((span, sentence) =>
    findWords(text, span.start, span.end).map(({ start, end }) =>
      tokenOf(text.slice(start, end), start, end, sentence),
    ),
  );
  const ranges = found.map(({ start, end, type }): NameRange => {
    const first = tokens.findIndex((token) => token.start >= start);
    return { first, last: tokens.findLastIndex((token) => token.end <= end) + 1, type };
  });
  const whole = sentences.map((span, sentence) => ({
    ...span,
    first: tokens.findIndex((token) => token.sentence === sentence),
    last: tokens.findLastIndex((token) => token.sentence === sentence) + 1,
    root: tokens.findIndex((token) => token.sentence === sentence),
  }));
  return namesOf(document, tokens, whole, ranges).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

/** Capitalised words are proper nouns to this tagger, all others nouns, verbs being of no matter here. */
function tokenOf(form: string, start: number, end: number, sentence: number): Token {
  const isProper = /^\p{Lu}/u.test(form);
  const isMark = !/[\p{L}\p{N}]/u.test(form);
  return {
    start,
    end,
    form,
    lemma: form,
    upos: isMark ? 'PUNCT' : isProper ? 'PROPN' : 'NOUN',
    xpos: isMark ? '.' : isProper ? 'NNP' : 'NN',
    features: {},
    head: -1,
    deprel: 'root',
    sentence,
  };
}

function unmark(marked: string): { text: string; found: { start: number; end: number; type: NameType }[] } {
  const found: { start: number; end: number; type: NameType }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\w+ [^\]]+\])/)) {
    const [, type, words] = /^\[(\w+) ([^\]]+)\]$/.exec(piece) ?? [];
    if (type && words) found.push({ start: text.length, end: text.length + words.length, type: type as NameType });
    text += words ?? piece;
  }
  return { text, found };
}
