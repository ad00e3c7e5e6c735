/** Words that are written in one and count as several, as the Universal Dependencies treebanks of English cut them. */
import { INVISIBLE } from './characters.js';

interface JoinedWords {
  readonly id: string;
  readonly reason: string;
  /** Parted by blanks; the parts of each by `|`. */
  readonly words: string;
  readonly example: string;
  /** What must follow the word, white space included. */
  readonly before: RegExp;
}

const END = `(?![\\p{L}\\p{M}\\p{N}_'’${INVISIBLE}-])`;
const ANYTHING = /^/u;
/** Of a context, as much is looked at. */
const AHEAD = 24;
const LONGEST = 8;

export const JOINED_WORDS: readonly JoinedWords[] = [
  {
    id: 'spoken',
    reason: 'Two words that are spoken as one.',
    words: 'can|not gon|na wan|na got|ta gim|me lem|me out|ta du|n|no a|lot',
    example: 'They can|not stay.',
    before: ANYTHING,
  },
  {
    id: 'negated',
    reason: 'A negation without its apostrophe.',
    words:
      'do|nt does|nt did|nt would|nt could|nt should|nt is|nt are|nt was|nt were|nt has|nt have|nt had|nt must|nt ai|nt',
    example: 'They did|nt stay.',
    before: ANYTHING,
  },
  {
    id: 'negated-noun',
    reason: 'Nouns are spelt so too: “as is his wont”, “cant and hypocrisy”.',
    words: 'ca|nt wo|nt',
    example: 'They wo|nt stay.',
    before: new RegExp(`^\\s+(?!(?:and|or|of|to|about|from)${END})(?:\\p{Ll}|\\p{Lu}{2})`, 'u'),
  },
  {
    id: 'reduced',
    reason: 'A verb without its apostrophe.',
    words:
      'that|s what|s there|s here|s where|s he|s she|s i|m i|ve you|re they|re you|ve we|ve they|ve you|ll they|ll it|ll',
    example: 'They say that|s enough.',
    before: ANYTHING,
  },
  {
    id: 'reduced-it',
    reason: 'The possessive stands before no article and no negation.',
    words: 'it|s',
    example: 'They say it|s not enough.',
    before: new RegExp(`^\\s+(?:an?|the|not|been|my|your|his|our|also|going|because|definitely|probably)${END}`, 'u'),
  },
  {
    id: 'reduced-i',
    reason: 'With a capital they are family names too.',
    words: 'I|m I|ve',
    example: 'I|m sure of it.',
    before: new RegExp(`^\\s+(?:an?|the|not|so|just|sure|sorry|going|trying|been|never|got)${END}`, 'u'),
  },
];

interface JoinedWord {
  readonly cuts: readonly number[];
  readonly before: RegExp;
}

const BY_FORM: ReadonlyMap<string, JoinedWord> = new Map(
  JOINED_WORDS.flatMap(({ words, before }) =>
    words.split(' ').map((word) => [word.replaceAll('|', ''), { cuts: cutsOf(word), before }] as const),
  ),
);

/** Where the word that ends at `end` of the text is cut: offsets into it, ascending; none when it is one word. */
export function joinedCuts(word: string, text: string, end: number): readonly number[] {
  if (word.length > LONGEST) return [];
  const found = BY_FORM.get(word) ?? (isShortName(word) ? undefined : BY_FORM.get(word.toLowerCase()));
  return found?.before.test(text.slice(end, end + AHEAD)) ? found.cuts : [];
}

/** "Im" and "Ive" are family names, short words in capitals abbreviations: IM. */
function isShortName(word: string): boolean {
  return word.length < 4 && /^\p{Lu}/u.test(word) && !/^(?:Its|Hes)$/.test(word);
}

function cutsOf(word: string): number[] {
  const lengths = word.split('|').map((part) => part.length);
  return lengths.slice(1).map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
}
