import { describe, expect, it } from 'vitest';
import { GRAPHEME_RULES } from '../../../src/resolve/graphemes.js';
import { rememberingCost, spellingCost, spellingDifferences } from '../../../src/resolve/spelling.js';

describe('spellingCost', () => {
  it.each(GRAPHEME_RULES)('$a/$b: $example is one name', ({ cost, example: [a, b] }) => {
    expect(spellingCost(a, b)).toBeGreaterThan(0);
    expect(spellingCost(a, b)).toBeLessThanOrEqual(Math.max(cost, 0.5) + 1e-9);
  });

  it.each([
    ['marzouq', 'marzouq', 0, []],
    ['marzouq', 'marzook', 0.15, ['ou/oo', 'q/k']],
    ['haniyeh', 'haniya', 0.1, ['eh/a']],
    ['berg', 'borg', 0.7, ['e/o']],
    ['iran', 'iraq', 1, ['n/q']],
    ['viktor', 'viktoria', 1.8, ['-i', '-a']],
    ['lavrov', 'lavrova', 1.1, ['-a']],
    ['brian', 'brain', 0.9, ['ia/ai']],
  ] as const)('%s / %s: %d by %o', (a, b, cost, differences) => {
    expect(spellingCost(a, b)).toBeCloseTo(cost);
    expect(spellingDifferences(a, b)).toEqual(differences);
  });

  it('has each variant once', () => {
    const keys = GRAPHEME_RULES.map(({ a, b, at }) => [...[a, b].sort(), at].join(' '));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('is symmetric', () => {
    for (const {
      example: [a, b],
    } of GRAPHEME_RULES)
      expect(spellingCost(b, a)).toBeCloseTo(spellingCost(a, b));
  });

  it('bounds the work on endless words', () => {
    expect(spellingCost('a'.repeat(100_000), 'a'.repeat(99_998))).toBe(2);
  });
});

describe('rememberingCost', () => {
  it('gives the same costs, asked once or twice', () => {
    const spell = rememberingCost();
    expect([spell('marzouq', 'marzook'), spell('marzook', 'marzouq')]).toEqual(
      [0.15, 0.15].map((c) => expect.closeTo(c)),
    );
  });
});
