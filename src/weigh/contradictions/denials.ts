/** One edge that some claim asserts and another denies, of days that may be the same. */
import type { Evidence, GraphEdge } from '../../../graph/model.js';
import { toDays } from '../../../graph/time.js';
import { assertedIn, firstPair, sides, type Contradiction, type Scene } from './scene.js';

export const DENIAL = {
  id: 'assertion-denial',
  reason: 'one says that it is so, the other that it is not',
  example: ['Ines Moreau met Karl Hald in May.', 'Ines Moreau did not meet Karl Hald in May.'],
} as const;

export function findDenials({ edges }: Scene): Contradiction[] {
  return edges.flatMap((edge) => {
    const pair = firstPair(assertedIn(edge), deniedIn(edge), mayBeOfOneTime);
    return pair === null ? [] : [{ rule: DENIAL.id, reason: DENIAL.reason, ...sides(edge, pair[0], edge, pair[1]) }];
  });
}

function deniedIn({ attributes }: GraphEdge): readonly Evidence[] {
  return attributes.evidence.filter(({ polarity, modality }) => polarity === 'negative' && modality === 'asserted');
}

/** What was so in one year and is not in another is no contradiction; a day of publication settles nothing. */
function mayBeOfOneTime(one: Evidence, other: Evidence): boolean {
  const [days, others] = [one, other].map(({ dates }) => (dates?.event ? toDays(dates.event) : null));
  return !days || !others || (days.from <= others.to && others.from <= days.to);
}
