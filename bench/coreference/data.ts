/** Texts with gold coreference that lie beside the repository, brought to one form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntityType, Span } from '../../src/model.js';

/** Offsets are UTF-16 code units, half-open. */
export interface GoldMention extends Span {
  /** The word that carries it; null where the corpus has no trees. */
  readonly head: Span | null;
  readonly cluster: string;
  /** Null when it is no participant. */
  readonly type: EntityType | null;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** One question of GAP: whether a pronoun stands for either of two names. */
export interface GapCase {
  readonly id: string;
  readonly text: string;
  readonly feminine: boolean;
  readonly pronoun: Span;
  readonly names: readonly { readonly span: Span; readonly same: boolean }[];
}

interface GumMention {
  /** Tokens, half-open. */
  readonly tok: readonly [number, number];
  readonly head_tok: number;
  readonly type: string;
  readonly cluster: string;
}

interface GumDocument {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly string[];
  readonly mentions: readonly GumMention[];
}

const GUM_TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'event',
};

/** A split of the GUM corpus's permissive part, with all its mentions. */
export function readGum(folder: string, split: string): GoldText[] {
  return linesOf(join(folder, 'gum_permissive', `${split}.jsonl.gz`)).map((line) => {
    const document = JSON.parse(line) as GumDocument;
    const spans = alignTokens(document.text, document.tokens);
    const mentions = document.mentions.map(({ tok: [first, last], head_tok: head, type, cluster }): GoldMention => {
      const { start } = spans[first]!;
      return { start, end: spans[last - 1]!.end, head: spans[head]!, cluster, type: GUM_TYPES[type] ?? null };
    });
    return { id: document.id, text: document.text, mentions };
  });
}

export function readGap(folder: string): GapCase[] {
  const [, ...lines] = linesOf(join(folder, 'gap', 'dev.tsv.gz'));
  return lines.map((line): GapCase => {
    const [id, text, pronoun, at, nameA, atA, sameA, nameB, atB, sameB] = line.split('\t') as string[];
    const spanOf = (words: string, offset: string): Span => {
      const start = toUnits(text!, Number(offset));
      return { start, end: start + words.length };
    };
    return {
      id: id!,
      text: text!,
      feminine: /^(?:she|her|hers)$/iu.test(pronoun!),
      pronoun: spanOf(pronoun!, at!),
      names: [
        { span: spanOf(nameA!, atA!), same: sameA === 'TRUE' },
        { span: spanOf(nameB!, atB!), same: sameB === 'TRUE' },
      ],
    };
  });
}

function linesOf(path: string): string[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Where the tokens stand in their text, one after the other. Throws when one is not there. */
function alignTokens(text: string, tokens: readonly string[]): Span[] {
  let at = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, at);
    if (start < 0) throw new RangeError(`token '${token}' does not stand after offset ${at}: repair the data`);
    at = start + token.length;
    return { start, end: at };
  });
}

/** An offset in code points as one in UTF-16 units. */
function toUnits(text: string, points: number): number {
  return [...text].slice(0, points).join('').length;
}

/** Openings of a hundred novels; the corpus tells no types. */
export function readLitbank(folder: string): GoldText[] {
  const documents = gunzipSync(readFileSync(join(folder, 'litbank', 'all.conll.gz')))
    .toString('utf8')
    .split('#begin document ')
    .slice(1);
  return documents.map((lines) => fromConll(lines.split('\n')));
}

/** The lines of one document: `(name); part 0`, then a token a line, its form in the fourth column, its sets in the last. */
function fromConll([header = '', ...lines]: readonly string[]): GoldText {
  const spans: Span[] = [];
  const open: { readonly cluster: string; readonly first: number }[] = [];
  const found: { readonly cluster: string; readonly first: number; readonly last: number }[] = [];
  let text = '';
  for (const line of lines) {
    const columns = line.split('\t');
    const form = columns[3];
    if (form === undefined || columns.length < 13) continue;
    if (text !== '' && !CLINGS.test(form) && !OPENS.test(text)) text += ' ';
    spans.push({ start: text.length, end: text.length + form.length });
    text += form;
    for (const [, opens, cluster, closes] of (columns[12] ?? '').matchAll(/(\()?(\d+)(\))?/gu)) {
      if (opens) open.push({ cluster: cluster!, first: spans.length - 1 });
      if (!closes) continue;
      const at = open.findLastIndex((other) => other.cluster === cluster);
      if (at >= 0) found.push({ ...open.splice(at, 1)[0]!, last: spans.length });
    }
  }
  const mentions = found.map(({ cluster, first, last }): GoldMention => {
    return { start: spans[first]!.start, end: spans[last - 1]!.end, head: null, cluster, type: null };
  });
  return { id: /\((.*?)\)/u.exec(header)?.[1] ?? header, text, mentions };
}

/** Words and marks that stand right after the word before them. */
const CLINGS = /^(?:[.,;:!?)\]”’|]|n['’]t|['’](?:s|ll|ve|m|d|re)$)/iu;
/** Marks that the next word stands right after. */
const OPENS = /[([“‘]$/u;
