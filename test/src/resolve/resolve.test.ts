import { describe, expect, it } from 'vitest';
import type { Judgement, Reading, Resolution } from '../../../src/model.js';
import { resolve } from '../../../src/resolve/resolve.js';
import {
  chainId,
  type ChainSketch,
  event,
  organisation,
  person,
  place,
  reading,
  type ReadingSketch,
  unnamed,
} from './builders.js';

/** One document for each list of chains, called a, b, c, … */
function documents(...lists: (readonly ChainSketch[])[]): Reading[] {
  return lists.map((chains, index) => reading({ document: 'abcdefghij'[index]!, chains }));
}

/** Labels of the chains of each entity with more than one. */
function groups({ entities }: Resolution): string[][] {
  return entities.filter((entity) => entity.chains.length > 1).map((entity) => [...entity.chains]);
}

function together({ entities }: Resolution, a: string, b: string): boolean {
  return entities.some((entity) => entity.chains.includes(a) && entity.chains.includes(b));
}

function doubted({ unsure }: Resolution, a: string, b: string): boolean {
  return unsure.some((judgement) => judgement.a === a && judgement.b === b);
}

const A = chainId('a', 0);
const B = chainId('b', 0);
const C = chainId('c', 0);

describe('one chain in each of two documents', () => {
  it.each<readonly [why: string, a: ChainSketch, b: ChainSketch, fate: 'one' | 'unsure' | 'two']>([
    ['same full name', person('Anna Berg'), person('Anna Berg'), 'one'],
    ['other spelling', person('Musa Abu Marzouq'), person('Mousa Abu Marzook'), 'one'],
    ['other script', person('Сергей Лавров'), person('Sergei Lavrov'), 'one'],
    ['middle name left out', person('Anna Maria Berg'), person('Anna Berg'), 'one'],
    ['second family name left out', person('Pedro Ruiz Soler'), person('Pedro Ruiz'), 'unsure'],
    ['initial', person('A. Berg'), person('Anna Berg'), 'unsure'],
    ['one word each', person('Berg'), person('Berg'), 'unsure'],
    ['surname of a full name', person('Berg'), person('Anna Berg'), 'unsure'],
    ['brothers', person('Anna Berg'), person('Olaf Berg'), 'two'],
    ['father and son', person('John Holm Sr.'), person('John Holm Jr.'), 'two'],
    ['one-word organisation', organisation('Hamas'), organisation('Hamas'), 'one'],
    ['acronym in the dictionary', organisation('UN'), organisation('United Nations'), 'one'],
    ['acronym in the text', organisation('Brandt Relief Committee', 'BRC'), organisation('BRC'), 'one'],
    ['acronym by its letters', organisation('Brandt Relief Committee'), organisation('BRC'), 'unsure'],
    ['acronym of many letters', organisation('Everdale National Dock Company'), organisation('ENDC'), 'unsure'],
    [
      'foundation or society',
      organisation('Sabah Revival Society'),
      organisation('Sabah Revival Foundation'),
      'unsure',
    ],
    ['word order', organisation('Norwegian Foreign Ministry'), organisation('Foreign Ministry of Norway'), 'one'],
    ['two countries', organisation('Norwegian Foreign Ministry'), organisation('Swedish Foreign Ministry'), 'two'],
    ['a word more', organisation('Republican Union'), organisation('Chilean Republican Union'), 'unsure'],
    ['no telling word', organisation('Ministry of Defence'), organisation('Defence Ministry'), 'unsure'],
    ['movement', organisation('Hamas movement'), organisation('Hamas'), 'one'],
    ['country as two types', place('Norway', 'country'), organisation('Norway'), 'one'],
    ['town and club', place('Everdale', 'river'), organisation('Everdale'), 'two'],
    ['person and organisation', person('Alfa Romeo'), organisation('Alfa Romeo'), 'two'],
    ['neighbours', place('Niger', 'country'), place('Nigeria', 'country'), 'two'],
    ['two years', event('2016 election'), event('2020 election'), 'two'],
    ['numbered', event('World War II'), event('Second World War'), 'one'],
    ['unnamed', unnamed('organisation', 'court'), unnamed('organisation', 'court'), 'two'],
  ])('%s: %o and %o are %s', (_, a, b, fate) => {
    const resolution = resolve(documents([a], [b]));
    expect(together(resolution, A, B)).toBe(fate === 'one');
    expect(doubted(resolution, A, B)).toBe(fate === 'unsure');
  });

  it('joins a demonym that stands for a state with the state', () => {
    const nominal: ChainSketch = { type: 'place', label: 'Norwegian officials', named: false, stands: 'Norway' };
    expect(together(resolve(documents([nominal], [place('Norway')])), A, B)).toBe(true);
  });

  it('takes a chain for what most of its mentions stand for', () => {
    const [a, b] = documents(
      [
        { ...place('Norway'), stands: 'Storting' },
        { ...place('Norway'), stands: 'Norway' },
      ],
      [place('Norway')],
    ) as [Reading, Reading];
    const chains = [{ ...a.chains[0]!, mentions: [0, 1, 1] }];
    expect(together(resolve([{ ...a, chains }, b]), A, B)).toBe(true);
  });

  it('keeps a state apart from the country of its name', () => {
    const states = ['Florida', 'Alabama', 'Kansas'].map((name) => place(name));
    const resolution = resolve(documents([place('Georgia'), ...states], [place('Georgia')], [place('Georgia')]));
    expect(together(resolution, A, B) || doubted(resolution, A, B)).toBe(false);
    expect(together(resolution, B, C)).toBe(true);
  });

  it('keeps a yearly event of two years apart', () => {
    const [a, b] = ['2021-05-01', '2022-05-01'].map((published, index) =>
      reading({ document: 'ab'[index]!, published, chains: [event('Oslo Conference')] }),
    );
    expect(together(resolve([a!, b!]), A, B)).toBe(false);
  });
});

