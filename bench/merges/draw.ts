/** Pairs of chains of two documents that the resolver joined, or all but joined, drawn by a seed. */
import { sha256OfText } from '../../src/ids.js';
import type { Judgement, Resolution } from '../../src/model.js';

export type Fate = 'joined' | 'apart';

export interface DrawnPair {
  readonly fate: Fate;
  readonly judgement: Judgement;
}

/** Of the pairs kept apart, so many times what is drawn are the nearest. */
const NEAREST = 3;

/**
 * Each with the same chance: `count` of the judgements that hold entities together, and `count` of the nearest that did not
 * become one, by their scores. `documentOf`: a chain's.
 */
export function drawPairs(
  { entities, unsure }: Resolution,
  documentOf: (chain: string) => string,
  { count, seed }: { readonly count: number; readonly seed: number },
): DrawnPair[] {
  const isAcross = ({ a, b }: Judgement): boolean => documentOf(a) !== documentOf(b);
  const lot = ({ a, b }: Judgement): string => sha256OfText(JSON.stringify([seed, a, b]));
  const draw = (fate: Fate, from: readonly Judgement[]): DrawnPair[] =>
    from
      .map((judgement) => ({ judgement, lot: lot(judgement) }))
      .sort((x, y) => (x.lot < y.lot ? -1 : 1))
      .slice(0, count)
      .map(({ judgement }) => ({ fate, judgement }));
  const joined = entities.flatMap(({ merges }) => merges.filter(({ verdict }) => verdict === 'same')).filter(isAcross);
  const nearest = unsure.filter(isAcross).sort((x, y) => y.score - x.score || (lot(x) < lot(y) ? -1 : 1));
  return [...draw('joined', joined), ...draw('apart', nearest.slice(0, count * NEAREST))];
}
