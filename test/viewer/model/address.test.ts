import { describe, expect, it } from 'vitest';
import { fromAddress, isStep, toAddress } from '../../../viewer/model/address.js';
import { EVERYTHING, isolate, toggle } from '../../../viewer/model/filters.js';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import type { Place } from '../../../viewer/model/state.js';
import { createTable } from '../../../viewer/model/table.js';
import { exampleGraph } from '../example-graph.js';

const table = createTable(createGraphIndex(exampleGraph));
const start: Place = {
  ...{ view: 'graph', reading: null, inspector: null, filters: EVERYTHING, extent: null,
  pins: [], camera: null },
  theme: 'light',
};

const DOCUMENTS = exampleGraph.attributes.documents.map(({ id }) => id);

describe('an address', () => {
  const places: readonly (readonly [string, Partial<Place>])[] = [
    ['nothing', {}],
    ['a node beside the table', { inspector: { kind: 'node', key: 'oyen' }, view: 'nodes' }],
    ['nodes that were pinned', { pins: [{ key: 'oyen', x: -3.25, y: 4 }, { key: 'tarnov', x: 0, y: 2 }] }],
    ['the second quote of an edge', { inspector: { kind: 'edge', key: 'e-invited', claim: 1 } }],
    ['a panel', { inspector: { kind: 'coverage' } }],
    ['filters', { filters: { ...toggle(toggle(EVERYTHING, 'status', 'denied'), 'publisher', ''), isolates: true } }],
    ['a value of several words', { filters: toggle(EVERYTHING, 'speaker', 'two officials who asked not to be named') }],
    ['the few that are shown', { filters: isolate(EVERYTHING, 'document', 'hearing', DOCUMENTS) }],
    ['sources and dates', { filters: { ...EVERYTHING, sources: 3, dates: { from: '2024-01-01', to: '2024-02-29' } } }],
    ['the least confidence', { filters: { ...EVERYTHING, confidence: 80 } }],
    ['a scope', { filters: { ...EVERYTHING, scope: { kind: 'around', node: 'oyen', steps: 2 } } }],
    ['a path with one end', { inspector: { kind: 'paths', from: 'oyen', to: null } }],
    ['a document that is read', { view: 'reader', reading: { document: 'hearing', at: 12 } }],
    ['a camera', { camera: { x: 0.25, y: -1.5, ratio: 0.3333 } }],
    ['more nodes', { extent: 2400 }],
    ['all nodes', { extent: Infinity }],
    ['the other colours', { theme: 'dark' }],
  ];
  it.each(places)('keeps %s', (_name, change) => {
    const place = { ...start, ...change };
    expect(fromAddress(table, `#${toAddress(table, place, 'light')}`, 'light')).toEqual(place);
  });

  it('is empty for a page that was just opened', () => {
    expect(toAddress(table, start, 'light')).toBe('');
  });

  it.each(['edge=gone', 'node=gone&panel=none', 'camera=1 2', 'camera=a b c', 'camera=1 1 0', 'theme=pink&view=x', 'view=reader&document=no', 'nodes=none', 'nodes=0', 'confidence=-5', 'confidence=high', 'hide-status=none&dates=2024 2025&around=no&sources=-4', '%'])(
    'drops what it does not know: %s',
    (address) => {
      expect(fromAddress(table, `#${address}`, 'light')).toEqual(start);
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
    expect(isStep(table, from, to)).toBe(expected);
  });
});
