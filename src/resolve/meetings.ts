/**
 * Pairs worth comparing though no name in their documents brings them together: a bare surname with whom it means, and
 * bodies that every country has in documents that play in the same one.
 */
import type { Collection } from './features/feature.js';
import { countryOf } from './features/setting.js';
import { shortKeys } from './context-pairs.js';
import type { Pairs } from './pairs.js';
import { meantBy } from './prominent.js';
import type { Unit } from './units.js';

/** Adds them to the pairs that names proposed. */
export function addMeetings(
  units: readonly Unit[],
  { prominent, settings }: Pick<Collection, 'prominent' | 'settings'>,
  pairs: Pairs,
): void {
  const add = (a: number, b: number): void => {
    if (a !== b) pairs.add(a, b);
  };
  const indexOf = new Map(units.map((unit, index) => [unit, index]));
  const first = new Map<string, number>();
  units.forEach((unit, index) => {
    const bearer = meantBy(unit, prominent);
    if (bearer !== null) add(index, indexOf.get(bearer)!);
    const country = unit.type === 'organisation' ? countryOf(unit, settings) : null;
    for (const key of country === null ? [] : shortKeys(unit)) {
      const place = `${key} of ${country}`;
      if (!first.has(place)) first.set(place, index);
      add(index, first.get(place)!);
    }
  });
}
