/** Two names laid beside each other, word by word. */
import { alignWords, type NearWords, nearestLeft, type Partners } from './align.js';
import { spellOut } from './inner-acronym.js';
import type { NameWord } from './name-word.js';
import type { ParsedName } from './names.js';
import type { SpellingCost } from './spelling.js';

export interface NamePair {
  readonly matches: readonly Partners[];
  /** The first name's words that have a partner. */
  readonly shared: readonly NameWord[];
  /** The words that have none. */
  readonly restA: readonly NameWord[];
  readonly restB: readonly NameWord[];
  readonly rest: readonly NameWord[];
  /** Of the shared ones, those that are the other name's initials: "IRGC". */
  readonly acronyms: readonly NameWord[];
  /** Among the rest, two words that are almost one. */
  readonly near: () => NearWords | null;
  /** Edits over all partners. */
  readonly cost: number;
  /** How partners differ: "marzouq ~ marzook: q/k". */
  readonly reasons: () => readonly string[];
}

export function layBeside(a: ParsedName, b: ParsedName, spell: SpellingCost): NamePair {
  const alignment = alignWords(a.words, b.words, spell);
  const { matches } = alignment;
  const leftA = alignment.leftA.map((i) => a.words[i]!);
  const leftB = alignment.leftB.map((j) => b.words[j]!);
  const { restA, restB, acronyms } =
    a.type === 'organisation' ? spellOut(leftA, leftB) : { restA: leftA, restB: leftB, acronyms: [] };
  return {
    matches,
    shared: [...matches.map((match) => a.words[match.a]!), ...acronyms],
    acronyms,
    restA,
    restB,
    rest: [...restA, ...restB],
    near: () => nearestLeft(restA, restB, spell),
    cost: matches.reduce((sum, match) => sum + match.cost, 0),
    reasons: () => matches.filter(({ how }) => how !== 'equal').map((match) => describe(match, a, b)),
  };
}

export function wordsOf(words: readonly NameWord[]): string {
  return words.map((word) => word.letters).join(' ');
}

function describe({ a: i, b: j, spanA, spanB, difference }: Partners, a: ParsedName, b: ParsedName): string {
  return `${wordsOf(a.words.slice(i, i + spanA))} ~ ${wordsOf(b.words.slice(j, j + spanB))}: ${difference()}`;
}
