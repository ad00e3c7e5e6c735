/** One document speaks of both, and coreference has held them apart. A name that is equal in full slipped through. */
import type { Unit } from '../units.js';
import type { Evidence } from './feature.js';
import { sharedKeys } from './shared.js';

const APART = -1.2;

export function documentFeature(a: Unit, b: Unit): Evidence | null {
  if (!a.weak && !b.weak && a.name.canonical === b.name.canonical) return null;
  const shared = sharedKeys(a.documents, b.documents);
  return shared.length > 0 ? { weight: APART, reason: () => 'one document speaks of both' } : null;
}
