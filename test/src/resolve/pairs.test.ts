import { describe, expect, it } from 'vitest';
import { pairNumber, Pairs } from '../../../src/resolve/pairs.js';

describe('pairs', () => {
  it('have one number in either order, and another for another pair', () => {
    expect(pairNumber(3, 7)).toBe(pairNumber(7, 3));
    expect(pairNumber(0, 1)).not.toBe(pairNumber(1, 1));
    expect(pairNumber(2 ** 26 - 2, 2 ** 26 - 1)).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });

  it('are each there once, sorted, also when more are added later', () => {
    const pairs = new Pairs();
    for (const [i, j] of [[5, 2], [2, 5], [0, 9], [0, 3]] as const) pairs.add(i, j); // prettier-ignore
    expect([...pairs]).toEqual([[0, 3], [0, 9], [2, 5]]); // prettier-ignore
    pairs.add(1, 0);
    pairs.add(9, 0);
    expect([...pairs]).toEqual([[0, 1], [0, 3], [0, 9], [2, 5]]); // prettier-ignore
  });
});