describe('a name that many may bear', () => {
  const withCompany = (name: ChainSketch, ...others: string[]): ChainSketch[] => [
    name,
    ...others.map((o) => person(o)),
  ];

  it('joins when two rare names stand beside both', () => {
    const company = ['Ivar Lund', 'Greta Moen'];
    const resolution = resolve(
      documents(withCompany(person('Berg'), ...company), withCompany(person('Anna Berg'), ...company)),
    );
    expect(together(resolution, A, B)).toBe(true);
    expect(resolution.entities.find((entity) => entity.chains.includes(A))!.merges[0]!.reasons).toEqual([
      'only berg in common',
      'both stand with Greta Moen, Ivar Lund',
    ]);
  });

  it('does not join by one name beside both', () => {
    const resolution = resolve(
      documents(withCompany(person('Berg'), 'Ivar Lund'), withCompany(person('Anna Berg'), 'Ivar Lund')),
    );
    expect(together(resolution, A, B)).toBe(false);
  });

  it('joins by the same post at the same organisation', () => {
    const sketch = (document: string, name: string): ReadingSketch => ({
      document,
      chains: [person(name), organisation('Harbour Bank')],
      claims: [[0, 'role', 1]],
    });
    const resolution = resolve([reading(sketch('a', 'Berg')), reading(sketch('b', 'Anna Berg'))]);
    expect(together(resolution, A, B)).toBe(true);
  });

  it('joins when both are said to be of one country, whatever the words', () => {
    const army = (document: string, label: string, country: string): Reading => {
      const chains = [organisation('National Army'), place(country)];
      const one = reading({ document, chains, claims: [[0, 'part', 1]] });
      return { ...one, claims: one.claims.map((claim) => ({ ...claim, label })) };
    };
    const resolution = resolve([
      army('a', 'is from', 'Norway'),
      army('b', 'belongs to', 'Norway'),
      army('c', 'belongs to', 'Denmark'),
    ]);
    expect(together(resolution, A, B)).toBe(true);
    expect(together(resolution, A, C)).toBe(false);
  });

  it.each<readonly [why: string, name: ChainSketch, fate: boolean]>([
    ['a god', person('Vishnu'), true],
    ['all the faithful', person('Christians'), true],
    ['one of them', organisation('Christian'), true],
    ['a given name', person('Christian'), false],
  ])('is not that of %s', (_, name, fate) => {
    expect(together(resolve(documents([name], [name])), A, B)).toBe(fate);
  });

  it('does not choose between two bearers', () => {
    const sketch = (document: string, name: string): ReadingSketch => ({
      document,
      chains: [person(name), organisation('Harbour Bank')],
      claims: [[0, 'role', 1]],
    });
    const resolution = resolve([
      reading(sketch('a', 'Berg')),
      reading(sketch('b', 'Anna Berg')),
      reading(sketch('c', 'Olaf Berg')),
    ]);
    expect(groups(resolution).flat()).not.toContain(A);
    expect(doubted(resolution, A, B) && doubted(resolution, A, C)).toBe(true);
  });
});

