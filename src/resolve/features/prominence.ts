/** A bare surname means the one bearer whom everybody knows. */
import { meantBy } from '../prominent.js';
import type { Unit } from '../units.js';
import type { Collection, Evidence } from './feature.js';

const WEIGHT = 0.8;

export function prominenceFeature(a: Unit, b: Unit, { prominent }: Collection): Evidence | null {
  const bearer = meantBy(a, prominent) ?? meantBy(b, prominent);
  if (bearer === null || (bearer !== a && bearer !== b)) return null;
  return {
    weight: WEIGHT,
    reason: () => `${bearer.documents.size} documents speak of this bearer, hardly any of another`,
  };
}
