import { describe, expect, it } from 'vitest';
import { localEntities } from '../../../src/resolve/locals.js';
import { settingsOf } from '../../../src/resolve/settings.js';
import { type ChainSketch, organisation, place, reading } from './builders.js';

function settingOf(...chains: ChainSketch[]): string | undefined {
  return settingsOf(localEntities([reading({ document: 'a', chains })])).get('a');
}

describe('settingsOf', () => {
  it.each<readonly [why: string, chains: readonly ChainSketch[], country: string | undefined]>([
    ['the only country, though named once', [organisation('Reef'), place('Norway')], 'norway'],
    ['neither of two', [place('Norway'), place('Denmark')], undefined],
    ['none', [organisation('Reef')], undefined],
  ])('is %s', (_, chains, country) => expect(settingOf(...chains)).toBe(country));
});
