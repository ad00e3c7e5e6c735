/** Judgements that cannot all hold: what one holds apart, others join, straight or round about. */
import { compareBy } from '../../../graph/order.js';
import { describe } from '../../../graph/judgement.js';
import type { FiledJudgement } from '../../../graph/model.js';
import { groupBy } from '../../../graph/groups.js';

/** A judgement between two things, by name. */
export interface Bond {
  readonly judgement: FiledJudgement;
  readonly a: string;
  readonly b: string;
}

export interface Conflict {
  readonly different: FiledJudgement;
  /** The judgements that join its two sides, from one to the other; none when both sides are the same words. */
  readonly same: readonly FiledJudgement[];
}

/** One for each `different` that others go against; in the order of `bonds`. */
export function findConflicts(bonds: readonly Bond[]): Conflict[] {
  const same = bonds.filter(({ judgement }) => judgement.verdict === 'same');
  const steps = groupBy(
    same.flatMap((bond) => [
      { from: bond.a, to: bond.b, bond },
      { from: bond.b, to: bond.a, bond },
    ]),
    ({ from }) => from,
  );
  return bonds.flatMap(({ judgement, a, b }) => {
    if (judgement.verdict === 'same') return [];
    const path = shortestPath(steps, a, b);
    return path === null ? [] : [{ different: judgement, same: path.map((bond) => bond.judgement) }];
  });
}

interface Step {
  readonly to: string;
  readonly bond: Bond;
}

/** Breadth first; of equal paths the first by what its judgements say. Null when there is none. */
function shortestPath(steps: ReadonlyMap<string, readonly Step[]>, from: string, to: string): Bond[] | null {
  const reached = new Map<string, readonly Bond[]>([[from, []]]);
  for (const [at, path] of reached) {
    if (at === to) return [...path];
    const next = [...(steps.get(at) ?? [])].sort(compareBy((step) => describe(step.bond.judgement)));
    for (const step of next) if (!reached.has(step.to)) reached.set(step.to, [...path, step.bond]);
  }
  return null;
}
