/** Names of facts: "family.fact=value". */

/** The facts that hold, of a table of what may hold. */
export function factsOf(family: string, facts: Readonly<Record<string, boolean | string | number | null>>): string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    if (value === false || value === null) return [];
    return [value === true ? `${family}.${name}` : `${family}.${name}=${value}`];
  });
}

/** A count as one of few steps: 0, 1, 2, 3, 4+, 6+, 9+, 14+, 20+ … up to `most`. */
export function step(count: number, most: number): string {
  const floor = STEPS.findLast((least) => least <= Math.min(count, most)) ?? 0;
  return floor >= 4 || floor >= most ? `${floor}+` : `${floor}`;
}

const STEPS: readonly number[] = [0, 1, 2, 3, 4, 6, 9, 14, 20, 30, 50];
