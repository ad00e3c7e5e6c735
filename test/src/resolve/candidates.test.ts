import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../../src/resolve/candidates.js';
import { localEntities } from '../../../src/resolve/locals.js';
import { bondsOf } from '../../../src/resolve/bonds.js';
import { toUnits, type Unit } from '../../../src/resolve/units.js';
import { type ChainSketch, organisation, person, place, reading } from './builders.js';

function unitsOf(...chains: ChainSketch[]): Unit[] {
  const readings = chains.map((chain, index) =>
    reading({ document: `d${String(index).padStart(5, '0')}`, chains: [chain] }),
  );
  return toUnits(localEntities(readings), bondsOf([], []));
}

function pairs(...chains: ChainSketch[]): number {
  return [...candidatePairs(unitsOf(...chains), new Set())].length;
}

describe('candidatePairs', () => {
  it.each([
    ['a spelling', person('Musa Marzouq'), person('Mousa Marzook'), 1],
    ['a script', person('Сергей Лавров'), person('Sergei Lavrov'), 1],
    ['one word', person('Anna Berg'), person('Olaf Berg'), 1],
    ['an acronym', organisation('Brandt Relief Committee'), organisation('BRC'), 1],
    ['a generic word', organisation('Harbour Bank'), organisation('Lakeside Bank'), 0],
    ['types', person('Alfa Romeo'), organisation('Alfa Romeo'), 0],
    ['nothing', person('Anna Berg'), person('Olaf Holm'), 0],
    ['a weak name without context', person('Berg'), person('Anna Berg'), 0],
  ])('by %s', (_, a, b, count) => expect(pairs(a, b)).toBe(count));

  const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo'];
  const given = syllables.flatMap((x) => syllables.map((y) => `${x}${y}n`));

  it('does not grow with the square of a family', () => {
    const family = given.map((name) => person(`${name} Berg`));
    expect(pairs(...family)).toBeLessThan((family.length * family.length) / 6);
  });

  it('still finds the spelling of a name in a large family', () => {
    const family = given.map((name) => person(`${name} Berg`));
    const units = unitsOf(...family, person('Mousa Marzook Berg'), person('Musa Marzouq Berg'));
    const [a, b] = ['Mousa Marzook Berg', 'Musa Marzouq Berg'].map((text) =>
      units.findIndex((unit) => unit.name.text === text),
    );
    expect([...candidatePairs(units, new Set())]).toContainEqual([a, b]);
  });

  it('compares a name of one word with the whole of a large block', () => {
    const block = given.map((name) => place(`Everdale ${name}`));
    const units = unitsOf(...block, place('Everdale'));
    const index = units.findIndex((unit) => unit.name.text === 'Everdale');
    expect([...candidatePairs(units, new Set())].filter((pair) => pair.includes(index))).toHaveLength(block.length);
  });
});

describe('a short name and what it may be short for', () => {
  const document = (index: number, name: string, ...beside: string[]) =>
    reading({
      document: `d${String(index).padStart(5, '0')}`,
      chains: [name, ...beside].map((label) => person(label)),
    });

  /** The names that meet a lone "Berg" beside Olaf Holm and Greta Moen, in a collection of `bearers` other Bergs. */
  function meets(bearers: number): string[] {
    const family = Array.from({ length: bearers }, (_, index) => document(index, 'Berg', `Solo ${index}`));
    const locals = localEntities([
      ...family,
      document(80_000, 'Berg', 'Olaf Holm', 'Greta Moen'),
      document(80_001, 'Anna Berg', 'Olaf Holm', 'Greta Moen'),
      document(80_002, 'Edda Berg', 'Olaf Holm'),
    ]);
    const units = toUnits(locals, bondsOf([], []));
    const at = units.findIndex((unit) => unit.weak && unit.company.has('olaf holm'));
    return [...candidatePairs(units, new Set(['olaf holm', 'greta moen']))]
      .filter((pair) => pair.includes(at))
      .map(([a, b]) => units[a === at ? b : a]!.name.text)
      .sort();
  }

  it('meet over one companion', () => expect(meets(2)).toEqual(['Anna Berg', 'Edda Berg']));
  it('meet over two where many bear the name', () => expect(meets(60)).toEqual(['Anna Berg']));
});
