/** What the whole collection says of short names: whom everybody means, and where a document plays. */
import { describe, expect, it } from 'vitest';
import type { Reading, Resolution } from '../../../src/model.js';
import { resolve } from '../../../src/resolve/resolve.js';
import { chainId, type ChainSketch, organisation, person, place, reading } from './builders.js';

function documents(...lists: (readonly ChainSketch[])[]): Reading[] {
  return lists.map((chains, index) => reading({ document: `d${String(index).padStart(2, '0')}`, chains }));
}

function together({ entities }: Resolution, a: number, b: number): boolean {
  const [x, y] = [a, b].map((index) => chainId(`d${String(index).padStart(2, '0')}`, 0));
  return entities.some(({ chains }) => chains.includes(x!) && chains.includes(y!));
}

describe('a bare surname', () => {
  const five = Array.from({ length: 5 }, (_, index) => [person('Anna Berg'), place(`Town ${index}`)]);

  it('means the bearer whom many documents name', () => {
    expect(together(resolve(documents(...five, [person('Berg')])), 0, 5)).toBe(true);
  });

  it.each<readonly [why: string, more: readonly (readonly ChainSketch[])[]]>([
    ['another is named as often', [[person('Berg')], [person('Olaf Berg')], [person('Olaf Berg')]]],
    ['its own document names another', [[person('Berg'), person('Olaf Berg')]]],
  ])('means nobody when %s', (_, more) => {
    expect(together(resolve(documents(...five, ...more)), 0, 5)).toBe(false);
  });

  it('means nobody whom few documents name', () => {
    expect(together(resolve(documents(...five.slice(1), [person('Berg')])), 0, 4)).toBe(false);
  });
});

describe('a body that every country has', () => {
  const norway = [place('Norway', 'country'), place('Norway', 'country')];
  const sweden = [place('Sweden', 'country'), place('Sweden', 'country')];
  const court = organisation('Supreme Court');

  it('is that of the country where both documents play', () => {
    expect(together(resolve(documents([court, ...norway], [court, ...norway])), 0, 1)).toBe(true);
    expect(together(resolve(documents([organisation('Norwegian Supreme Court')], [court, ...norway])), 0, 1)).toBe(
      true,
    );
  });

  it('is another in another country, and none where several are spoken of', () => {
    expect(together(resolve(documents([court, ...norway], [court, ...sweden])), 0, 1)).toBe(false);
    expect(together(resolve(documents([court, ...norway, ...sweden], [court, ...norway])), 0, 1)).toBe(false);
  });
});

describe('a storm', () => {
  it('is one while it grows', () => {
    const storms: ChainSketch[] = ['Tropical Storm Holm', 'Hurricane Holm'].map((label) => ({ type: 'event', label }));
    expect(together(resolve(documents([storms[0]!], [storms[1]!])), 0, 1)).toBe(true);
  });
});

describe('a monarch', () => {
  it('is known by one name', () => {
    const queen: ChainSketch = { ...person('Anna'), subtypes: ['monarch'] };
    expect(together(resolve(documents([queen, person('Olaf')], [queen, person('Olaf')])), 0, 1)).toBe(true);
    expect(together(resolve(documents([queen, person('Olaf')], [person('Anna'), person('Olaf')])), 0, 1)).toBe(false);
  });
});
