import { describe, expect, it } from 'vitest';
import { toEntity } from '../../../src/resolve/entities.js';
import { localEntities } from '../../../src/resolve/locals.js';
import type { Local } from '../../../src/resolve/locals.js';
import { type ChainSketch, organisation, person, place, reading, unnamed } from './builders.js';

function localsOf(...chains: ChainSketch[]): Local[] {
  return localEntities(chains.map((chain, index) => reading({ document: 'abcdef'[index]!, chains: [chain] })));
}

describe('toEntity', () => {
  it.each<readonly [why: string, label: string, chains: readonly ChainSketch[]]>([
    [
      'the most frequent',
      'Harbor Bank',
      [organisation('Harbor Bank'), organisation('Harbour Bank'), organisation('Harbor Bank')],
    ],
    ['the longer of equals', 'Harbour Bank', [organisation('Harbor Bank'), organisation('Harbour Bank')]],
    ['the full name of a person', 'Anna Berg', [person('Berg'), person('Berg'), person('Anna Berg')]],
    ['the first by code units', 'Ana Berg', [person('Ena Berg'), person('Ana Berg')]],
    ['the words of a thing without a name', 'court', [unnamed('organisation', 'court')]],
    ['a state for its demonym', 'Norway', [{ type: 'place', label: 'Norwegians', named: false, stands: 'Norway' }]],
  ])('is labelled by %s', (_, label, chains) => expect(toEntity(localsOf(...chains), []).label).toBe(label));

  it('gathers own names and kinds, sorted', () => {
    const { aliases, subtypes, named } = toEntity(
      localsOf(
        { ...organisation('Harbour Bank', 'HB'), subtypes: ['bank'] },
        { ...organisation('Harbor Bank'), subtypes: ['bank', 'agency'] },
        unnamed('organisation', 'the lender'),
      ),
      [],
    );
    expect({ aliases, subtypes, named }).toEqual({
      aliases: ['HB', 'Harbor Bank'],
      subtypes: ['agency', 'bank'],
      named: true,
    });
  });

  it('takes a place for what is place and organisation', () => {
    expect(toEntity(localsOf(organisation('Norway'), organisation('Norway'), place('Norway')), []).type).toBe('place');
  });
});
