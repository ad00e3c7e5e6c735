/** What was found right, out of how many found and how many that were to be found. */
export interface Counts {
  readonly rightOfFound: number;
  readonly found: number;
  readonly rightOfGold: number;
  readonly gold: number;
}

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      rightOfFound: a.rightOfFound + b.rightOfFound,
      found: a.found + b.found,
      rightOfGold: a.rightOfGold + b.rightOfGold,
      gold: a.gold + b.gold,
    }),
    { rightOfFound: 0, found: 0, rightOfGold: 0, gold: 0 },
  );
}

export function precision({ rightOfFound, found }: Counts): number {
  return found === 0 ? 0 : rightOfFound / found;
}

export function recall({ rightOfGold, gold }: Counts): number {
  return gold === 0 ? 0 : rightOfGold / gold;
}

export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
