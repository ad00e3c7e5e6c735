/**
 * How far what two organisations' names share, and what only one of them says, speaks for one organisation: weights of
 * evidence, added up. They were fitted by logistic regression to the aliases of a sanctions list (the nine tenths of
 * `bench/names.ts --train`) and rounded.
 */
import { isNumber } from './conflict.js';
import type { NamePair } from './name-pair.js';
import type { NameWord } from './name-word.js';

/** Logarithms of odds. */
const WEIGHTS = {
  /** One word that says which organisation it is stands in both names; without one the sum says nothing. */
  base: 2.3,
  second: 1.5,
  third: 0.9,
  /** For each of two words at most that say the kind. */
  kind: 1.1,
  country: 0.9,
  /** Only one name has a telling word more. */
  left: -1,
  /** Both have one, almost the same; two others; more than one. */
  near: 0.5,
  leftInBoth: -2.5,
  severalLeft: -0.9,
  /** A word more for the kind: in one of the names, more than one; for each of two words at most that both leave. */
  kindLeft: -0.4,
  kindsLeft: -0.2,
  kindLeftInBoth: -1.1,
  countryLeft: -0.4,
  numberLeft: -1.9,
};

/** A probability, for names that share a telling word. */
export function chanceOfOne(pair: NamePair): number {
  const weights = [WEIGHTS.base, ...sharedEvidence(pair), ...leftEvidence(pair)];
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight) => sum + weight, 0)));
}

/** A word that says which organisation it is. */
export function isTelling(word: NameWord): boolean {
  return !word.generic && word.country === null && !isNumber(word);
}

function sharedEvidence({ shared }: NamePair): number[] {
  const telling = shared.filter(isTelling).length;
  const kinds = shared.filter((word) => word.generic).length;
  return [
    telling > 1 ? WEIGHTS.second : 0,
    telling > 2 ? WEIGHTS.third : 0,
    WEIGHTS.kind * Math.min(2, kinds),
    shared.some((word) => word.country !== null) ? WEIGHTS.country : 0,
  ];
}

function leftEvidence({ restA, restB, rest, near }: NamePair): number[] {
  const [few, many] = inOrder(countOf(restA, isTelling), countOf(restB, isTelling));
  const [fewKinds, manyKinds] = inOrder(countOf(restA, isKind), countOf(restB, isKind));
  return [
    few > 0 ? (near() ? WEIGHTS.near : WEIGHTS.leftInBoth) : many > 0 ? WEIGHTS.left : 0,
    few > 0 && many > 1 ? WEIGHTS.severalLeft : 0,
    manyKinds > 0 ? WEIGHTS.kindLeft : 0,
    manyKinds > 1 ? WEIGHTS.kindsLeft : 0,
    WEIGHTS.kindLeftInBoth * Math.min(2, fewKinds),
    rest.some((word) => word.country !== null) ? WEIGHTS.countryLeft : 0,
    rest.some(isNumber) ? WEIGHTS.numberLeft : 0,
  ];
}

function isKind(word: NameWord): boolean {
  return word.generic;
}

function countOf(words: readonly NameWord[], holds: (word: NameWord) => boolean): number {
  return words.filter(holds).length;
}

function inOrder(x: number, y: number): readonly [few: number, many: number] {
  return x < y ? [x, y] : [y, x];
}
