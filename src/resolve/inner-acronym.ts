/** Acronyms inside names: "IRGC Air Force" and "Islamic Revolutionary Guard Corps Air Force". */
import type { NameWord } from './name-word.js';

/** A word of one name and the run of the other's words that it begins, by places in the lists given. */
export interface AcronymRun {
  readonly acronym: number;
  readonly from: number;
  readonly length: number;
}

export interface SpeltOut {
  /** Words of either name that the other neither has nor begins. */
  readonly restA: readonly NameWord[];
  readonly restB: readonly NameWord[];
  readonly acronyms: readonly NameWord[];
}

/** What is left when a word of one is taken for the first letters of words of the other. */
export function spellOut(restA: readonly NameWord[], restB: readonly NameWord[]): SpeltOut {
  const [inA, inB] = [findAcronymRun(restA, restB), findAcronymRun(restB, restA)];
  if (inA)
    return {
      restA: without(restA, inA.acronym, 1),
      restB: without(restB, inA.from, inA.length),
      acronyms: [restA[inA.acronym]!],
    };
  if (inB)
    return {
      restA: without(restA, inB.from, inB.length),
      restB: without(restB, inB.acronym, 1),
      acronyms: [restB[inB.acronym]!],
    };
  return { restA, restB, acronyms: [] };
}

function without(words: readonly NameWord[], from: number, length: number): NameWord[] {
  return words.filter((_, at) => at < from || at >= from + length);
}

/** The first word of `short` whose letters begin words of `long` that stand one after the other; null when none does. */
export function findAcronymRun(short: readonly NameWord[], long: readonly NameWord[]): AcronymRun | null {
  const initials = long.map(({ letters }) => letters[0]).join('');
  for (const [acronym, { letters, generic }] of short.entries()) {
    const from = generic || letters.length < 2 ? -1 : initials.indexOf(letters);
    if (from >= 0) return { acronym, from, length: letters.length };
  }
  return null;
}
