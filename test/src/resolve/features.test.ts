import { describe, expect, it } from 'vitest';
import { aliasFeature } from '../../../src/resolve/features/alias.js';
import { companyFeature } from '../../../src/resolve/features/company.js';
import { datesFeature } from '../../../src/resolve/features/dates.js';
import { documentFeature } from '../../../src/resolve/features/document.js';
import type { Collection, Feature } from '../../../src/resolve/features/feature.js';
import { homonymFeature } from '../../../src/resolve/features/homonym.js';
import { nameFeature } from '../../../src/resolve/features/name.js';
import { roleFeature } from '../../../src/resolve/features/role.js';
import { judge } from '../../../src/resolve/judge.js';
import { localEntities } from '../../../src/resolve/locals.js';
import { prominentPeople } from '../../../src/resolve/prominent.js';
import { rareNames } from '../../../src/resolve/rare.js';
import { spellingCost } from '../../../src/resolve/spelling.js';
import { bondsOf } from '../../../src/resolve/bonds.js';
import { toUnits, type Unit } from '../../../src/resolve/units.js';
import {
  chainId,
  type ChainSketch,
  event,
  organisation,
  person,
  place,
  reading,
  type ReadingSketch,
} from './builders.js';

interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  readonly collection: Collection;
}

/** The units of the first chains of two documents. */
function pairOf(a: Omit<ReadingSketch, 'document'>, b: Omit<ReadingSketch, 'document'>): Pair {
  const locals = localEntities([reading({ document: 'a', ...a }), reading({ document: 'b', ...b })]);
  const units = toUnits(locals, bondsOf([], [[chainId('a', 0), chainId('b', 0)]]));
  const unitOf = (document: string): Unit => units.find((unit) => unit.id === chainId(document, 0))!;
  return {
    a: unitOf('a'),
    b: unitOf('b'),
    collection: {
      rare: rareNames(locals, Math.log2),
      prominent: prominentPeople([]),
      settings: new Map(),
      spell: spellingCost,
    },
  };
}

function names(a: ChainSketch, b: ChainSketch): Pair {
  return pairOf({ chains: [a] }, { chains: [b] });
}

/** Its weight, 0 for nothing to say; in both directions. */
function weigh(feature: Feature, { a, b, collection }: Pair): number {
  const [one, other] = [feature(a, b, collection), feature(b, a, collection)];
  expect(other?.weight).toBe(one?.weight);
  return one?.weight ?? 0;
}

const holder = (name: string, body: string, family = 'role'): Omit<ReadingSketch, 'document'> => ({
  chains: [person(name), organisation(body)],
  claims: [[0, family, 1]],
});

describe('nameFeature', () => {
  it.each([
    ['full and equal', person('Anna Berg'), person('Anna Berg'), 2],
    ['full, spelt otherwise', person('Sergei Lavrov'), person('Sergey Lavrov'), 1.5],
    ['same ends', person('Anna Maria Berg'), person('Anna Berg'), 1.2],
    ['one leaves out the end', person('Pedro Ruiz Soler'), person('Pedro Ruiz'), 0.5],
    ['one word', person('Berg'), person('Berg'), 0.45],
    ['one word of two', person('Berg'), person('Anna Berg'), 0.3],
    ['initials', person('A. Berg'), person('Anna Berg'), 0.5],
    ['almost', person('Anna Jabril'), person('Anna Jibril'), 0.4],
    ['two names', person('Anna Berg'), person('Olaf Berg'), -2],
    ['father and son', person('Olaf Berg'), person('Olaf Berg Jr.'), -0.1],
    ['three initials', organisation('Brandt Relief Committee'), organisation('BRC'), 0.3],
    ['four initials', organisation('Everdale National Dock Company'), organisation('ENDC'), 0.6],
    ['five initials', organisation('Brandt Relief and Harbour Aid Committee'), organisation('BRHAC'), 1],
    ['generic words only', organisation('Defence Ministry'), organisation('Ministry of Defence'), 0.45],
  ] as const)('%s', (_, a, b, weight) => expect(weigh(nameFeature, names(a, b))).toBe(weight));
});

