/** Two bearers of one name whose posts and company have nothing in common. */
import type { Unit } from '../units.js';
import type { Evidence } from './feature.js';

const STRANGERS = -1.2;

export function homonymFeature(a: Unit, b: Unit): Evidence | null {
  if (a.type !== 'person' || a.facts.size === 0 || b.facts.size === 0) return null;
  if (meet(a.facts, b.facts) || meet(a.company, b.company)) return null;
  return { weight: STRANGERS, reason: 'other posts and no acquaintance in common' };
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].some((item) => many.has(item));
}
