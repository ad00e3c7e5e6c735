/** What speaks for and against a sentence's end at a full stop, question or exclamation mark that white space follows. */
import { abbreviationKind, SENTENCE_OPENERS } from './abbreviations.js';

/** Where a sentence might end, with what stands around it. */
export interface Stop {
  /** The run of stops: "." or "?!" or "…". */
  readonly marks: string;
  /** Closing quotes and brackets after it. */
  readonly closers: string;
  /** The word before it, dots inside included: "U.S", "Gen". */
  readonly before: string;
  /** The word before that one. */
  readonly beforeThat: string;
  /** Whether the word before it is the first of the sentence. */
  readonly isFirstWord: boolean;
  /** Opening quotes and brackets after the white space. */
  readonly openers: string;
  /** The text after them, or its beginning. */
  readonly after: string;
}

export interface StopRule {
  readonly id: string;
  readonly reason: string;
  /** The stop in question is the one before `|`. */
  readonly example: string;
  readonly applies: (stop: Stop) => boolean;
  readonly ends: boolean;
}

/** Nouns that a single capital labels. */
const LABELLED = new Set(
  (
    'plan vitamin hepatitis group grade class type option point section article appendix exhibit part phase team ' +
    'category series block unit schedule level figure table zone division gate terminal building room letter annex'
  ).split(' '),
);

