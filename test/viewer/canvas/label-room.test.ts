import { describe, expect, it } from 'vitest';
import { levelPlace, type Place, placeLabels, slantedPlace } from '../../../viewer/canvas/label-room.js';

function label(name: string, rank: number, places: readonly [Place, ...Place[]], strong = false) {
  return { name, places: () => places, cores: [], look: { rank, strong } };
}

const at = (x: number, y: number): Place => levelPlace({ x, y }, 10, 4);

describe('placeLabels', () => {
  it('gives the more important label its place, the other its next', () => {
    const low = label('low', 1, [at(0, 0), at(0, 20)]);
    const high = label('high', 2, [at(2, 1)]);
    const placed = placeLabels([low, high]).map((each) => [each.label.name, each.middle]);
    expect(placed).toEqual([
      ['high', { x: 2, y: 1 }],
      ['low', { x: 0, y: 20 }],
    ]);
  });

  it('leaves out what has no room, unless it is strong', () => {
    const first = label('first', 3, [at(0, 0)]);
    const weak = label('weak', 2, [at(1, 0)]);
    const strong = label('strong', 1, [at(2, 0)], true);
    expect(placeLabels([weak, strong, first]).map((each) => each.label.name)).toEqual(['first', 'strong']);
  });

  it('measures only what may find room', () => {
    const measured: string[] = [];
    const core = { x: 0, y: 0, halfWidth: 1, halfHeight: 1 };
    const watched = (name: string, rank: number, strong: boolean) => ({
      ...label(name, rank, [at(0, 0)], strong),
      cores: [core],
      places: () => {
        measured.push(name);
        return [at(0, 0)] as const;
      },
    });
    placeLabels([watched('weak', 1, false), watched('first', 3, false), watched('strong', 2, true)]);
    expect(measured).toEqual(['first', 'strong']);
  });

  it('lets labels touch', () => {
    expect(placeLabels([label('a', 1, [at(0, 0)]), label('b', 1, [at(10, 0)])])).toHaveLength(2);
  });
});

it('a slanted label covers its line and not its corners', () => {
  const diagonal = label('diagonal', 2, [slantedPlace({ x: 0, y: 0 }, Math.PI / 4, 100, 8)]);
  expect(placeLabels([diagonal, label('beside', 1, [at(30, -30)])])).toHaveLength(2);
  expect(placeLabels([diagonal, label('on it', 1, [at(30, 30)])])).toHaveLength(1);
});
