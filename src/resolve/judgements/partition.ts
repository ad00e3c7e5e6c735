/** How the chains of documents must be cut, so that no chain joins what persons hold apart. */
import { groupBy } from '../../../graph/groups.js';
import type { Bonds } from '../bonds.js';
import { partsApart } from '../bonds.js';
import { DisjointSets } from '../disjoint.js';

/** A chain with the groups that persons put its judged mentions into, in text order. */
export interface JudgedChain {
  readonly id: string;
  readonly groups: readonly string[];
}

/** By chain, its groups in parts. */
export type Partition = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Usually a chain is cut between groups that must not be one. Two such groups may also be joined round about, by chains
 * that hold a mention of each and of a third group: then all chains on the way are cut between all their groups.
 */
export function partition(chains: readonly JudgedChain[], bonds: Bonds): Partition {
  const cutAll = new Set<string>();
  for (;;) {
    const parts = new Map(
      chains.map(({ id, groups }) => [id, cutAll.has(id) ? groups.map((group) => [group]) : partsApart(groups, bonds)]),
    );
    const guilty = chainsThatJoin(chains, parts, bonds).filter((id) => !cutAll.has(id));
    if (guilty.length === 0) return parts;
    for (const id of guilty) cutAll.add(id);
  }
}

/** The chains through which groups that must not be one are joined. */
function chainsThatJoin(chains: readonly JudgedChain[], parts: Partition, { apart }: Bonds): string[] {
  const groups = [...new Set(chains.flatMap((chain) => chain.groups))];
  const indexOf = new Map(groups.map((group, index) => [group, index]));
  const sets = new DisjointSets(groups.length);
  const rootOf = (group: string): number => sets.find(indexOf.get(group)!);
  for (const part of [...parts.values()].flat()) for (const group of part) sets.union(rootOf(part[0]!), rootOf(group));
  const wrong = new Set(apart.filter(([x, y]) => rootOf(x) === rootOf(y)).map(([x]) => rootOf(x)));
  return [...(groupBy(chains, ({ groups: [first] }) => wrong.has(rootOf(first!))).get(true) ?? [])].map(({ id }) => id);
}
