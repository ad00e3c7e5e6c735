import { describe, expect, it } from 'vitest';
import { cluster, type Link, type Standing } from '../../../src/resolve/clusters.js';

const things = (count: number): Standing[] =>
  Array.from({ length: count }, (_, index) => ({ place: `d${index}`, name: `n${index}` }));
const link = (a: number, b: number, score = 1): Link => ({ a, b, score });
const stage = (links: readonly Link[], apart: readonly (readonly [number, number])[] = [], byPlace = false) => ({
  links,
  apart,
  byPlace,
});

describe('cluster', () => {
  it('joins through others', () => {
    expect(cluster(things(4), [stage([link(0, 1), link(1, 2)])]).root).toEqual([0, 0, 0, 3]);
  });

  it('takes no link that only closes a circle', () => {
    const { taken } = cluster(things(3), [stage([link(0, 1, 0.9), link(1, 2, 0.8), link(0, 2, 0.7)])]);
    expect(taken).toEqual([link(0, 1, 0.9), link(1, 2, 0.8)]);
  });

  it('does not join what is held apart, not even through others: the weaker link goes', () => {
    const { root, refused } = cluster(things(3), [stage([link(0, 1, 0.9), link(1, 2, 0.8)], [[0, 2]])]);
    expect(root).toEqual([0, 0, 2]);
    expect(refused).toEqual([link(1, 2, 0.8)]);
  });

  it('remembers what is held apart while clusters grow', () => {
    const links = [link(4, 5, 0.9), link(0, 1, 0.9), link(3, 4, 0.8), link(1, 2, 0.8), link(2, 3, 0.7)];
    expect(cluster(things(6), [stage(links, [[0, 5]])]).root).toEqual([0, 0, 0, 3, 3, 3]);
  });

  it('lets an earlier stage win over a later one', () => {
    expect(cluster(things(2), [stage([link(0, 1)]), stage([], [[0, 1]])]).root).toEqual([0, 0]);
    expect(cluster(things(2), [stage([], [[0, 1]]), stage([link(0, 1)])]).root).toEqual([0, 1]);
  });

  it('joins two names of one place only when told to', () => {
    const here: Standing[] = [
      { place: 'd', name: 'x' },
      { place: 'd', name: 'y' },
      { place: 'd', name: 'x' },
    ];
    expect(cluster(here, [stage([link(0, 1), link(0, 2)], [], true)]).root).toEqual([0, 1, 0]);
    expect(cluster(here, [stage([link(0, 1)], [], false)]).root).toEqual([0, 0, 2]);
  });

  it('does not depend on the order of links', () => {
    const links = [link(0, 1, 0.5), link(1, 2, 0.5), link(2, 3, 0.5), link(0, 3, 0.9)];
    expect(cluster(things(4), [stage([...links].reverse(), [[0, 2]])])).toEqual(
      cluster(things(4), [stage(links, [[0, 2]])]),
    );
  });
});
