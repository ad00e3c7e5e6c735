/** Annotations written by hand for tests: one line a word, in the columns of CoNLL-U that matter. */
import { sha256OfText } from '../../src/ids.js';
import {
  NAME_TYPES,
  type Annotation,
  type Features,
  type Name,
  type NameType,
  type Sentence,
  type SourceDocument,
  type Token,
  type Upos,
} from '../../src/model.js';

export interface Annotated {
  readonly document: SourceDocument;
  readonly annotation: Annotation;
}

/**
 * `text`: the document; its words are found one after the other. `rows`: for each word
 * `form lemma upos xpos head deprel name?`, with heads counted from 1 in each sentence (0 at the root), sentences parted
 * by a blank line; `name` is a type at a name's first word and `|` at its others.
 * `headline`: whether the first line of the text is a headline.
 */
export function annotated(text: string, rows: string, headline = false): Annotated {
  const id = 'd' + sha256OfText(text).slice(0, 16);
  const groups = rows.trim().split(/\n\s*\n/);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const names: Name[] = [];
  let at = 0;
  groups.forEach((group, sentence) => {
    const first = tokens.length;
    for (const row of group.trim().split('\n')) {
      const [form = '', lemma = '', upos = '', xpos = '', head = '', deprel = '', name] = row.trim().split(/\s+/);
      const start = text.indexOf(form, at);
      if (start < 0) throw new RangeError(`'${form}' does not stand in '${text.slice(at)}'`);
      at = start + form.length;
      const above = head === '0' ? -1 : first + Number(head) - 1;
      const features = featuresOf(xpos);
      tokens.push({ form, lemma, upos: upos as Upos, xpos, features, head: above, deprel, sentence, start, end: at });
      if (name === '|') extend(names, tokens.length, at);
      else if (name) names.push(nameAt(name as NameType, tokens.length - 1, start, at));
    }
    sentences.push(sentenceOf(tokens, first, headline && sentence > 0 ? 1 : 0));
  });
  const certainty = { heads: tokens.map(() => 1), types: tokens.map(() => NAME_TYPES.map(() => 1)) };
  const annotation = { document: id, tokens, sentences, names, roles: [], certainty, sentencesSplit: 0 };
  return { document: documentOf(id, text, headline ? sentences[0]!.end : 0), annotation };
}

function featuresOf(xpos: string): Features {
  if (xpos === 'NNS' || xpos === 'NNPS') return { number: 'plural' };
  if (xpos === 'NN' || xpos === 'NNP') return { number: 'singular' };
  if (xpos === 'VBD') return { tense: 'past', verbForm: 'finite' };
  return {};
}

function nameAt(type: NameType, first: number, start: number, end: number): Name {
  return { type, first, last: first + 1, start, end, by: 'model' };
}

function extend(names: Name[], last: number, end: number): void {
  names.push({ ...names.pop()!, last, end });
}

function sentenceOf(tokens: readonly Token[], first: number, block: number): Sentence {
  const root = tokens.findIndex(({ head }, index) => index >= first && head === -1);
  return { first, last: tokens.length, start: tokens[first]!.start, end: tokens.at(-1)!.end, block, root };
}

function documentOf(id: string, text: string, headlineEnd: number): SourceDocument {
  const headline = { kind: 'headline', start: 0, end: headlineEnd } as const;
  const body = { kind: 'paragraph', start: headlineEnd, end: text.length } as const;
  return {
    id,
    paths: ['report.txt'],
    format: 'text',
    text,
    textSha256: sha256OfText(text),
    blocks: headlineEnd > 0 ? [headline, body] : [body],
    origin: null,
    title: null,
    publisher: null,
    published: null,
    language: 'en',
  };
}
