/** Names of organisations, places and events: which words carry the identity, and whether those agree. */
import { acronymOf } from './acronym.js';
import { type Comparison, comparison } from './comparison.js';
import { findConflict } from './conflict.js';
import { layBeside, type NamePair, wordsOf } from './name-pair.js';
import type { NameWord } from './name-word.js';
import type { ParsedName } from './names.js';
import { chanceOfOne, isTelling } from './organisation-odds.js';
import type { SpellingCost } from './spelling.js';
import { GOOD_CAUSE_WORDS, isPart, SHEDDABLE_WORDS } from './words.js';

/** A word that says the kind of thing weighs little beside one that says which. */
const GENERIC_WEIGHT = 0.3;
/** Names of one kind are no more alike than this. */
const GENERIC_MOST = 0.55;
/** Names that differ in a word are no surer than this, and at least that sure when one only leaves words out. */
const MOST = 0.84;
const LEAST_SHORTER = 0.4;
/** So many letters seldom begin another body's words by chance: beside other words of the name, and alone. */
const TELLING_INITIALS = 3;
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

function compareWhole({ matches, acronyms, cost, reasons }: NamePair): Comparison {
  if (acronyms.length > 0) {
    const sure = acronyms.every(({ letters }) => letters.length >= TELLING_INITIALS);
    return comparison(sure ? 'spelling' : 'acronym', sure ? 0.9 - 0.15 * cost : 0.62, () => [
      'initials fit',
      ...reasons(),
    ]);
  }
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
  const score = pair.shared.some(isTelling) ? chanceOfOne(pair) : Math.min(GENERIC_MOST, shareOfKinds(pair));
  return comparison('other', Math.min(MOST, score), () => [
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
  return shared.filter(isTelling).length;
}

/**
 * One organisation's name leaves words out. A movement is the same with and without the word; a body of a body, or the
 * same body of a country that only one name gives, needs a second reason.
 */
function compareShorter(pair: NamePair): Comparison {
  const { shared, rest, cost, reasons } = pair;
  const shorter = (score: number): Comparison =>
    comparison('shorter', score, () => [`one leaves out ${wordsOf(rest)}`, ...reasons()]);
  const telling = shared.filter(isTelling).length;
  if (telling === 0) return shorter(0.4);
  if (rest.every((word) => SHEDDABLE_WORDS.has(word.letters))) return shorter(0.9 - 0.1 * cost);
  if (telling === 1 && rest.some((word) => isPart(word.letters))) return shorter(0.5 - 0.1 * cost);
  return shorter(Math.max(LEAST_SHORTER, Math.min(MOST, chanceOfOne(pair))));
}

/** Places and happenings: a word more is another place or another time. */
function compareOthers({ restA, restB, rest, reasons }: NamePair): Comparison {
  const oneSided = restA.length === 0 || restB.length === 0;
  if (!oneSided) return comparison('other', 0.2, () => [`${wordsOf(restA)} is not ${wordsOf(restB)}`, ...reasons()]);
  return comparison('shorter', 0.45, () => [`only one says ${wordsOf(rest)}`, ...reasons()]);
}

/** Of names that share no telling word: how much of them they share. */
function shareOfKinds({ shared, restA, restB, cost }: NamePair): number {
  const common = weightOf(shared);
  const which = shared.some((word) => !word.generic) ? 0.1 : 0;
  return which + (GENERIC_MOST * common) / (common + Math.max(weightOf(restA), weightOf(restB))) - 0.1 * cost;
}

function weightOf(words: readonly NameWord[]): number {
  return words.reduce((sum, word) => sum + (word.generic ? GENERIC_WEIGHT : 1), 0);
}
