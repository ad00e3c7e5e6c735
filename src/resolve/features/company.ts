/** The same rare names stand beside both. */
import type { Unit } from '../units.js';
import type { Collection, Evidence } from './feature.js';
import { sharedKeys } from './shared.js';

const TWO = 0.75;
const MORE = 1;
const NAMED = 3;

export function companyFeature(a: Unit, b: Unit, { rare }: Collection): Evidence | null {
  const own = new Set([a, b].flatMap(({ name }) => [name.canonical, ...name.words.map((word) => word.letters)]));
  const shared = sharedKeys(a.company, b.company).filter((name) => rare.has(name) && !own.has(name));
  if (shared.length < 2) return null;
  const names = shared.slice(0, NAMED).map((name) => a.company.get(name)!);
  return { weight: shared.length > 2 ? MORE : TWO, reason: () => `both stand with ${names.join(', ')}` };
}
