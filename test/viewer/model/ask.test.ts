import { describe, expect, it } from 'vitest';
import { mainActors } from '../../../viewer/model/communities.js';
import { contradictions } from '../../../viewer/model/contradictions.js';
import { toCsv } from '../../../viewer/model/csv.js';
import { createGraphIndex } from '../../../viewer/model/graph-index.js';
import { edgesBetween, shortestPaths } from '../../../viewer/model/paths.js';
import { createTable, dateOf, dayNumber } from '../../../viewer/model/table.js';
import { barsOf, coarse, heights, periodOf, timelineOf } from '../../../viewer/model/timeline.js';
import { exampleGraph } from '../example-graph.js';

const index = createGraphIndex(exampleGraph);
const all = new Set(index.edges.keys());

describe('shortestPaths', () => {
  it('finds every shortest way, whichever way edges point', () => {
    const { paths, count } = shortestPaths(index, all, ['foreign', 'authority'], 10);
    expect(count).toBe(2);
    expect(paths.map((path) => path.join(' ')).sort()).toEqual([
      'foreign tarnov dekker authority',
      'foreign tarnov league authority',
    ]);
  });

  it('shows no more than asked, but counts them all', () => {
    expect(shortestPaths(index, all, ['foreign', 'authority'], 1)).toMatchObject({ count: 2, paths: { length: 1 } });
  });

  it('goes over shown edges only', () => {
    const few = new Set([...all].filter((key) => key !== 'e-met'));
    expect(shortestPaths(index, few, ['foreign', 'authority'], 10).count).toBe(1);
    expect(shortestPaths(index, new Set(), ['foreign', 'authority'], 10)).toEqual({ paths: [], count: 0 });
  });

  it.each([
    ['tarnov', 'court'],
    ['tarnov', 'tarnov'],
    ['strait', 'tarnov'],
  ] as const)('finds none from %s to %s', (from, to) => {
    expect(shortestPaths(index, all, [from, to], 10).count).toBe(0);
  });

  it('knows all edges of a step', () => {
    expect(edgesBetween(index, all, ['authority', 'league']).map(({ key }) => key).sort()).toEqual([
      'e-accused',
      'e-agreed',
      'e-threatened',
    ]);
  });
});

describe('contradictions', () => {
  it('puts what is disputed, and edges that exclude each other, side by side', () => {
    const found = contradictions(index, all);
    expect(found.map((sides) => sides.map(({ edge, claims }) => [edge.key, claims.length]))).toEqual([
      [
        ['e-member', 1],
        ['e-member', 1],
      ],
      [
        ['e-threatened', 1],
        ['e-agreed', 1],
      ],
    ]);
    expect(found[0]?.map(({ claims }) => claims[0]?.polarity)).toEqual(['positive', 'negative']);
  });

  it('tells of those with a shown edge only', () => {
    expect(contradictions(index, new Set(['e-agreed']))).toHaveLength(1);
    expect(contradictions(index, new Set())).toEqual([]);
  });
});

describe('toCsv', () => {
  it('quotes what needs it and lets nothing become a formula', () => {
    expect(toCsv([['a', 1], ['say "no", please', '=1+1'], ['two\nlines', -5]])).toBe(
      '\ufeffa,1\r\n"say ""no"", please",\'=1+1\r\n"two\nlines",-5\r\n',
    );
  });
});

describe('the timeline', () => {
  const timeline = timelineOf(createTable(index));
  if (timeline === null) throw new Error('The example has dates.');

  it('cuts time so that bars can be told apart, and counts', () => {
    expect(timeline.cuts.map(dateOf)).toEqual(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']);
    const days = Int32Array.from(['2024-01-31', '2024-02-01', '2024-03-31'].map(dayNumber));
    expect(heights(timeline, days)).toEqual([1, 1, 1]);
  });

  it('turns bars into days and back', () => {
    expect(periodOf(timeline, 1, 2)).toEqual({ from: '2024-02-01', to: '2024-03-31' });
    expect(barsOf(timeline, { from: '2024-02-03', to: '2025-01-01' })).toEqual([1, 2]);
  });

  it.each([
    ['2024-01-01', '2025-12-31', '2024', '2025'],
    ['2024-02-01', '2024-02-29', '2024-02', '2024-02'],
    ['2024-02-01', '2024-02-28', '2024-02-01', '2024-02-28'],
  ])('writes %s to %s shortly', (from, to, first, last) => {
    expect(coarse({ from, to })).toEqual({ from: first, to: last });
  });
});

it('names communities after their main actors', () => {
  expect(mainActors(index).get('0')).toEqual(['Seamen’s League', 'Ilya Tarnov', 'Port Authority']);
});
