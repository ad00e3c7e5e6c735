/** One document speaks of both, and coreference has held them apart. A name that is equal in full slipped through. */
import type { Unit } from '../units.js';
import type { Evidence } from './feature.js';

const APART = -1.5;

export function documentFeature(a: Unit, b: Unit): Evidence | null {
  if (!a.weak && !b.weak && a.name.canonical === b.name.canonical) return null;
  const [few, many] = a.documents.size <= b.documents.size ? [a.documents, b.documents] : [b.documents, a.documents];
  return [...few].some((id) => many.has(id)) ? { weight: APART, reason: 'one document speaks of both' } : null;
}