describe('aliasFeature', () => {
  it.each([
    ['acronym', organisation('Brandt Relief Committee', 'BRC'), organisation('BRC'), 1.6],
    ['another name', organisation('Harbour Bank', 'Seafarers Fund Oslo'), organisation('Seafarers Fund Oslo'), 0.8],
    ['a weak alias', person('Anna Berg', 'Berg'), person('Berg'), 0],
    ['none', organisation('Harbour Bank'), organisation('BRC'), 0],
  ] as const)('%s', (_, a, b, weight) => expect(weigh(aliasFeature, names(a, b))).toBe(weight));

  it('silences the names that differ', () => {
    const { a, b, collection } = names(organisation('Brandt Relief Committee', 'BRC'), organisation('BRC'));
    expect(judge(a, b, collection).verdict).toBe('same');
  });
});

describe('roleFeature', () => {
  it.each([
    ['one post', holder('Berg', 'Harbour Bank'), holder('Anna Berg', 'Harbour Bank'), 0.8],
    ['two bodies', holder('Berg', 'Harbour Bank'), holder('Anna Berg', 'Lakeside Museum'), 0],
    ['no post', holder('Berg', 'Harbour Bank', 'meeting'), holder('Anna Berg', 'Harbour Bank', 'meeting'), 0],
  ])('%s', (_, a, b, weight) => expect(weigh(roleFeature, pairOf(a, b))).toBe(weight));
});

describe('companyFeature', () => {
  const beside = (...others: ChainSketch[]) => ({ chains: [person('Berg'), ...others] });
  const [ivar, greta, jon] = [person('Ivar Lund'), person('Greta Moen'), person('Jon Dahl')];

  it.each([
    ['one', [ivar], 0],
    ['two', [ivar, greta], 0.75],
    ['three', [ivar, greta, jon], 1],
    ['known everywhere', [place('Norway'), organisation('United Nations'), place('Oslo')], 0],
  ])('%s', (_, others, weight) =>
    expect(weigh(companyFeature, pairOf(beside(...others), beside(...others)))).toBe(weight),
  );

  it('says nothing of those who stand in one long list', () => {
    const list = Array.from({ length: 400 }, (_, index) => person(`Anna Berg${index}`));
    expect(weigh(companyFeature, pairOf(beside(...list), beside(...list)))).toBe(0);
  });
});

describe('datesFeature', () => {
  const told = (label: string, published: string) => ({ chains: [event(label)], published });

  it.each([
    ['two years', told('Oslo Conference', '2021-05'), told('Oslo Conference', '2022'), -0.8],
    ['one year', told('Oslo Conference', '2021-05'), told('Oslo Conference', '2021'), 0],
    ['not a yearly one', told('Battle of Everdale', '2021-05'), told('Battle of Everdale', '2022'), 0],
  ])('%s', (_, a, b, weight) => expect(weigh(datesFeature, pairOf(a, b))).toBe(weight));
});

describe('homonymFeature', () => {
  it.each([
    ['strangers', holder('Li Wei', 'Harbour Bank'), holder('Li Wei', 'Lakeside Museum'), -1.2],
    ['one post', holder('Li Wei', 'Harbour Bank'), holder('Li Wei', 'Harbour Bank'), 0],
    ['one has no post', holder('Li Wei', 'Harbour Bank'), { chains: [person('Li Wei')] }, 0],
  ])('%s', (_, a, b, weight) => expect(weigh(homonymFeature, pairOf(a, b))).toBe(weight));
});

describe('documentFeature', () => {
  const both = { chains: [person('Musa Marzouq'), person('Mousa Marzook')] };

  it('weighs against two names in one document', () => {
    const units = toUnits(localEntities([reading({ document: 'a', ...both })]), bondsOf([], []));
    expect(documentFeature(units[0]!, units[1]!)?.weight).toBe(-1.2);
  });

  it('lets one full name slip through', () => {
    const { a, b } = names(person('Anna Berg'), person('Anna Berg'));
    expect(documentFeature(a, b)).toBeNull();
  });
});
