import { describe, expect, it } from 'vitest';
import { type FacetId, NO_PUBLISHER, NO_SPEAKER } from '../../../viewer/model/facets.js';
import { EVERYTHING, type Filters, isFiltered, isolate, toggle } from '../../../viewer/model/filters.js';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import { type FacetOption, select, type Selection } from '../../../viewer/model/select.js';
import { createTable, dateOf } from '../../../viewer/model/table.js';
import { exampleGraph } from '../example-graph.js';

const table = createTable(createGraphIndex(exampleGraph));

function visible(filters: Filters): Selection {
  return select(table, filters);
}

function facetOptions(filters: Filters, id: FacetId): readonly FacetOption[] {
  return select(table, filters).options[id];
}

function hide(...hidden: readonly (readonly [FacetId, string])[]): Filters {
  return hidden.reduce((filters, [facet, value]) => toggle(filters, facet, value), EVERYTHING);
}

describe('select', () => {
  it('shows every edge and its ends, and counts the rest', () => {
    const shown = visible(EVERYTHING);
    expect(shown.edges.size).toBe(exampleGraph.edges.length);
    expect(shown.nodes.size).toBe(exampleGraph.nodes.length - 2);
    expect(shown.isolates).toBe(2);
  });

  it('shows nodes without an edge when asked, unless their type is hidden', () => {
    const all = visible({ ...EVERYTHING, isolates: true });
    expect(all.nodes.size).toBe(exampleGraph.nodes.length);
    const withoutPlaces = visible({ ...hide(['type', 'place']), isolates: true });
    expect(withoutPlaces.nodes).toContain('pilots');
    expect(withoutPlaces.nodes).not.toContain('strait');
  });

  const cases: readonly (readonly [string, Filters, readonly string[]])[] = [
    ['people hidden', hide(['type', 'person']), ['e-invited', 'e-met', 'e-leads', 'e-resign', 'e-member']],
    ['a family hidden', hide(['family', 'role']), ['e-leads', 'e-works', 'e-member']],
    ['a standing hidden', hide(['status', 'denied']), ['e-threatened']],
    ['two facets at once', hide(['status', 'planned'], ['family', 'justice']), ['e-held', 'e-plans', 'e-fined']],
    ['no publisher hidden', hide(['publisher', NO_PUBLISHER]), ['e-works', 'e-fined']],
    ['what documents say themselves hidden', hide(['speaker', NO_SPEAKER]), ['e-agreed', 'e-leads', 'e-works']],
    ['few sources hidden', { ...EVERYTHING, sources: 2 }, ['e-agreed', 'e-leads']],
    ['what is less likely right hidden', { ...EVERYTHING, confidence: 80 }, ['e-threatened']],
    ['other dates hidden', { ...EVERYTHING, dates: { from: '2024-01-01', to: '2024-01-31' } }, ['e-invited', 'e-fined']],
    ['far away', { ...EVERYTHING, scope: { kind: 'around', node: 'court', steps: 2 } }, ['e-invited']],
    ['a document hidden', hide(['document', 'hearing']), ['e-works', 'e-fined']],
  ];
  it.each(cases)('leaves out what is filtered: %s', (_name, filters, gone) => {
    const { edges } = visible(filters);
    for (const key of gone) expect(edges).not.toContain(key);
    expect(isFiltered(filters)).toBe(true);
  });

  it('asks all filters of claims of the same claim', () => {
    // One claim in the Observer has this speaker, and one claim of another speaker is in the Courier.
    const only = (facet: FacetId, value: string, filters: Filters): Filters =>
      isolate(filters, facet, value, facetOptions(EVERYTHING, facet).map((option) => option.value));
    const observer = only('publisher', 'Strait Observer', EVERYTHING);
    expect(visible(only('speaker', 'oyen', observer)).edges).toContain('e-invited');
    const courier = only('publisher', 'Northern Courier', EVERYTHING);
    expect(visible(only('speaker', 'oyen', courier)).edges).not.toContain('e-invited');
  });

  it('keeps what is inside of its scope and its dates', () => {
    const near = visible({ ...EVERYTHING, scope: { kind: 'around', node: 'court', steps: 2 } });
    expect([...near.edges]).toEqual(['e-fined']);
    const january = visible({ ...EVERYTHING, dates: { from: '2024-01-01', to: '2024-01-31' } });
    expect([...january.edges]).toEqual(['e-agreed']);
  });

  it('keeps what is as likely right as was asked', () => {
    expect(visible({ ...EVERYTHING, confidence: 70 }).edges.size).toBe(exampleGraph.edges.length);
    expect(visible({ ...EVERYTHING, confidence: 91 }).edges).toContain('e-invited');
    expect(visible({ ...EVERYTHING, confidence: 92 }).edges.size).toBe(0);
  });

  it('keeps an edge that another document still holds', () => {
    expect(visible(hide(['document', 'hearing'])).edges).toContain('e-member');
  });

  it('hides nodes that a filter leaves alone', () => {
    expect(visible(hide(['family', 'justice'])).nodes).not.toContain('court');
  });
});

describe('facetOptions', () => {
  it('counts nodes for types and edges for the others', () => {
    expect(facetOptions(EVERYTHING, 'type')).toContainEqual({ value: 'person', count: 3, shown: true });
    expect(facetOptions(EVERYTHING, 'status')[0]).toEqual({ value: 'affirmed', count: 10, shown: true });
  });

  it('keeps its own counts while it filters, and counts by the others', () => {
    const filters = hide(['status', 'denied']);
    expect(facetOptions(filters, 'status')).toContainEqual({ value: 'denied', count: 1, shown: false });
    expect(facetOptions(filters, 'family')).toContainEqual({ value: 'conflict', count: 0, shown: true });
  });

  it('counts each edge once for a value, however many of its claims have it', () => {
    const speakers = facetOptions(EVERYTHING, 'speaker');
    expect(speakers).toContainEqual({ value: 'foreign', count: 1, shown: true });
  });

  it('knows sources and dates as if they were no filter', () => {
    const narrow = visible({ ...EVERYTHING, sources: 2, dates: { from: '2024-01-01', to: '2024-01-31' } });
    expect(narrow.edges.size).toBe(0);
    expect(Object.fromEntries(narrow.bySources)).toEqual({ 1: 1 });
    expect(Array.from(narrow.days, dateOf)).toContain('2024-02-29');
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
