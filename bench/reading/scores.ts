/** Scores of what was read against what is known. All compare exactly, and count over the words of one document. */
import type { NameRange } from '../../src/annotate/reading-model.js';
import type { NameType, RoleFrame, TokenRange } from '../../src/model.js';
import { type Tally, tally } from './tally.js';
import type { TreeWord } from './treebank.js';

export interface TreeScore {
  readonly upos: Tally;
  readonly xpos: Tally;
  /** Words with the right head. */
  readonly uas: Tally;
  /** … and the right relation, its subtype included. Punctuation counts. */
  readonly las: Tally;
}

export interface RoleScore {
  readonly predicates: Tally;
  /** Heads of arguments, with their roles and predicates. */
  readonly heads: Tally;
}

export interface TextScore {
  readonly words: Tally;
  readonly sentences: Tally;
  readonly uas: Tally;
  readonly las: Tally;
  /** As `las`, subtypes of relations left aside: the shared task's LAS. */
  readonly coarse: Tally;
}

/** Words and sentences of a document. */
export interface ParsedText {
  readonly words: readonly Pick<TreeWord, 'start' | 'end' | 'head' | 'deprel'>[];
  readonly sentences: readonly TokenRange[];
}

/** Both hold the same words. Throws a RangeError when they do not. */
export function scoreTrees(found: readonly TreeWord[], expected: readonly TreeWord[]): TreeScore {
  if (found.length !== expected.length)
    throw new RangeError(`${found.length} words were read where ${expected.length} were given`);
  const compare = (keyOf: (word: TreeWord) => string): Tally => {
    const keys = (words: readonly TreeWord[]): string[] => words.map((word, index) => `${index} ${keyOf(word)}`);
    return tally(keys(found), keys(expected));
  };
  return {
    upos: compare(({ upos }) => upos),
    xpos: compare(({ xpos }) => xpos),
    uas: compare(({ head }) => `${head}`),
    las: compare(({ head, deprel }) => `${head} ${deprel}`),
  };
}

export function scoreRoles(found: readonly RoleFrame[], expected: readonly RoleFrame[]): RoleScore {
  const predicates = (frames: readonly RoleFrame[]): string[] => frames.map(({ predicate }) => `${predicate}`);
  const heads = (frames: readonly RoleFrame[]): string[] =>
    frames.flatMap(({ predicate, arguments: all }) => all.map(({ token, role }) => `${predicate} ${token} ${role}`));
  return {
    predicates: tally(predicates(found), predicates(expected)),
    heads: tally(heads(found), heads(expected)),
  };
}

/** Names of one type: right with both ends. */
export function scoreNames(found: readonly NameRange[], expected: readonly NameRange[], type: NameType): Tally {
  const keys = (names: readonly NameRange[]): string[] =>
    names.filter((name) => name.type === type).map(({ first, last }) => `${first} ${last}`);
  return tally(keys(found), keys(expected));
}

/**
 * Two readings of one text that need not agree on its words. Words are the same where their characters are; a sentence
 * reaches from its first word to its last. After the evaluation of the CoNLL 2018 shared task (Zeman et al. 2018).
 */
export function scoreText(found: ParsedText, expected: ParsedText): TextScore {
  const compare = (keysOf: (text: ParsedText) => string[]): Tally => tally(keysOf(found), keysOf(expected));
  return {
    words: compare(({ words }) => words.map((_, index) => place(words, index))),
    sentences: compare(({ words, sentences }) =>
      sentences.map(({ first, last }) => `${words[first]!.start} ${words[last - 1]!.end}`),
    ),
    uas: compare(({ words }) => words.map((_, index) => arc(words, index))),
    las: compare(({ words }) => words.map(({ deprel }, index) => `${arc(words, index)} ${deprel}`)),
    coarse: compare(({ words }) => words.map(({ deprel }, index) => `${arc(words, index)} ${deprel.split(':')[0]}`)),
  };
}

function place(words: ParsedText['words'], index: number): string {
  const { start, end } = words[index]!;
  return `${start} ${end}`;
}

function arc(words: ParsedText['words'], index: number): string {
  const { head } = words[index]!;
  return `${place(words, index)} < ${head === -1 ? 'root' : place(words, head)}`;
}
