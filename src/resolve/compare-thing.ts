/** Names of organisations, places and events: which words carry the identity, and whether those agree. */
import { acronymOf } from './acronym.js';
import { type Comparison, comparison } from './comparison.js';
import { findConflict, isNumber } from './conflict.js';
import { layBeside, type NamePair, wordsOf } from './name-pair.js';
import type { NameWord } from './name-word.js';
import type { ParsedName } from './names.js';
import type { SpellingCost } from './spelling.js';
import { GOOD_CAUSE_WORDS, isPart, isTrade, SHEDDABLE_WORDS } from './words.js';

/** A word that says the kind of thing weighs little beside one that says which. */
const GENERIC_WEIGHT = 0.3;
/** A single word from this length on is rarely another firm's. */
const TELLING_LETTERS = 6;
/** So many letters seldom begin another body's words. */
const SURE_INITIALS = 4;

/** Both names of one type. */
export function compareThings(a: ParsedName, b: ParsedName, spell: SpellingCost): Comparison {
  if (a.listed && b.listed && a.listed !== b.listed)
    return comparison('other', 0, () => [`known as ${a.listed} and ${b.listed}`]);
  if (a.canonical === b.canonical)
    return comparison('equal', 1, () => [a.listed ? `known as ${a.listed}` : 'same name']);
  const pair = layBeside(a, b, spell);
  const conflict = findConflict(a.type, pair.restA, pair.restB);
  if (conflict) return comparison('other', 0.1, () => [conflict]);
  const acronym = acronymOf(a, b) ?? acronymOf(b, a);
  if (acronym) return comparison('acronym', acronym.length >= SURE_INITIALS ? 0.62 : 0.5, () => ['initials fit']);
  if (pair.shared.length === 0) return comparison('other', 0, () => ['no word in common']);
  if (pair.rest.length === 0) return compareWhole(pair);
  return a.type === 'organisation' ? compareOrganisations(pair) : compareOthers(pair);
}

function compareWhole({ matches, cost, reasons }: NamePair): Comparison {
  if (matches.every(({ how }) => how === 'equal')) return comparison('equal', 0.98, () => ['same words']);
  return comparison('spelling', 0.95 - 0.15 * cost, reasons);
}

function compareOrganisations(pair: NamePair): Comparison {
  const { restA, restB, rest, near, cost, reasons } = pair;
  if (restA.length === 0 || restB.length === 0) return compareShorter(pair);
  const almost = rest.length === 2 && !rest.some((word) => word.generic) ? near() : null;
  if (almost)
    return comparison('near', 0.85 - 0.1 * almost.ratio - 0.1 * cost, () => [
      `${almost.a} almost ${almost.b}`,
      ...reasons(),
    ]);
  const cause = causeInCommon(pair);
  if (cause > 0)
    return comparison('near', (cause > 1 ? 0.75 : 0.65) - 0.1 * cost, () => [
      `${wordsOf(restA)} or ${wordsOf(restB)}, else the same`,
      ...reasons(),
    ]);
  const shared = weightOf(pair.shared);
  const share = shared / (shared + Math.max(weightOf(restA), weightOf(restB)));
  const telling = pair.shared.some((word) => !word.generic) ? 0.1 : 0;
  return comparison('other', Math.min(0.55, telling + 0.55 * share - 0.1 * cost), () => [
    `they differ in ${wordsOf(restA)} and ${wordsOf(restB)}`,
    ...reasons(),
  ]);
}

/**
 * "Reef Foundation" and "Reef Charitable Society" may be two translations of one name: how many words say which it is,
 * when all of these are shared; else 0.
 */
function causeInCommon({ shared, rest }: NamePair): number {
  if (!rest.every((word) => GOOD_CAUSE_WORDS.has(word.letters))) return 0;
  return shared.filter((word) => !word.generic && word.country === null).length;
}

/**
 * One organisation's name leaves words out. A firm is the same with and without its trade, a movement with and without
 * the word; a body of a body, or the same body of a country that only one name gives, needs a second reason.
 */
function compareShorter({ shared, rest, cost, reasons }: NamePair): Comparison {
  const shorter = (score: number): Comparison =>
    comparison('shorter', score, () => [`one leaves out ${wordsOf(rest)}`, ...reasons()]);
  const telling = shared.filter((word) => !word.generic);
  if (telling.length === 0) return shorter(0.4);
  if (rest.every((word) => SHEDDABLE_WORDS.has(word.letters))) return shorter(0.9 - 0.1 * cost);
  if (rest.some((word) => word.country !== null || isNumber(word))) return shorter(0.5);
  if (rest.every((word) => isTrade(word.letters))) return shorter(0.75 - 0.1 * cost);
  if (rest.some((word) => isPart(word.letters))) return shorter(0.5 - 0.1 * cost);
  const sure = telling.length > 1 || telling[0]!.letters.length >= TELLING_LETTERS;
  return shorter((sure ? 0.7 : 0.5) - 0.1 * cost);
}

/** Places and happenings: a word more is another place or another time. */
function compareOthers({ restA, restB, rest, reasons }: NamePair): Comparison {
  const oneSided = restA.length === 0 || restB.length === 0;
  if (!oneSided) return comparison('other', 0.2, () => [`${wordsOf(restA)} is not ${wordsOf(restB)}`, ...reasons()]);
  return comparison('shorter', 0.45, () => [`only one says ${wordsOf(rest)}`, ...reasons()]);
}

function weightOf(words: readonly NameWord[]): number {
  return words.reduce((sum, word) => sum + (word.generic ? GENERIC_WEIGHT : 1), 0);
}
