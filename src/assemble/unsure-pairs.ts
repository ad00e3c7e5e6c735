/** Doubts about local entities → doubts about the nodes they came to stand in. */
import { groupBy } from '../../graph/groups.js';
import type { GraphNode, UnsurePair } from '../../graph/model.js';
import { compareBy, compareText } from '../../graph/order.js';
import type { Entity, Judgement } from '../model.js';

/** One for two nodes, the strongest; what is no node of the graph is in no pair. Sorted by nodes. */
export function toUnsurePairs(
  unsure: readonly Judgement[],
  entities: readonly Entity[],
  nodes: readonly GraphNode[],
): UnsurePair[] {
  const known = new Set(nodes.map(({ key }) => key));
  const keyOf = new Map(entities.flatMap(({ key, chains }) => chains.map((chain) => [chain, key] as const)));
  const pairs = unsure.flatMap(({ a, b, score, reasons }): UnsurePair[] => {
    const [one = '', other = ''] = [a, b].map((chain) => keyOf.get(chain) ?? '').sort(compareText);
    return one !== other && known.has(one) && known.has(other) ? [{ a: one, b: other, score, reasons }] : [];
  });
  const byStrength = compareBy<UnsurePair>(
    ({ a }) => a,
    ({ b }) => b,
    ({ score }) => -score,
    ({ reasons }) => reasons.join('\n'),
  );
  const groups = groupBy(pairs.sort(byStrength), ({ a, b }) => `${a} ${b}`);
  return [...groups.values()].map(([strongest]) => strongest!);
}
