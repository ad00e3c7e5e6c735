/**
 * What persons joined and what they hold apart, carried on: what is the same as the same thing is one, and what differs
 * from one of them differs from all. Nothing depends on the order of the judgements.
 */
import { compareText } from '../../graph/order.js';
import { cluster } from './clusters.js';

/** Two things, by any names of theirs. */
export type Couple = readonly [string, string];

export interface Bonds {
  /** The groups of all things that persons spoke of. */
  readonly judged: ReadonlySet<string>;
  /** What persons joined with a thing, named by its smallest member: the same for all in it. A thing that nobody judged is alone. */
  readonly groupOf: (thing: string) => string;
  /** Groups that must not be one. */
  readonly areApart: (x: string, y: string) => boolean;
  /** All pairs of groups that must not be one, sorted. */
  readonly apart: readonly Couple[];
}

/**
 * Where the two go against each other, `different` wins and as few of `same` are passed over as the order of their names
 * demands.
 */
export function bondsOf(same: readonly Couple[], different: readonly Couple[]): Bonds {
  const things = [...new Set([...same, ...different].flat())].sort(compareText);
  const indexOf = new Map(things.map((thing, index) => [thing, index]));
  const toIndices = ([a, b]: Couple): [number, number] => [indexOf.get(a)!, indexOf.get(b)!];
  const links = same.map(toIndices).map(([a, b]) => ({ a: Math.min(a, b), b: Math.max(a, b), score: 1 }));
  const standings = things.map((thing) => ({ place: thing, name: thing }));
  const { root } = cluster(standings, [{ links, apart: different.map(toIndices), byPlace: false }]);
  const groupOf = (thing: string): string => things[root[indexOf.get(thing) ?? -1] ?? -1] ?? thing;
  const apart = new Map<string, Couple>();
  for (const [a, b] of different) {
    const [x, y] = [groupOf(a), groupOf(b)].sort(compareText) as [string, string];
    if (x !== y) apart.set(JSON.stringify([x, y]), [x, y]);
  }
  return {
    judged: new Set(things.map(groupOf)),
    groupOf,
    areApart: (x, y) => apart.has(JSON.stringify([x, y].sort(compareText))),
    apart: [...apart].sort(([x], [y]) => compareText(x, y)).map(([, couple]) => couple),
  };
}

/** Groups in as few parts as a look at one after the other finds, no two in a part that must not be one. */
export function partsApart(groups: readonly string[], { areApart }: Pick<Bonds, 'areApart'>): string[][] {
  const parts: string[][] = [];
  for (const group of groups) {
    const free = parts.find((part) => !part.some((other) => areApart(group, other)));
    if (free) free.push(group);
    else parts.push([group]);
  }
  return parts;
}
