/** Monarchs and popes go by one name, which few others of them bear at the same time: "Pope Francis". */
import type { Unit } from '../units.js';
import type { Evidence } from './feature.js';

const REIGNING = 0.6;

export function monarchFeature(a: Unit, b: Unit): Evidence | null {
  if (a.type !== 'person' || !isMonarch(a) || !isMonarch(b) || a.name.canonical !== b.name.canonical) return null;
  return { weight: REIGNING, reason: () => 'both reign under this name' };
}

function isMonarch({ locals }: Unit): boolean {
  return locals.every(({ chain }) => chain.subtypes.includes('monarch'));
}
