import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../graph/random.js';
import type { EntityType, Judgement, Reading, Resolution } from '../../../src/model.js';
import { resolve } from '../../../src/resolve/resolve.js';
import { chainId, reading } from './builders.js';

type Random = () => number;

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([x], [y]) => x - y)
    .map(([, item]) => item);
}

const NAMES: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['Anna Berg', 'Ana Berg', 'Anna Maria Berg', 'A. Berg', 'Berg', 'Olaf Berg', 'Musa Marzouq', 'Mousa Marzook'],
  organisation: ['Harbour Bank', 'Harbor Bank', 'Foreign Ministry', 'Norwegian Foreign Ministry', 'Hamas', 'BRC'],
  place: ['Norway', 'Everdale', 'Everdale Bay'],
  event: ['Oslo Conference', '2021 Oslo Conference'],
};

function makeReadings(random: Random, count: number): Reading[] {
  return Array.from({ length: count }, (_, index) =>
    reading({
      document: `d${String(index).padStart(2, '0')}`,
      chains: Array.from({ length: 5 }, () => {
        const type = pick(random, Object.keys(NAMES) as EntityType[]);
        return { type, label: pick(random, NAMES[type]), named: random() > 0.1 };
      }),
      claims: [[0, 'role', 1]],
    }),
  );
}

function makeJudgements(random: Random, readings: readonly Reading[]): Judgement[] {
  const chain = (): string => chainId(pick(random, readings).document.id, Math.floor(random() * 5));
  const pairs = Array.from({ length: 6 }, () => [chain(), chain()].sort()).filter(([a, b]) => a !== b);
  const seen = new Set<string>();
  return pairs.flatMap(([a, b]) => {
    if (seen.has(`${a} ${b}`)) return [];
    seen.add(`${a} ${b}`);
    const verdict = pick(random, ['same', 'different'] as const);
    return [{ a: a!, b: b!, verdict, score: 1, reasons: ['known'], by: 'Greta' }];
  });
}

function entityOf({ entities }: Resolution, chain: string): string {
  return entities.find((entity) => entity.chains.includes(chain))!.key;
}

describe.each(Array.from({ length: 12 }, (_, seed) => seed))('made-up readings, seed %i', (seed) => {
  const random = seededRandom(seed);
  const readings = makeReadings(random, 14);
  const judgements = makeJudgements(random, readings);
  const resolution = resolve(readings, judgements);
  const chains = readings.flatMap((one) => one.chains);

  it('resolve to the same whatever the order', () => {
    expect(resolve(shuffled(random, readings), shuffled(random, judgements))).toEqual(resolution);
  });

  it('put every chain into one entity', () => {
    expect(resolution.entities.flatMap((entity) => entity.chains).sort()).toEqual(chains.map(({ id }) => id).sort());
  });

  it('hold each entity together by a spanning set of merges', () => {
    for (const { chains: own, merges } of resolution.entities) {
      expect(merges).toHaveLength(own.length - 1);
      const reached = new Set([own[0]]);
      for (let round = 0; round < own.length; round += 1)
        for (const { a, b } of merges) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
      expect([...reached].sort()).toEqual(own);
    }
  });

  it('never join what a person holds apart', () => {
    for (const { a, b, verdict } of judgements)
      if (verdict === 'different') expect(entityOf(resolution, a)).not.toBe(entityOf(resolution, b));
  });

  it('join what a person joins, unless that goes against another judgement', () => {
    const doubted = new Set(resolution.unsure.map(({ a, b }) => `${a} ${b}`));
    for (const { a, b, verdict } of judgements)
      if (verdict === 'same' && !doubted.has(`${a} ${b}`))
        expect(entityOf(resolution, a)).toBe(entityOf(resolution, b));
  });

  it('join no two names of one document by itself', () => {
    const alone = resolve(readings);
    for (const one of readings)
      for (const x of one.chains)
        for (const y of one.chains)
          if (x.label !== y.label) expect(entityOf(alone, x.id)).not.toBe(entityOf(alone, y.id));
  });

  it('doubt only what stands apart, each pair of entities once', () => {
    const pairs = resolution.unsure.map(({ a, b }) =>
      [entityOf(resolution, a), entityOf(resolution, b)].sort().join(' '),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { a, b } of resolution.unsure) expect(entityOf(resolution, a)).not.toBe(entityOf(resolution, b));
  });
});