describe('bearers of one full name', () => {
  const holder = (document: string, body: string, ...others: string[]): Reading =>
    reading({
      document,
      chains: [person('Li Wei'), organisation(body), ...others.map((other) => person(other))],
      claims: [[0, 'role', 1]],
    });

  it('are doubted with other posts and no acquaintance in common', () => {
    const resolution = resolve([holder('a', 'Harbour Bank'), holder('b', 'Lakeside Museum')]);
    expect(together(resolution, A, B)).toBe(false);
    expect(doubted(resolution, A, B)).toBe(true);
  });

  it('are one with an acquaintance in common', () => {
    const resolution = resolve([holder('a', 'Harbour Bank', 'Ivar Lund'), holder('b', 'Lakeside Museum', 'Ivar Lund')]);
    expect(together(resolution, A, B)).toBe(true);
  });
});

describe('chains of one document', () => {
  it('merge when one full name slipped through', () => {
    const resolution = resolve(documents([person('Anna Berg'), person('Anna Berg')]));
    expect(resolution.entities[0]!.merges).toEqual([
      { a: A, b: chainId('a', 1), verdict: 'same', score: 1, reasons: ['same full name'], by: 'machine' },
    ]);
  });

  it('do not merge by spelling, nor through another document', () => {
    const resolution = resolve(
      documents([person('Musa Marzouq'), person('Mousa Marzook')], [person('Musa Marzouq')], [person('Mousa Marzook')]),
    );
    expect(together(resolution, A, chainId('a', 1))).toBe(false);
    expect(doubted(resolution, A, chainId('a', 1))).toBe(true);
    expect(groups(resolution)).toHaveLength(2);
  });
});

describe('judgements', () => {
  const by = (verdict: Judgement['verdict'], a: string, b: string): Judgement => ({
    a,
    b,
    verdict,
    score: 1,
    reasons: ['I know them'],
    by: 'Greta',
  });
  const same = documents([person('Anna Berg')], [person('Anna Berg')], [person('Anna Berg')]);
  const other = documents([person('Anna Berg')], [person('Olaf Holm')]);

  it('join what the machine would not', () => {
    const { entities } = resolve(other, [by('same', A, B)]);
    expect(entities).toHaveLength(1);
    expect(entities[0]!.merges).toEqual([by('same', A, B)]);
  });

  it('hold apart what the machine would join, also through a third', () => {
    const resolution = resolve(same, [by('different', A, B)]);
    expect(together(resolution, A, B)).toBe(false);
    expect(doubted(resolution, A, B)).toBe(false);
    expect(together(resolution, A, C) || together(resolution, B, C)).toBe(false);
    expect(doubted(resolution, A, C) && doubted(resolution, B, C)).toBe(true);
  });

  it('leave other bearers of the name to those whose company they keep', () => {
    const resolution = resolve(
      documents(
        [person('Anna Berg'), organisation('Harbour Bank')],
        [person('Anna Berg'), organisation('Reef Institute')],
        [person('Anna Berg'), organisation('Reef Institute')],
      ),
      [by('different', A, B)],
    );
    expect(groups(resolution)).toContainEqual([B, C]);
  });

  it('keep a doubt open', () => {
    const resolution = resolve(documents([person('Anna Berg')], [person('Anna Berg')]), [by('unsure', A, B)]);
    expect(together(resolution, A, B)).toBe(false);
    expect(resolution.unsure).toEqual([by('unsure', A, B)]);
  });

  it('about chains that are gone say nothing', () => {
    expect(resolve(same, [by('different', A, 'c-gone')])).toEqual(resolve(same));
  });
});

describe('entities', () => {
  it('take the name of most documents, and keep the others as aliases', () => {
    const { entities } = resolve(
      documents([person('Musa Abu Marzouq')], [person('Mousa Abu Marzook')], [person('Musa Abu Marzouq', 'Abu Omar')]),
    );
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({
      type: 'person',
      label: 'Musa Abu Marzouq',
      named: true,
      aliases: ['Abu Omar', 'Mousa Abu Marzook'],
      chains: [A, B, C],
    });
    expect(entities[0]!.merges).toHaveLength(2);
    expect(entities[0]!.merges.flatMap((merge) => merge.reasons).join()).toContain('k/q');
  });

  it('are places when they are countries', () => {
    const { entities } = resolve(
      documents([organisation('Norway')], [organisation('Norway')], [place('Norway', 'country')]),
    );
    expect(entities.map(({ type }) => type)).toEqual(['place']);
  });

  it('have a key of their type and smallest chain', () => {
    const [one] = resolve(documents([person('Anna Berg')])).entities;
    expect(one!.key).toMatch(/^person[0-9a-f]{16}$/);
    expect(resolve(documents([person('Anna Berg')], [person('Anna Berg')])).entities[0]!.key).toBe(one!.key);
  });
});
