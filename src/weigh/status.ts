/** What an edge's claims come to: counted by polarity and modality, and summed up in one word that judges nothing. */
import type { EdgeStatus, Modality, Polarity } from '../../graph/model.js';

interface Stance {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** The strongest first; what an edge is when none of its claims is asserted. */
const UNASSERTED = ['planned', 'requested', 'possible', 'conditional'] as const;

/**
 * Disputed when some claims assert the relation and others its opposite; else affirmed or denied when any is asserted;
 * else the strongest modality. Throws on no claims: an edge without one is no edge.
 */
export function statusOf(claims: readonly Stance[]): EdgeStatus {
  const asserted = new Set(claims.filter(({ modality }) => modality === 'asserted').map(({ polarity }) => polarity));
  if (asserted.size > 1) return 'disputed';
  if (asserted.size === 1) return asserted.has('positive') ? 'affirmed' : 'denied';
  const strongest = UNASSERTED.find((modality) => claims.some((claim) => claim.modality === modality));
  if (!strongest) throw new RangeError('statusOf() needs at least one claim');
  return strongest;
}

/** Number of claims by "polarity modality", keys sorted. */
export function countStatuses(claims: readonly Stance[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of claims.map(({ polarity, modality }) => `${polarity} ${modality}`).sort()) {
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
