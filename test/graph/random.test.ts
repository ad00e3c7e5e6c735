import { expect, it } from 'vitest';
import { seededRandom } from '../../graph/random.js';

it('repeats itself for a seed, differs between seeds, and fills [0, 1) evenly', () => {
  const draw = (seed: number): number[] => Array.from({ length: 2000 }, seededRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  const numbers = draw(1);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const tenths = Array.from({ length: 10 }, (_, tenth) => numbers.filter((n) => Math.floor(n * 10) === tenth).length);
  expect(Math.min(...tenths)).toBeGreaterThan(150);
});
