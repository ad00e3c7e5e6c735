import { describe, expect, it } from 'vitest';
import { crowding } from '../../../viewer/canvas/crowding.js';
import { curvatures } from '../../../viewer/canvas/curvatures.js';
import { controlPoint, midpoint } from '../../../viewer/canvas/edge-path.js';
import { edgeLook, faded, focusOf, nodeLook, radius, type Scene, shorten } from '../../../viewer/canvas/look.js';
import { EVERYTHING, toggle } from '../../../viewer/model/filters.js';
import { createGraphIndex, edgeOf, nodeOf } from '../../../viewer/model/graph-index.js';
import { paletteOf } from '../../../viewer/theme/palette.js';
import { select } from '../../../viewer/model/select.js';
import { createTable } from '../../../viewer/model/table.js';
import { exampleGraph } from '../example-graph.js';

const index = createGraphIndex(exampleGraph);
const palette = paletteOf('light');
const plain: Scene = {
  visible: select(createTable(index), EVERYTHING),
  selected: null,
  hovered: null,
  highlight: null,
  palette,
  crowding: 0,
};

function edgeIn(scene: Scene, key: string) {
  return edgeLook(edgeOf(index, key), scene, focusOf(index, scene));
}

function nodeIn(scene: Scene, key: string) {
  return nodeLook(nodeOf(index, key), scene, focusOf(index, scene));
}

describe('looks', () => {
  it('hides nodes without an edge, and shows the others in their colours', () => {
    expect(nodeIn(plain, 'strait').hidden).toBe(true);
    expect(nodeIn(plain, 'tarnov')).toMatchObject({ hidden: false, color: palette.types.person, label: 'Ilya Tarnov' });
  });

  it('draws only affirmed edges solid', () => {
    for (const { key, attributes } of exampleGraph.edges) {
      expect(edgeIn(plain, key).dash === null).toBe(attributes.status === 'affirmed');
    }
  });

  it('fades what is not near the node under the pointer', () => {
    const scene: Scene = { ...plain, hovered: { kind: 'node', key: 'oyen' } };
    expect(nodeIn(scene, 'tarnov').lifted).toBe(true);
    expect(nodeIn(scene, 'dekker')).toMatchObject({ lifted: false, hidden: false });
    expect(faded(nodeIn(scene, 'dekker'), scene)).toMatchObject({ label: '' });
    expect(edgeIn(scene, 'e-criticised').forceLabel).toBe(true);
    expect(edgeIn(scene, 'e-leads').lifted).toBe(false);
  });

  it('lifts an edge under the pointer without fading the rest', () => {
    const scene: Scene = { ...plain, hovered: { kind: 'edge', key: 'e-leads' } };
    expect(edgeIn(scene, 'e-leads').size).toBeGreaterThan(edgeIn(plain, 'e-leads').size);
    expect(nodeIn(scene, 'court')).toEqual(nodeIn(plain, 'court'));
  });

  it('shows what is selected even where a filter hides it', () => {
    const filtered = select(createTable(index), toggle(EVERYTHING, 'family', 'justice'));
    const scene: Scene = { ...plain, visible: filtered, selected: { kind: 'edge', key: 'e-fined' } };
    expect(edgeIn({ ...scene, selected: null }, 'e-fined').hidden).toBe(true);
    expect(edgeIn(scene, 'e-fined').hidden).toBe(false);
    expect(nodeIn(scene, 'court').hidden).toBe(false);
  });
});

it('radius stays between bounds whatever the size', () => {
  expect(radius(-5)).toBe(radius(4));
  expect(radius(1e9)).toBe(radius(100));
});

it('shorten never cuts a character in two', () => {
  expect([...shorten('😀'.repeat(50))]).toHaveLength(36);
  expect(shorten('short')).toBe('short');
});

describe('curvatures', () => {
  const bends = curvatures([...index.edges.values()]);

  it('leaves lone edges straight', () => {
    expect(bends.get('e-fined')).toBe(0);
  });

  it('gives parallel and opposite edges middles of their own, whatever the order', () => {
    const [source, target] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const middles = ['e-agreed', 'e-accused', 'e-threatened'].map((key) => {
      const forwards = edgeOf(index, key).source === 'authority';
      const bend = bends.get(key) ?? NaN;
      return Math.round((forwards ? midpoint(source, target, bend) : midpoint(target, source, bend)).y);
    });
    expect(new Set(middles).size).toBe(3);
    expect(curvatures([...index.edges.values()].reverse())).toEqual(bends);
  });
});

it('bends to the left of the way', () => {
  expect(controlPoint({ x: 0, y: 0 }, { x: 10, y: 0 }, 0.5)).toEqual({ x: 5, y: -5 });
  expect(midpoint({ x: 0, y: 0 }, { x: 10, y: 0 }, 0.5)).toEqual({ x: 5, y: -2.5 });
});

it.each([
  [0, 0],
  [60, 0],
  [3000, 1],
  [1_000_000, 1],
])('a picture of %i edges is crowded by %d', (edges, expected) => {
  expect(crowding(edges)).toBeCloseTo(expected);
});
