import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model.js';
import { resolve } from '../../../src/resolve/resolve.js';
import { chainId, type ChainSketch, organisation, person, place, reading, unnamed } from './builders.js';

const STORY = [person('Anna Berg'), person('Olaf Holm'), place('Everdale')];

function report(document: string, things: readonly ChainSketch[], published = '2024-03-01', names = STORY): Reading {
  return reading({ document, published, chains: [...things, ...names] });
}

/** The same in the plural. */
function plural(read: Reading): Reading {
  return { ...read, mentions: read.mentions.map((mention) => ({ ...mention, plural: true })) };
}

function isOne(...readings: Reading[]): boolean {
  return resolve(readings).entities.some(({ chains }) => chains.includes(chainId('b', 0)) && chains.length > 1);
}

const SHOP = unnamed('place', 'supermarket');

describe('things without a name in two documents', () => {
  it.each<readonly [why: string, one: boolean, a: Reading, b: Reading]>([
    ['one story, the same words', true, report('a', [SHOP]), report('b', [SHOP])],
    ['one of them says more', true, report('a', [SHOP]), report('b', [unnamed('place', 'burnt supermarket')])],
    [
      'each says something of its own',
      false,
      report('a', [unnamed('place', 'old supermarket')]),
      report('b', [unnamed('place', 'new supermarket')]),
    ],
    ['another noun', false, report('a', [SHOP]), report('b', [unnamed('place', 'market')])],
    ['weeks apart', false, report('a', [SHOP]), report('b', [SHOP], '2024-03-20')],
    ['another story', false, report('a', [SHOP]), report('b', [SHOP], '2024-03-01', [organisation('Brandt Bank')])],
    ['many', false, plural(report('a', [SHOP])), plural(report('b', [SHOP]))],
    [
      'a number of them',
      true,
      plural(report('a', [unnamed('person', 'two gunmen')])),
      plural(report('b', [unnamed('person', 'two gunmen')])),
    ],
    [
      'an office that several hold',
      false,
      report('a', [{ ...unnamed('person', 'governor'), subtypes: ['governor'] }]),
      report('b', [{ ...unnamed('person', 'governor'), subtypes: ['governor'] }]),
    ],
  ])('%s: %s', (_, one, a, b) => {
    expect(isOne(a, b)).toBe(one);
    expect(isOne(b, a)).toBe(one);
  });

  it('joins one of two that a document holds apart', () => {
    const both = [SHOP, SHOP];
    const { entities, unsure } = resolve([report('a', both), report('b', [SHOP])]);
    expect(entities.filter(({ named }) => !named).map(({ chains }) => chains.length)).toEqual([2, 1]);
    expect(unsure).toEqual([]);
  });
});
