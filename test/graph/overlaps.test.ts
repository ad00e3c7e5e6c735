import { describe, expect, it } from 'vitest';
import { separate, type Disc } from '../../graph/overlaps.js';

const ROWS: readonly (readonly [what: string, discs: readonly Disc[]])[] = [
  ['none', []],
  ['one', [{ x: 3, y: 4, radius: 5 }]],
  [
    'two that overlap',
    [
      { x: 0, y: 0, radius: 10 },
      { x: 5, y: 0, radius: 10 },
    ],
  ],
  ['many in one place', Array.from({ length: 12 }, () => ({ x: 1, y: 1, radius: 5 }))],
  ['small ones on a large one', Array.from({ length: 30 }, (_, i) => ({ x: i, y: -i, radius: i === 9 ? 60 : 4 }))],
];

describe('separate', () => {
  it.each(ROWS)('leaves a gap between %s', (_what, discs) => {
    const apart = separate(discs, 2);
    expect(apart.map(({ radius }) => radius)).toEqual(discs.map(({ radius }) => radius));
    for (const [i, a] of apart.entries()) {
      for (const b of apart.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius + 1.9);
      }
    }
  });

  it('does not move discs that are apart', () => {
    const discs = [
      { x: 0, y: 0, radius: 10 },
      { x: 40, y: 0, radius: 10 },
      { x: 0, y: 90, radius: 60 },
    ];
    expect(separate(discs, 2)).toEqual(discs);
  });
});
