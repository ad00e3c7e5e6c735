/** What the words for a thing without a name say of it: "two armed men" is two of what is a man, and armed. */
import type { Chain, Reading } from '../model.js';
import { latinLetters } from './raw-words.js';

export interface Description {
  /** The head noun of its first description, in lower-case letters. */
  readonly noun: string;
  /** All words before the noun that are no grammar. */
  readonly words: ReadonlySet<string>;
  readonly plural: boolean;
  /** The sentence that speaks of it first, by index in the document. */
  readonly sentence: number;
}

/** What follows a head noun belongs to another thing. */
const TAIL = /\s(?:of|in|at|from|for|to|on|with|by|who|that)\s.*$/su;
const MIN_LETTERS = 2;

/** Null for a chain without a description. */
export function describeChain({ mentions }: Reading, chain: Chain): Description | null {
  const first = chain.mentions.map((index) => mentions[index]!).find(({ kind }) => kind === 'nominal');
  if (!first) return null;
  const words = first.text
    .replace(TAIL, '')
    .split(/[\s-]+/u)
    .map(latinLetters)
    .filter((word) => word.length >= MIN_LETTERS);
  const noun = words.pop();
  if (noun === undefined) return null;
  return { noun, words: new Set(words), plural: first.plural, sentence: mentions[chain.mentions[0]!]!.sentence };
}

/** Whether each says something of its thing that the other does not. */
export function differ(a: Description, b: Description): boolean {
  const leaves = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((word) => !y.has(word));
  return a.plural !== b.plural || (leaves(a.words, b.words) && leaves(b.words, a.words));
}
