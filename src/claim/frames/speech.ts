/** Words that report somebody's words: what hangs on them as a clause is the speaker's statement, not the article's. */
import { wordsOf } from './words.js';

export interface Reporting {
  readonly id: string;
  readonly words: readonly string[];
  /** Relations by which the reported clause hangs on the word. */
  readonly by: readonly string[];
  readonly example: string;
}

export const REPORTING: readonly Reporting[] = [
  {
    id: 'say',
    words: wordsOf(`say tell announce report claim state declare add note argue insist warn confirm allege stress
      acknowledge admit explain remark assert maintain contend emphasise emphasize recall reveal
      disclose testify write tweet post conclude reiterate repeat complain comment respond reply
      answer believe think deny point indicate assure inform charge concede predict estimate boast
      joke ask wonder suggest hint swear accuse read quote continue underline affirm refute express
      fear describe show find speculate notify observe mention caution agree shout urge put`),
    by: ['ccomp', 'parataxis'],
    example: 'Anna Berg said that Chad attacked Sudan.',
  },
  {
    id: 'admit',
    words: wordsOf('deny admit confess acknowledge claim recall mention concede profess'),
    by: ['xcomp', 'advcl'],
    example: 'Anna Berg denied inviting Sweden.',
  },
  {
    id: 'hearsay',
    words: wordsOf(`allege report rumour rumor say claim understand`),
    by: ['xcomp'],
    example: 'Chad is alleged to have attacked Sudan.',
  },
  {
    id: 'accuse',
    words: wordsOf(`accuse blame suspect charge criticise criticize condemn denounce indict arrest detain`),
    by: ['advcl', 'obl'],
    example: 'Kenya accused Somalia of arming the militia.',
  },
  {
    id: 'quote',
    words: wordsOf(`quote cite`),
    by: ['advcl'],
    example: 'The Guardian quoted Anna Berg as saying that Chad attacked Sudan.',
  },
  {
    id: 'verdict',
    words: wordsOf(`deny reject dismiss refute dispute rebut confirm repeat reiterate`),
    by: ['obj'],
    example: 'Kenya rejected the claim that Somalia armed the militia.',
  },
  {
    id: 'request',
    words: wordsOf(
      `urge ask demand request encourage call appeal order press instruct advise beg implore recommend tell warn propose suggest command require`,
    ),
    by: ['xcomp', 'advcl', 'ccomp'],
    example: 'France urged Mali to release Paul Smith.',
  },
  {
    id: 'noun',
    words: wordsOf(`statement claim report allegation accusation assertion suggestion announcement denial warning
      belief argument admission remark evidence rumour rumor`),
    by: ['acl', 'ccomp', 'appos'],
    example: "Kenya's claim that Somalia armed the militia was repeated.",
  },
];

/** Prepositions before the source of a statement. */
export const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set(['according to', 'citing', 'per', 'quoting']);

/** "in the words of", "in her view", "by his account". */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set([
  'word',
  'view',
  'viewpoint',
  'standpoint',
  'perspective',
  'opinion',
  'account',
  'telling',
  'testimony',
]);

/** Verbs whose participle names who is cited. */
export const CITING: ReadonlySet<string> = new Set(['cite', 'quote']);

/** Verbs of accusing that, in the passive, tell what is alleged and not what is so. */
export const ALLEGING: ReadonlySet<string> = new Set(['accuse', 'charge', 'suspect', 'indict', 'arrest', 'detain']);

/** Nouns whose content is alleged even where nobody is named who alleges it. */
export const ALLEGATIONS: ReadonlySet<string> = new Set([
  'allegation',
  'accusation',
  'rumour',
  'rumor',
  'claim',
  'report',
]);

/** Verbs whose subject makes the statement that is their object. */
export const STATING: ReadonlySet<string> = new Set([
  'make',
  'issue',
  'raise',
  'repeat',
  'publish',
  'release',
  'level',
]);

/** Adverbs and adjectives that report without naming a source. */
export const HEARSAY: ReadonlySet<string> = new Set(
  wordsOf(`reportedly allegedly purportedly supposedly alleged purported supposed reported claimed rumoured rumored`),
);

const INDEX: ReadonlyMap<string, readonly Reporting[]> = REPORTING.reduce((index, row) => {
  for (const word of row.words) index.set(word, [...(index.get(word) ?? []), row]);
  return index;
}, new Map<string, Reporting[]>());

/** The row by which this word reports a clause that hangs on it by this relation. */
export function reportingOf(lemma: string, relation: string): Reporting | undefined {
  return INDEX.get(lemma)?.find((row) => row.by.some((by) => relation === by || relation.startsWith(by + ':')));
}

/** Whether the noun holds somebody's statement: "claim", "denial". */
export function isReportNoun(lemma: string): boolean {
  return INDEX.get(lemma)?.some((row) => row.id === 'noun') ?? false;
}

/** Whether the word can report speech at all, as in "…", X said. */
export function reportsSpeech(lemma: string): boolean {
  return INDEX.get(lemma)?.some((row) => row.id === 'say') ?? false;
}
