import { describe, expect, it } from 'vitest';
import {
  capitalOf,
  COUNTRIES,
  countryByCapital,
  countryByDemonym,
  countryByName,
  isDemonym,
  isEvent,
  monthByName,
  organisationByName,
  ORGANISATIONS,
  placeByName,
  standsFor,
  weekdayByName,
} from '../../../src/annotate/dictionary.js';

describe('dictionary', () => {
  it.each([
    ['US', 'United States'],
    ['U.S.', 'United States'],
    ['the U.S.A.', 'United States'],
    ['THE UNITED STATES', 'United States'],
    ['us', undefined],
    ['Britain', 'United Kingdom'],
    ['the Emirates', 'United Arab Emirates'],
    ['Cote d’Ivoire', 'Ivory Coast'],
    ['turkey', undefined],
  ])('country %s', (name, expected) => {
    expect(countryByName(name)?.name).toBe(expected);
  });

  it.each([
    ['Russian', 'RU'],
    ['Russians', 'RU'],
    ['Danes', 'DK'],
    ['Frenchmen', 'FR'],
    ['Chinese', 'CN'],
    ['Swiss', 'CH'],
    ['South Koreans', 'KR'],
    ['Germans', 'DE'],
    ['Iraqis', 'IQ'],
    ['Martian', undefined],
    ['Congolese', 'CD'],
  ])('demonym %s', (name, code) => {
    expect(countryByDemonym(name)?.code).toBe(code);
    expect(isDemonym(name)).toBe(code !== undefined);
  });

  it('knows capitals, seats of power, bodies, places, events and the calendar', () => {
    expect(capitalOf('Peru')).toBe('Lima');
    expect(capitalOf('Atlantis')).toBeNull();
    expect(countryByCapital('Oslo')?.code).toBe('NO');
    expect(standsFor('the Kremlin')).toBe('Russia');
    expect(organisationByName('U.N.')?.name).toBe('United Nations');
    expect(organisationByName('Arab League')?.subtype).toBe('alliance');
    expect(placeByName('Texas')).toBe('state');
    expect(placeByName('Lima')).toBe('city');
    expect(isEvent('the Cold War')).toBe(true);
    expect(isDemonym('Kurds')).toBe(true);
    expect([monthByName('Mar.'), monthByName('December'), weekdayByName('Sunday')]).toEqual([3, 12, 7]);
  });

  it('gives each state one code and each name one state', () => {
    const codes = COUNTRIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const country of COUNTRIES)
      for (const name of [country.name, ...country.otherNames]) expect(countryByName(name), name).toBe(country);
  });

  it('gives each organisation its own name', () => {
    for (const known of ORGANISATIONS) expect(organisationByName(known.name), known.name).toBe(known);
  });

  it('has the seats of known states and bodies only', () => {
    for (const seat of ['Kremlin', 'White House', 'Downing Street', 'Kiev', 'Turtle Bay'])
      expect(countryByName(standsFor(seat)!) ?? organisationByName(standsFor(seat)!)).not.toBeNull();
  });
});
