/** Acronyms inside names: "IRGC Air Force" and "Islamic Revolutionary Guard Corps Air Force". */
import type { NameWord } from './name-word.js';

/** A word of one name and the run of the other's words that it begins, by places in the lists given. */
export interface AcronymRun {
  readonly acronym: number;
  readonly from: number;
  readonly length: number;
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
