import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  facetOptions,
  type FacetId,
  type Filters,
  isFiltered,
  isolate,
  NO_PUBLISHER,
  toggle,
  visible,
} from '../../../viewer/model/filters.js';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import { exampleGraph } from '../example-graph.js';

const index = createGraphIndex(exampleGraph);

function hide(...hidden: readonly (readonly [FacetId, string])[]): Filters {
  return hidden.reduce((filters, [facet, value]) => toggle(filters, facet, value), EVERYTHING);
}

describe('visible', () => {
  it('shows every edge and its ends, and counts the rest', () => {
    const shown = visible(index, EVERYTHING);
    expect(shown.edges.size).toBe(exampleGraph.edges.length);
    expect(shown.nodes.size).toBe(exampleGraph.nodes.length - 2);
    expect(shown.isolates).toBe(2);
  });

  it('shows nodes without an edge when asked, unless their type is hidden', () => {
    const all = visible(index, { ...EVERYTHING, isolates: true });
    expect(all.nodes.size).toBe(exampleGraph.nodes.length);
    const withoutPlaces = visible(index, { ...hide(['type', 'place']), isolates: true });
    expect(withoutPlaces.nodes).toContain('pilots');
    expect(withoutPlaces.nodes).not.toContain('strait');
  });

  const cases: readonly (readonly [string, Filters, readonly string[]])[] = [
    ['people hidden', hide(['type', 'person']), ['e-invited', 'e-met', 'e-leads', 'e-resign', 'e-member']],
    ['a family hidden', hide(['family', 'role']), ['e-leads', 'e-works', 'e-member']],
    ['a standing hidden', hide(['status', 'denied']), ['e-threatened']],
    ['two facets at once', hide(['status', 'planned'], ['family', 'justice']), ['e-held', 'e-plans', 'e-fined']],
    ['no publisher hidden', hide(['publisher', NO_PUBLISHER]), ['e-works', 'e-fined']],
    ['a document hidden', hide(['document', 'hearing']), ['e-works', 'e-fined']],
  ];
  it.each(cases)('leaves out what is filtered: %s', (_name, filters, gone) => {
    const { edges } = visible(index, filters);
    for (const key of gone) expect(edges).not.toContain(key);
    expect(isFiltered(filters)).toBe(true);
  });

  it('keeps an edge that another document still holds', () => {
    expect(visible(index, hide(['document', 'hearing'])).edges).toContain('e-member');
  });

  it('hides nodes that a filter leaves alone', () => {
    expect(visible(index, hide(['family', 'justice'])).nodes).not.toContain('court');
  });
});

describe('facetOptions', () => {
  it('counts nodes for types and edges for the others', () => {
    expect(facetOptions(index, EVERYTHING, 'type')).toContainEqual({ value: 'person', count: 3, shown: true });
    expect(facetOptions(index, EVERYTHING, 'status')[0]).toEqual({ value: 'affirmed', count: 10, shown: true });
  });

  it('keeps its own counts while it filters, and counts by the others', () => {
    const filters = hide(['status', 'denied']);
    expect(facetOptions(index, filters, 'status')).toContainEqual({ value: 'denied', count: 1, shown: false });
    expect(facetOptions(index, filters, 'family')).toContainEqual({ value: 'conflict', count: 0, shown: true });
  });
});

it('isolate shows one value, then all again', () => {
  const among = ['denied', 'affirmed', 'planned'];
  const one = isolate(EVERYTHING, 'status', 'denied', among);
  expect([...one.hidden.status].sort()).toEqual(['affirmed', 'planned']);
  expect(isolate(one, 'status', 'denied', among)).toEqual(EVERYTHING);
});

it('toggle leaves the filters it is given alone', () => {
  const filters = toggle(EVERYTHING, 'type', 'event');
  expect(EVERYTHING.hidden.type.size).toBe(0);
  expect(toggle(filters, 'type', 'event')).toEqual(EVERYTHING);
});
