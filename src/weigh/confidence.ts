/**
 * How often claims of a family are right, as people judged it. `footnote sample` draws claims, people mark them, and the
 * share of right ones is entered here with the number judged; a family with fewer than 30 judged claims gets no number.
 */
import type { Family } from '../../graph/vocabulary/relations.js';

export interface JudgedSample {
  /** 0 … 1. */
  readonly right: number;
  readonly judged: number;
}

/** From the 500 claims of `docs/quality/precision.tsv`. */
const JUDGED: Readonly<Partial<Record<Family, JudgedSample>>> = {
  part: { right: 0.94, judged: 103 },
  role: { right: 0.82, judged: 65 },
  event: { right: 0.81, judged: 80 },
  conflict: { right: 0.81, judged: 31 },
  open: { right: 0.65, judged: 119 },
};

/** The share of right claims in the judged sample of this family; null where there is none. */
export function confidenceOf(family: string): number | null {
  return judgedSample(family)?.right ?? null;
}

/** The judged sample of this family; null where there is none. */
export function judgedSample(family: string): JudgedSample | null {
  const entry = Object.entries(JUDGED).find(([judged]) => judged === family);
  return entry ? entry[1] : null;
}
