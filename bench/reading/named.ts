/**
 * Sets of sentences with named entities (a word and its BIO tag a line), brought to the treebanks' words: a hyphen between
 * letters is a word of its own.
 */
import type { NameRange } from '../../src/annotate/reading-model.js';
import type { NameType } from '../../src/model.js';

export interface NamedSentence {
  readonly words: readonly string[];
  readonly names: readonly NameRange[];
}

const TYPES: Readonly<Record<string, NameType>> = {
  PERSON: 'person',
  ORG: 'organisation',
  PLACE: 'place',
  EVENT: 'event',
  DATE: 'date',
  NORP: 'nationality',
  MISC: 'other',
};

const HYPHEN = /(?<=[\p{L}\p{N}_])-(?=[\p{L}\p{N}_])/u;
/** Addresses keep their hyphens. */
const ADDRESS = /[@/]|\.[\p{L}\p{N}_]/u;

/** The sentences of each document; where the set marks no documents, every sentence is one. */
export function readNamed(bio: string): NamedSentence[][] {
  const blocks = bio.split(/\n[ \t]*\n/).map((block) => block.split(/\r?\n/).filter((line) => line !== ''));
  const isMarked = blocks.some(([line]) => line !== undefined && isDocumentMark(line));
  const documents: NamedSentence[][] = [];
  for (const lines of blocks) {
    if (documents.length === 0 || !isMarked || lines.some(isDocumentMark)) documents.push([]);
    const rows = lines.filter((line) => !isDocumentMark(line)).map((line) => line.split('\t'));
    if (rows.length > 0) documents.at(-1)!.push(sentenceOf(rows));
  }
  return documents.filter((sentences) => sentences.length > 0);
}

/** The same names without the words at the start of a person that `isTitle`: some sets take titles for part of the name. */
export function withoutTitles({ words, names }: NamedSentence, isTitle: (word: string) => boolean): NamedSentence {
  const trimmed = names.map((name): NameRange => {
    if (name.type !== 'person') return name;
    let { first } = name;
    while (first < name.last && isTitle(words[first]!)) first += 1;
    return { ...name, first };
  });
  return { words, names: trimmed.filter(({ first, last }) => first < last) };
}

function isDocumentMark(line: string): boolean {
  return line.startsWith('-DOCSTART-');
}

function sentenceOf(rows: readonly (readonly string[])[]): NamedSentence {
  const pieces = rows.map(([word]) => splitHyphens(word!));
  const starts = [0];
  for (const { length } of pieces) starts.push(starts.at(-1)! + length);
  const names = namesOf(rows.map((row) => row.at(-1)!));
  return {
    words: pieces.flat(),
    names: names.map(({ first, last, type }) => ({ first: starts[first]!, last: starts[last]!, type })),
  };
}

function splitHyphens(word: string): string[] {
  if (!word.includes('-') || ADDRESS.test(word)) return [word];
  const [first, ...others] = word.split(HYPHEN);
  return [first!, ...others.flatMap((part) => ['-', part])];
}

/** A name that goes on (I) after none, or after one of another type, begins. Throws a RangeError for an unknown type. */
function namesOf(tags: readonly string[]): NameRange[] {
  const names: NameRange[] = [];
  tags.forEach((tag, index) => {
    if (tag === 'O') return;
    const type = TYPES[tag.slice(2)];
    if (type === undefined) throw new RangeError(`"${tag}" is no tag of a name`);
    const before = names.at(-1);
    const goesOn = tag.startsWith('I') && before?.last === index && before.type === type;
    if (goesOn) names.pop();
    names.push({ first: goesOn ? before.first : index, last: index + 1, type });
  });
  return names;
}