const FIRST_WORD = /^[\p{L}\p{M}]+(?:[’'][\p{L}]+)?/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
/** Words that open a sentence when they are written small. */
const SUBJECT = /^(?:i|you|he|she|we|they|it|there|this|these|nobody|everyone|please)(?:[’']\p{L}+)?(?=\s|$)/u;
const LINK = /^(?:https?:\/\/|www\.)/u;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b/u;
const CLOCK = /^[ap]\.?m$/iu;
const AFTER_CLOCK =
  /^(?:EST|EDT|ET|CET|CEST|GMT|UTC|BST|PST|PDT|PT|CST|CDT|MST|Eastern|Pacific|Central|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const SPEAKER =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,5}(?:said|says|asked|asks|added|adds|wondered|replied|told|wrote|shouted|cried|demanded|exclaimed)\b/u;

/** The first that applies decides; where none does, the sentence ends. */
export const STOP_RULES: readonly StopRule[] = [
  {
    id: 'question-in-small-letters',
    reason:
      'A question or a cry outside quotes is over, however the next sentence is spelt. Names may hold a mark: Yahoo!',
    example: 'where were you?| we waited.',
    applies: ({ marks, closers, before, after }) =>
      closers === '' &&
      /[?!]/.test(marks) &&
      (!/^\p{Lu}/u.test(before) || SUBJECT.test(after)) &&
      /^\p{Ll}/u.test(after),
    ends: true,
  },
  {
    id: 'small-letters',
    reason: 'A full stop after a plain word ends a sentence, however the next one is spelt.',
    example: 'we waited for you.| nobody came.',
    applies: ({ marks, closers, before, after }) =>
      marks === '.' && closers === '' && isPlainWord(before) && /^\p{Ll}/u.test(after),
    ends: true,
  },
  {
    id: 'small-subject',
    reason: 'After a name it does where a subject follows that no abbreviation stands before.',
    example: 'we asked Marlow.| they never replied.',
    applies: ({ marks, closers, before, after }) =>
      marks === '.' &&
      closers === '' &&
      /^\p{Lu}[\p{L}’'-]{3,}$/u.test(before) &&
      kindOf(before) === null &&
      SUBJECT.test(after),
    ends: true,
  },
  {
    id: 'lower-case-follows',
    reason: 'A sentence begins with a capital, a digit or a mark.',
    example: 'He met the firm Acme Ltd.| in Paris.',
    applies: ({ after }) => /^\p{Ll}/u.test(after) && !/^\p{Ll}\p{Lu}/u.test(after) && !LINK.test(after),
    ends: false,
  },
  {
    id: 'comma-follows',
    reason: 'No sentence begins with a comma or the like.',
    example: 'The U.S.| , she said, would wait.',
    applies: ({ after }) => /^[,;:)\]%]/u.test(after),
    ends: false,
  },
  {
    id: 'stop-follows',
    reason: 'Of stops with blanks between them the last ends the sentence.',
    example: 'Nobody came .| . . They left.',
    applies: ({ after }) => /^[.!?…](?:\s|$)/u.test(after),
    ends: false,
  },
  {
    id: 'dash-follows',
    reason: 'An abbreviation before a dash does not stand at the end.',
    example: 'He left for the U.S.| – China summit.',
    applies: ({ before, after }) => /^[-–—]\s/u.test(after) && (DOTTED.test(before) || kindOf(before) !== null),
    ends: false,
  },
  {
    id: 'enumerator',
    reason: 'A lone number or letter before the text counts it.',
    example: '2.| The committee meets.',
    applies: ({ before, isFirstWord }) => isFirstWord && /^(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,5})$/u.test(before),
    ends: false,
  },
  {
    id: 'asked-by',
    reason: 'A quoted question or cry goes on with its speaker.',
    example: '“Who is there?”| Mr. Brown asked.',
    applies: ({ marks, closers, after, openers }) =>
      openers === '' && /[!?]/.test(marks) && /["'”’»]/.test(closers) && SPEAKER.test(after),
    ends: false,
  },
  {
    id: 'not-a-full-stop',
    reason: 'Other stops belong to no abbreviation.',
    example: 'Will it rain?| Nobody knows.',
    applies: ({ marks, closers }) => marks !== '.' || closers !== '',
    ends: true,
  },
  {
    id: 'title',
    reason: 'A title or form of address stands before a name.',
    example: 'The order came from Gen.| Adams.',
    applies: ({ before, after }) => kindOf(before) === 'title' && !(isOpener(after) && !/^(?:A|I)\b/u.test(after)),
    ends: false,
  },
  {
    id: 'goes-on',
    reason: 'Some abbreviations introduce what follows.',
    example: 'Two cities, e.g.| Rome and Milan, agreed.',
    applies: ({ before }) => kindOf(before) === 'inner',
    ends: false,
  },
  {
    id: 'before-digit',
    reason: 'Numbers and dates follow these.',
    example: 'They left on Oct.| 3 for good.',
    applies: ({ before, after }) => ['number', 'date'].includes(kindOf(before) ?? '') && /^\p{Nd}/u.test(after),
    ends: false,
  },
  {
    id: 'before-month',
    reason: 'A weekday goes on with its month, and so does “b.”, born.',
    example: 'They left on Thur.| Sept. 21 for good.',
    applies: ({ before, after }) => ['number', 'date'].includes(kindOf(before) ?? '') && MONTH.test(after),
    ends: false,
  },
  {
    id: 'clock',
    reason: 'After a time of day only a zone or a day goes on.',
    example: 'It starts at 9 p.m.| Monday in Rome.',
    applies: ({ before, after }) => CLOCK.test(before) && AFTER_CLOCK.test(after),
    ends: false,
  },
  {
    id: 'clock-ends',
    reason: 'After a time of day any other capital begins a sentence.',
    example: 'It began at 9 p.m.| Police watched.',
    applies: ({ before }) => CLOCK.test(before),
    ends: true,
  },
  {
    id: 'initial',
    reason: 'A single capital after or before a name is an initial.',
    example: 'The writer J.| K. Rowling spoke.',
    applies: ({ before, beforeThat, after, openers }) =>
      openers === '' &&
      /^(?:\p{Lu}\.)?\p{Lu}$/u.test(before) &&
      isInitial(before, beforeThat) &&
      /^\p{Lu}/u.test(after) &&
      !isOpener(after),
    ends: false,
  },
  {
    id: 'dotted',
    reason: 'A dotted abbreviation goes on unless a typical first word follows.',
    example: 'He commanded U.S.| Marines there.',
    applies: ({ before, after, openers }) => openers === '' && DOTTED.test(before) && !isOpener(after),
    ends: false,
  },
  {
    id: 'bracket-after-firm',
    reason: 'What stands in brackets after a firm’s name belongs to it.',
    example: 'He runs Acme Inc.| (the “Company”) alone.',
    applies: ({ before, openers }) => kindOf(before) === 'suffix' && /^[([]/.test(openers),
    ends: false,
  },
  {
    id: 'suffix',
    reason: 'A firm’s form or a state may be followed by more of the phrase.',
    example: 'She runs Acme Inc.| Europe now.',
    applies: ({ before, after, openers }) => openers === '' && kindOf(before) === 'suffix' && !isOpener(after),
    ends: false,
  },
];

function kindOf(word: string): ReturnType<typeof abbreviationKind> {
  return abbreviationKind(word.slice(word.lastIndexOf('-') + 1));
}

/** Abbreviations that no table holds are short, or have no vowel. */
function isPlainWord(word: string): boolean {
  return /^\p{Ll}[\p{Ll}’'-]+$/u.test(word) && /[aeiouy]/u.test(word) && kindOf(word) === null;
}

function isOpener(after: string): boolean {
  const [word = ''] = FIRST_WORD.exec(after) ?? [];
  return SENTENCE_OPENERS.has(word.replace(/[’'].*$/u, '').toLowerCase());
}

/** "I" is a word, and a capital after such a noun a label: "plan B.", "vitamin C.". */
function isInitial(before: string, beforeThat: string): boolean {
  return before !== 'I' && !LABELLED.has(beforeThat.toLowerCase());
}
