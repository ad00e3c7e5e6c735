/** The same rare names stand beside both. */
import type { Unit } from '../units.js';
import type { Collection, Evidence } from './feature.js';

const TWO = 0.75;
const MORE = 1;

export function companyFeature(a: Unit, b: Unit, { rare }: Collection): Evidence | null {
  const [few, many] = a.company.size <= b.company.size ? [a.company, b.company] : [b.company, a.company];
  const own = new Set([...a.name.words, ...b.name.words].map((word) => word.letters));
  const shared = [...few].filter((name) => many.has(name) && rare.has(name) && !own.has(name)).sort();
  if (shared.length < 2) return null;
  return { weight: shared.length > 2 ? MORE : TWO, reason: `both stand with ${shared.slice(0, 3).join(', ')}` };
}
