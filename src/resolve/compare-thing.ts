/** Names of organisations, places and events: which words carry the identity, and whether those agree. */
import { isAcronymOf } from './acronym.js';
import { type Alignment, alignWords, nearestLeft } from './align.js';
import { comparison, type NameComparison } from './comparison.js';
import { findConflict, isNumber } from './conflict.js';
import type { NameWord, ParsedName } from './names.js';
import { isTrade, SHEDDABLE_WORDS } from './words.js';

/** Both names of one type. */
export function compareThings(a: ParsedName, b: ParsedName): NameComparison {
  if (a.listed && b.listed)
    return a.listed === b.listed
      ? comparison('equal', 1, [`both known as ${a.listed}`])
      : comparison('other', 0, [`known as ${a.listed} and ${b.listed}`]);
  if (a.canonical === b.canonical) return comparison('equal', 1, ['same name']);
  const alignment = alignWords(a.words, b.words);
  const pair = toPair(a, b, alignment);
  const conflict = findConflict(a.type, pair.restA, pair.restB);
  if (conflict) return comparison('other', 0.1, [conflict]);
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return comparison('acronym', 0.5, ['initials fit']);
  if (pair.shared.length === 0) return comparison('other', 0, ['no word in common']);
  if (pair.rest.length === 0) return compareWhole(pair);
  return compareNear(a, b, alignment, pair) ?? (a.type === 'organisation' ? compareBodies(pair) : compareOthers(pair));
}

/** Two names laid beside each other. */
interface NamePair {
  /** The first name's words that have a partner. */
  readonly shared: readonly NameWord[];
  readonly restA: readonly NameWord[];
  readonly restB: readonly NameWord[];
  readonly rest: readonly NameWord[];
  /** Edits over all partners. */
  readonly cost: number;
  /** How partners differ in spelling. */
  readonly reasons: readonly string[];
}

function toPair(a: ParsedName, b: ParsedName, { matches, leftA, leftB }: Alignment): NamePair {
  const restA = leftA.map((i) => a.words[i]!);
  const restB = leftB.map((j) => b.words[j]!);
  const spelt = matches.filter(({ how }) => how !== 'equal');
  return {
    shared: matches.map((match) => a.words[match.a]!),
    restA,
    restB,
    rest: [...restA, ...restB],
    cost: matches.reduce((sum, match) => sum + match.cost, 0),
    reasons: spelt.map((match) => `${a.words[match.a]!.letters} ~ ${b.words[match.b]!.letters}: ${match.difference}`),
  };
}

function compareWhole({ cost, reasons }: NamePair): NameComparison {
  if (reasons.length === 0) return comparison('equal', 0.98, ['same words']);
  return comparison('spelling', 0.95 - 0.15 * cost, reasons);
}

/** One word of each is left over, and these are almost one word. */
function compareNear(a: ParsedName, b: ParsedName, alignment: Alignment, pair: NamePair): NameComparison | null {
  if (pair.restA.length !== 1 || pair.restB.length !== 1 || a.type !== 'organisation') return null;
  if (pair.rest.some((word) => word.generic)) return null;
  const near = nearestLeft(a.words, b.words, alignment);
  if (!near) return null;
  return comparison('near', 0.85 - 0.1 * near.ratio - 0.1 * pair.cost, [`${near.a} almost ${near.b}`, ...pair.reasons]);
}

/**
 * Organisations: a firm is the same with and without its trade, a movement with and without the word; a body of a
 * body, or the same body of a country that only one name gives, needs a second reason.
 */
function compareBodies({ shared, restA, restB, rest, cost, reasons }: NamePair): NameComparison {
  const left = wordsOf(rest);
  const telling = shared.filter((word) => !word.generic).length;
  if (restA.length > 0 && restB.length > 0) {
    const share = weightOf(shared) / (weightOf(shared) + Math.max(weightOf(restA), weightOf(restB)));
    const score = Math.min(0.55, (telling > 0 ? 0.1 : 0) + 0.55 * share - 0.1 * cost);
    return comparison('other', score, [`they differ in ${left}`, ...reasons]);
  }
  const say = [`one leaves out ${left}`, ...reasons];
  if (telling === 0) return comparison('shorter', 0.4, say);
  if (rest.every((word) => SHEDDABLE_WORDS.has(word.letters))) return comparison('shorter', 0.9 - 0.1 * cost, say);
  if (rest.some((word) => word.country !== null || isNumber(word))) return comparison('shorter', 0.5, say);
  if (rest.every((word) => isTrade(word.letters))) return comparison('shorter', 0.75 - 0.1 * cost, say);
  const bodies = rest.some((word) => word.generic && !isTrade(word.letters));
  const sure =
    !bodies && (telling > 1 || shared.some((word) => !word.generic && word.letters.length >= TELLING_LETTERS));
  return comparison('shorter', (sure ? 0.68 : 0.5) - 0.1 * cost, say);
}

/** Places and happenings: a word more is another place or another time. */
function compareOthers({ restA, restB, rest, reasons }: NamePair): NameComparison {
  const oneSided = restA.length === 0 || restB.length === 0;
  if (!oneSided) return comparison('other', 0.2, [`they differ in ${wordsOf(rest)}`, ...reasons]);
  return comparison('shorter', 0.45, [`only one says ${wordsOf(rest)}`, ...reasons]);
}

function weightOf(words: readonly NameWord[]): number {
  return words.reduce((sum, word) => sum + (word.generic ? GENERIC_WEIGHT : 1), 0);
}

/** A word that says the kind of thing weighs little beside one that says which. */
const GENERIC_WEIGHT = 0.3;

/** A single word from this length on is rarely another firm's. */
const TELLING_LETTERS = 6;

function wordsOf(words: readonly NameWord[]): string {
  return words.map((word) => word.letters).join(' ');
}
