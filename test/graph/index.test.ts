import { expect, it } from 'vitest';
import * as entrance from '../../graph/index.js';

it('offers these names, and no others', () => {
  expect(Object.keys(entrance).sort()).toEqual([
    'ENTITY_TYPES',
    'FAMILIES',
    'RELATIONS',
    'check',
    'differenceOf',
    'familyOf',
    'findCommunities',
    'fromJson',
    'isSame',
    'jsonChunks',
    'layout',
    'relationType',
    'toGexf',
    'toGraphology',
    'toJson',
  ]);
});
