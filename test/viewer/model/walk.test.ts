import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../viewer/model/filters.js';
import { createGraphIndex, nodeOf } from '../../../viewer/model/graph-index.js';
import { select } from '../../../viewer/model/select.js';
import { createTable } from '../../../viewer/model/table.js';
import { neighbours, neighbourTowards, sayings, type Side, startOf } from '../../../viewer/model/walk.js';
import { exampleGraph } from '../example-graph.js';

const index = createGraphIndex(exampleGraph);
const visible = select(createTable(index), EVERYTHING);
/** On a screen y grows downwards. */
const pointOf = (key: string) => {
  const { x, y } = nodeOf(index, key).attributes;
  return { x, y: -y };
};

describe('a walk', () => {
  it('begins at the largest node that is shown', () => {
    expect(startOf(index, visible)).toBe('league');
    expect(startOf(index, { ...visible, nodes: new Set() })).toBeNull();
  });

  it.each<[Side, string | null]>([
    ['left', 'foreign'],
    ['right', 'dekker'],
    ['down', 'league'],
    ['up', null],
  ])('leads from Tarnov %s to %s', (side, expected) => {
    expect(neighbourTowards(index, visible, 'tarnov', side, pointOf)).toBe(expected);
  });

  it('knows all neighbours over shown edges, each once, the heaviest first', () => {
    expect(neighbours(index, visible, 'league')).toEqual(['tarnov', 'oyen', 'authority', 'talks', 'dekker']);
    expect(neighbours(index, { ...visible, edges: new Set(['e-fined']) }, 'league')).toEqual([]);
  });

  it('tells what stands between two nodes', () => {
    expect(sayings(index, visible, ['league', 'authority'])).toContain('Port Authority accused Seamen’s League');
  });
});
