/** The same post, membership or place in a larger thing. */
import type { Unit } from '../units.js';
import type { Evidence } from './feature.js';
import { sharedKeys } from './shared.js';

const SHARED = 0.8;
const SHARED_TWICE = 1;

export function roleFeature(a: Unit, b: Unit): Evidence | null {
  const shared = sharedKeys(a.facts, b.facts);
  if (shared.length === 0) return null;
  const [first] = shared as [string, ...string[]];
  const reason = () => `same ${first.split(/[<>]/)[0]!}: ${a.facts.get(first)!}`;
  return { weight: shared.length > 1 ? SHARED_TWICE : SHARED, reason };
}
