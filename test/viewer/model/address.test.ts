import { describe, expect, it } from 'vitest';
import { fromAddress, isStep, toAddress } from '../../../viewer/model/address.js';
import { EVERYTHING, toggle } from '../../../viewer/model/filters.js';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import type { Place } from '../../../viewer/model/state.js';
import { exampleGraph } from '../example-graph.js';

const index = createGraphIndex(exampleGraph);
const start: Place = { view: 'graph', inspector: null, filters: EVERYTHING, camera: null, theme: 'light' };

describe('an address', () => {
  const places: readonly (readonly [string, Partial<Place>])[] = [
    ['nothing', {}],
    ['a node in the list', { inspector: { kind: 'node', key: 'oyen' }, view: 'list' }],
    ['the second quote of an edge', { inspector: { kind: 'edge', key: 'e-invited', claim: 1 } }],
    ['a panel', { inspector: { kind: 'coverage' } }],
    ['filters', { filters: { ...toggle(toggle(EVERYTHING, 'status', 'denied'), 'publisher', ''), isolates: true } }],
    ['a value of any letters', { filters: toggle(EVERYTHING, 'publisher', 'Øst & Vest = “a#b”') }],
    ['a camera', { camera: { x: 0.25, y: -1.5, ratio: 0.3333 } }],
    ['the other colours', { theme: 'dark' }],
  ];
  it.each(places)('keeps %s', (_name, change) => {
    const place = { ...start, ...change };
    expect(fromAddress(index, `#${toAddress(index, place, 'light')}`, 'light')).toEqual(place);
  });

  it('is empty for a page that was just opened', () => {
    expect(toAddress(index, start, 'light')).toBe('');
  });

  it.each(['edge=gone', 'node=gone&panel=none', 'camera=1 2', 'camera=a b c', 'camera=1 1 0', 'theme=pink&view=x', '%'])(
    'drops what it does not know: %s',
    (address) => {
      expect(fromAddress(index, `#${address}`, 'light')).toEqual(start);
    },
  );
});

describe('a step', () => {
  const edge: Place = { ...start, inspector: { kind: 'edge', key: 'e-invited', claim: 0 } };
  const steps: readonly (readonly [string, Place, Place, boolean])[] = [
    ['another panel', start, edge, true],
    ['another filter', edge, { ...edge, filters: toggle(EVERYTHING, 'status', 'denied') }, true],
    ['the next quote', edge, { ...edge, inspector: { kind: 'edge', key: 'e-invited', claim: 1 } }, false],
    ['a moved camera', edge, { ...edge, camera: { x: 0, y: 0, ratio: 1 } }, false],
  ];
  it.each(steps)('%s', (_name, from, to, expected) => {
    expect(isStep(index, from, to)).toBe(expected);
  });
});
