import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/resolve/compare.js';
import { doubtedWeight, NAME_DOUBTS } from '../../../src/resolve/features/name-doubts.js';
import { parseName } from '../../../src/resolve/names.js';
import type { EntityType } from '../../../src/model.js';

function weigh(type: EntityType, a: string, b: string): number | null {
  const { relation } = compareNames(type, a, b);
  return doubtedWeight({ a: parseName(type, a), b: parseName(type, b), relation });
}

describe('doubtedWeight', () => {
  it.each(NAME_DOUBTS.map(({ id, example, weight }) => [id, example, weight] as const))(
    '%s holds for its example',
    (_, [type, a, b], weight) => {
      expect(weigh(type, a, b)).toBe(weight);
      expect(weigh(type, b, a)).toBe(weight);
    },
  );

  it.each<readonly [EntityType, string, string]>([
    ['place', 'Holm', 'Holm Province'],
    ['place', 'Holm', 'Holm, Norway'],
    ['place', 'Holm', 'Holm'],
    ['place', 'Мали', 'Mali'],
    ['person', 'Berg', 'Anna Berg'],
    ['person', 'Anna', 'Anna'],
    ['organisation', 'Hamas', 'Hamas movement'],
    ['organisation', 'Reds', 'London Reds'],
    ['organisation', 'Reef', 'Reef Bank'],
    ['organisation', 'Brandtenhof', 'Brandtenhof Reef'],
    ['organisation', 'Committee', 'House Committee'],

    ['organisation', 'Reef Academy', 'National Reef Academy'],
    ['organisation', 'Foreign Ministry', 'Norwegian Foreign Ministry'],
    ['organisation', 'Brandtenhof', 'Brandtenhoff'],
    ['event', 'Holm', '2016 Holm'],
  ])('says nothing on %s %s and %s', (type, a, b) => {
    expect(weigh(type, a, b)).toBeNull();
  });
});
