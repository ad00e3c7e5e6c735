import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../viewer/canvas/changes.js';
import { edgeLook, focusOf, nodeLook, type Scene } from '../../../viewer/canvas/look.js';
import { EVERYTHING, type Filters, toggle } from '../../../viewer/model/filters.js';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import { select } from '../../../viewer/model/select.js';
import { createTable } from '../../../viewer/model/table.js';
import { paletteOf } from '../../../viewer/theme/palette.js';
import { exampleGraph } from '../example-graph.js';

const index = createGraphIndex(exampleGraph);
const table = createTable(index);

function sceneOf(change: Partial<Scene>, filters: Filters = EVERYTHING): Scene {
  const plain = { selected: null, hovered: null, highlight: null, palette, crowding: 0 };
  return { ...plain, visible: select(table, filters), ...change };
}

const palette = paletteOf('light');
const node = (key: string) => ({ kind: 'node', key }) as const;
const edge = (key: string) => ({ kind: 'edge', key }) as const;

const scenes: Readonly<Record<string, Scene>> = {
  plain: sceneOf({}),
  'a node under the pointer': sceneOf({ hovered: node('oyen') }),
  'an edge under the pointer': sceneOf({ hovered: edge('e-leads') }),
  'a chosen node': sceneOf({ selected: node('oyen') }),
  'a chosen edge': sceneOf({ selected: edge('e-fined') }),
  'a chosen edge and a node under the pointer': sceneOf({ selected: edge('e-fined'), hovered: node('tarnov') }),
  'a filter': sceneOf({}, toggle(EVERYTHING, 'type', 'person')),
  'a filter and a chosen edge': sceneOf({ selected: edge('e-invited') }, toggle(EVERYTHING, 'type', 'person')),
};

describe('changes', () => {
  const pairs = Object.keys(scenes).flatMap((from) => Object.keys(scenes).map((to) => [from, to] as const));
  it.each(pairs)('from %s to %s are all that look different', (from, to) => {
    const [before, after] = [from, to].map((name) => ({ scene: scenes[name]!, focus: focusOf(index, scenes[name]!) }));
    const changes = changesBetween(before!, after!);
    const differs = <T>(look: (item: T, scene: Scene, focus: typeof before.focus) => unknown, item: T): boolean =>
      JSON.stringify(look(item, before!.scene, before!.focus)) !==
      JSON.stringify(look(item, after!.scene, after!.focus));
    for (const each of exampleGraph.nodes) if (differs(nodeLook, each)) expect(changes?.nodes).toContain(each.key);
    for (const each of exampleGraph.edges) if (differs(edgeLook, each)) expect(changes?.edges).toContain(each.key);
  });

  it('of a node under the pointer are its neighbourhood', () => {
    const after = scenes['a node under the pointer']!;
    const changes = changesBetween(
      { scene: scenes['plain']!, focus: null },
      { scene: after, focus: focusOf(index, after) },
    );
    expect(changes!.edges.sort()).toEqual(index.incident.get('oyen')!.map(({ key }) => key).sort()); // prettier-ignore
  });

  it('are none from a scene to itself', () => {
    const drawn = { scene: scenes['plain']!, focus: null };
    expect(changesBetween(drawn, drawn)).toEqual({ nodes: [], edges: [] });
  });

  it('are everything in other colours', () => {
    const dark = { ...scenes['plain']!, palette: paletteOf('dark') };
    expect(changesBetween({ scene: scenes['plain']!, focus: null }, { scene: dark, focus: null })).toBeNull();
  });
});
