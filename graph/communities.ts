/**
 * Communities: groups of nodes with more between them than around them, by the Louvain method (Blondel and others, "Fast
 * unfolding of communities in large networks", 2008) with a seeded walk, so that a graph always falls apart the same way.
 */
import louvain from 'graphology-communities-louvain';
import { groupBy } from './groups.js';
import { toProjection } from './graphology.js';
import type { KnowledgeGraph } from './model.js';
import { compareBy } from './order.js';
import { seededRandom } from './random.js';

const SEED = 1;

/** The graph with each node's `community`: 0 is the largest, ties by smallest key; a node without an edge is alone. */
export function findCommunities(graph: KnowledgeGraph): KnowledgeGraph {
  const numbers = numberBySize(membersOf(graph));
  return {
    ...graph,
    nodes: graph.nodes.map(({ key, attributes }) => ({
      key,
      attributes: { ...attributes, community: numbers.get(key)! },
    })),
  };
}

/** Groups of node keys, each sorted. */
function membersOf(graph: KnowledgeGraph): string[][] {
  const projection = toProjection(graph);
  const found = projection.size === 0 ? {} : louvain(projection, { rng: seededRandom(SEED) });
  const keys = graph.nodes.map(({ key }) => key).sort();
  return [...groupBy(keys, (key) => found[key] ?? key).values()];
}

function numberBySize(groups: readonly string[][]): Map<string, number> {
  const ordered = [...groups].sort(
    compareBy(
      (group) => -group.length,
      (group) => group[0]!,
    ),
  );
  return new Map(ordered.flatMap((group, number) => group.map((key) => [key, number] as const)));
}
