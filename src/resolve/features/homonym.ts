/** Two bearers of one name whose posts and company have nothing in common. */
import type { Unit } from '../units.js';
import type { Evidence } from './feature.js';
import { sharedKeys } from './shared.js';

const STRANGERS = -1.2;

export function homonymFeature(a: Unit, b: Unit): Evidence | null {
  if (a.type !== 'person' || a.facts.size === 0 || b.facts.size === 0) return null;
  const own = [a.name.canonical, b.name.canonical];
  const shared = [...sharedKeys(a.facts, b.facts), ...sharedKeys(a.company, b.company)];
  if (shared.some((key) => !own.includes(key))) return null;
  return { weight: STRANGERS, reason: () => 'other posts and no acquaintance in common' };
}
