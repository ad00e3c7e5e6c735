import { expect, it } from 'vitest';
import { edgeWeight } from '../../../src/weigh/weight.js';

it.each([
  [1, 1, 1],
  [2, 2, 2.25],
  [1, 4, 1.5],
  [10, 10, 5.152],
])('%i sources and %i claims weigh %f', (sources, claims, weight) => {
  expect(edgeWeight(sources, claims)).toBe(weight);
});

it('takes another source for more than another claim', () => {
  expect(edgeWeight(2, 3)).toBeGreaterThan(edgeWeight(1, 10));
});
