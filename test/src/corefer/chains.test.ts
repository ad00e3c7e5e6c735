import { describe, expect, it } from 'vitest';
import { LINK_RULES, linkMentions, type Linked } from '../../../src/corefer/chains.js';
import { ANAPHOR_REASONS } from '../../../src/corefer/ranking/links.js';
import { findMentions } from '../../../src/mention/mentions.js';
import { annotated } from '../annotated.js';
import { LINK_EXAMPLES } from './examples.js';

function linked(text: string): Linked {
  const rows = LINK_EXAMPLES[text];
  if (rows === undefined) throw new RangeError(`no tree for '${text}': add one to examples.ts`);
  const { document, annotation } = annotated(text, rows, text.includes('\n\n'));
  return linkMentions(document, annotation, findMentions(document, annotation));
}

function reasonsOf(text: string): string[] {
  return linked(text).chains.flatMap(({ reasons }) => reasons);
}

/** The words of each chain with more than one mention. */
function joined(text: string): string[] {
  const { mentions, chains } = linked(text);
  const long = chains.filter((chain) => chain.mentions.length > 1);
  return long.map((chain) => chain.mentions.map((index) => mentions[index]!.text).join(' = '));
}

describe('linkMentions', () => {
  const named = LINK_RULES.filter(({ id }) => id !== 'anaphor');
  it.each([...named, ...ANAPHOR_REASONS])('joins by $id: $example', ({ id, example }) => {
    expect(reasonsOf(example).filter((reason) => reason.startsWith(`${id}: `))).not.toEqual([]);
  });

  it.each<[text: string, chains: string[]]>([
    ['Anna Berg, Lady Holm, left.', ['Anna Berg = Holm']],
    ['Anna Berg met Ole Lind. Berg left. Mia Berg arrived. Berg stayed.', ['Anna Berg = Berg', 'Mia Berg = Berg']],
    ['Ole Berg retires\n\nMia Berg arrived. Berg stayed.', ['Ole Berg = Berg']],
    ['Mia Smith-Berg arrived. Berg stayed.', []],
    ['Lind met Berg. He greeted him.', ['Lind = He', 'Berg = him']],
    ['Boeing said it would hire workers.', ['Boeing = it']],
    ['Boeing spokeswoman Anna Berg said it would appeal.', ['Boeing = it']],
    ['Merkel praised her minister.', ['Merkel = her']],
    ['"I am ready," Merkel said.', ['I = Merkel']],
    ['Law firm Sidley Austin won.', ['Law firm = Sidley Austin']],
    ['The Kurdistan Front (PKF) met Anna Berg (CDU).', ['Kurdistan Front = PKF']],
    ['Nominee Lind, Berg left.', ['Nominee = Lind']],
    ['Omar Saree spoke. Sarea left.', ['Omar Saree = Sarea']],
    [
      'A Swedish firm grew. A Danish firm shrank. The Danish firm closed.',
      ['Danish firm = Danish firm', 'Danish = Danish'],
    ],
    // too close to call
    ['Chad joined the Desert Pact, and Togo left it.', []],
    ['Chad fined Acme and its chairman.', ['Acme = its']],
    ['Acme was sold by its owner, the Berg Trust.', ['Acme = its', 'owner = Berg Trust']],
    ['The minister met a minister.', []],
    ['The bill passed. Parliament praised it.', []],
    ['Peskov, the Kremlin spokesman, denied it.', ['Peskov = Kremlin spokesman']],
  ])('joins in "%s"', (text, chains) => {
    expect(joined(text).sort()).toEqual([...chains].sort());
  });

  it('names a chain by its fullest name and keeps the others as aliases', () => {
    const [chain] = linked('Sergei Lavrov arrived. Lavrov declined to speak.').chains;
    expect(chain).toMatchObject({ type: 'person', label: 'Sergei Lavrov', named: true, aliases: ['Lavrov'] });
  });

  it('keeps nationalities and officials out of the aliases', () => {
    const [chain] = linked('Russia agreed. Russian officials signed.').chains;
    expect(chain).toMatchObject({ type: 'place', label: 'Russia', aliases: [], subtypes: ['country'] });
  });

  it('names a country by its canonical name where only its people are named', () => {
    const { chains } = linked('A Swedish firm grew. A Danish firm shrank. The Danish firm closed.');
    expect(chains.map(({ label, named: isNamed }) => [label, isNamed])).toContainEqual(['Sweden', true]);
  });

  it('lets the noun before a name say of what type it is', () => {
    const [chain] = linked('Law firm Sidley Austin won.').chains;
    expect(chain).toMatchObject({ type: 'organisation', label: 'Sidley Austin' });
  });

  it('describes a thing without a name by its first words', () => {
    const [chain] = linked('A meeting began in Geneva. The meeting lasted an hour.').chains;
    expect(chain).toMatchObject({ type: 'event', label: 'meeting', named: false, aliases: [] });
  });

  it('gives pronouns the type of what they stand for, and no chain where that is not known', () => {
    const { mentions, chainOf } = linked('Boeing said it would hire workers.');
    expect(mentions.find(({ kind }) => kind === 'pronoun')?.type).toBe('organisation');
    const { mentions: lost, chainOf: none } = linked('It is clear that they lost.');
    expect(lost.map(({ text }, index) => [text, none[index]])).toEqual([['they', -1]]);
    expect(chainOf).not.toContain(-1);
  });

  it.each(Object.keys(LINK_EXAMPLES))('keeps the invariants of chains in "%s"', (text) => {
    const { mentions, chains, chainOf } = linked(text);
    expect(chainOf).toHaveLength(mentions.length);
    expect(new Set(chains.map(({ id }) => id)).size).toBe(chains.length);
    chains.forEach((chain, number) => {
      expect([...chain.mentions].sort((a, b) => a - b)).toEqual(chain.mentions);
      expect(chain.mentions.map((index) => chainOf[index])).toEqual(chain.mentions.map(() => number));
      expect(chain.reasons.filter((reason) => reason.includes('\n'))).toEqual([]);
    });
    expect(linked(text)).toMatchObject({ mentions, chains, chainOf });
  });
});
