/** The same post, membership or place in a larger thing. */
import type { Unit } from '../units.js';
import type { Evidence } from './feature.js';

const SHARED = 0.8;
const SHARED_TWICE = 1;

export function roleFeature(a: Unit, b: Unit): Evidence | null {
  const [few, many] = a.facts.size <= b.facts.size ? [a.facts, b.facts] : [b.facts, a.facts];
  const shared = [...few].filter((fact) => many.has(fact)).sort();
  if (shared.length === 0) return null;
  const [family, other] = shared[0]!.split(/[<>]/) as [string, string];
  return { weight: shared.length > 1 ? SHARED_TWICE : SHARED, reason: `same ${family}: ${other}` };
}
