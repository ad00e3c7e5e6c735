/** A happening that comes again, told of in two years, is two happenings. */
import { isWeakName } from '../locals.js';
import type { Unit } from '../units.js';
import type { Evidence } from './feature.js';

const OTHER_YEAR = -0.8;

export function datesFeature(a: Unit, b: Unit): Evidence | null {
  if (a.type !== 'event' || !isWeakName(a.name) || !isWeakName(b.name)) return null;
  const [x, y] = [yearsOf(a), yearsOf(b)];
  if (x.size === 0 || y.size === 0 || [...x].some((year) => y.has(year))) return null;
  return {
    weight: OTHER_YEAR,
    reason: () => `told of in ${[...x].sort().join(', ')} and in ${[...y].sort().join(', ')}`,
  };
}

function yearsOf(unit: Unit): Set<string> {
  return new Set(unit.locals.flatMap((local) => (local.published ? [local.published.slice(0, 4)] : [])));
}
