/** Communities by the names of their main actors, for they have no names of their own. */
import { groupBy } from '../../graph/groups.js';
import type { GraphNode } from '../../graph/model.js';
import type { GraphIndex } from './graph-index.js';

const ACTORS = 3;

/** Labels of each community's largest nodes with an edge, named ones first; by the community's number as text. */
export function mainActors(index: GraphIndex): ReadonlyMap<string, readonly string[]> {
  return new Map([...mainNodes(index)].map(([key, nodes]) => [key, nodes.map(({ attributes }) => attributes.label)]));
}

/** Each community's largest nodes with an edge, named ones first; by the community's number as text. */
export function mainNodes(index: GraphIndex): ReadonlyMap<string, readonly GraphNode[]> {
  const joined = [...index.incident.keys()].flatMap((key) => index.nodes.get(key) ?? []);
  const groups = groupBy(joined, ({ attributes }) => String(attributes.community));
  return new Map([...groups].map(([community, nodes]) => [community, [...nodes].sort(compareNodes).slice(0, ACTORS)]));
}

function compareNodes(a: GraphNode, b: GraphNode): number {
  const [first, second] = [a.attributes, b.attributes];
  return Number(second.named) - Number(first.named) || second.size - first.size || (a.key < b.key ? -1 : 1);
}
