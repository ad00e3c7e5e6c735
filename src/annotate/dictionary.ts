/**
 * What is known of names before any text is read: states, peoples, capitals, seats of power, organisations, places.
 * Every look-up takes a name as it stands in a text and compares its `nameKey`; names in capitals are found, too, when
 * they have more than four letters.
 */
import { CITIES, REGIONS, US_STATES } from './dictionary/places.js';
import { COUNTRY_ROWS } from './dictionary/countries.js';
import { EVENTS, SMALL_NOUNS } from './dictionary/events.js';
import { METONYM_ROWS } from './dictionary/metonyms.js';
import { MONTHS, WEEKDAYS } from './dictionary/calendar.js';
import { nameKey } from './dictionary/name-key.js';
import { ORGANISATION_ROWS } from './dictionary/organisations.js';
import { PEOPLES } from './dictionary/peoples.js';

export interface Country {
  /** ISO 3166-1, or a code of our own in lower case for what has none. */
  readonly code: string;
  /** The canonical name. */
  readonly name: string;
  readonly capital: string | null;
  readonly adjectives: readonly string[];
  /** Nouns for a person, singular. */
  readonly people: readonly string[];
  readonly otherNames: readonly string[];
}

export interface KnownOrganisation {
  readonly name: string;
  /** "alliance", "agency", "movement", … */
  readonly subtype: string;
  readonly otherNames: readonly string[];
}

export type PlaceSubtype = 'state' | 'city' | 'region';

export const COUNTRIES: readonly Country[] = rowsOf(COUNTRY_ROWS).map(
  ([code = '', name = '', capital = '', adjectives = '', people = '', others = '']) => ({
    code,
    name,
    capital: capital === '' ? null : capital,
    adjectives: listOf(adjectives),
    people: listOf(people === '' ? adjectives : people),
    otherNames: listOf(others),
  }),
);

export const ORGANISATIONS: readonly KnownOrganisation[] = rowsOf(ORGANISATION_ROWS).map(
  ([subtype = '', name = '', others = '']) => ({ name, subtype, otherNames: listOf(others) }),
);

type Lookup<Value> = (name: string) => Value | null;

/** By any of its names: "Russian Federation", "U.S.". */
export const countryByName: Lookup<Country> = lookup(
  COUNTRIES.flatMap((country) => [country.name, ...country.otherNames].map((name) => [name, country])),
);

/** By adjective or by noun for its people, singular or plural: "Russian", "Danes". */
export const countryByDemonym: Lookup<Country> = lookup(
  COUNTRIES.flatMap((country) => demonymsOf(country).map((name) => [name, country])),
);

/** The country whose capital it is. */
export const countryByCapital: Lookup<Country> = lookup(
  COUNTRIES.flatMap((country) => (country.capital === null ? [] : [[country.capital, country]])),
);

/** The name of the state or organisation that a seat of power stands for: "Kremlin", "Downing Street". */
export const standsFor: Lookup<string> = lookup(rowsOf(METONYM_ROWS).map(([seat = '', name = '']) => [seat, name]));

export const organisationByName: Lookup<KnownOrganisation> = lookup(
  ORGANISATIONS.flatMap((known) => [known.name, ...known.otherNames].map((name) => [name, known])),
);

/** A place below a state, or above one. */
export const placeByName: Lookup<PlaceSubtype> = lookup<PlaceSubtype>([
  ...US_STATES.map((name) => [name, 'state'] as const),
  ...CITIES.map((name) => [name, 'city'] as const),
  ...COUNTRIES.flatMap(({ capital }) => (capital === null ? [] : [[capital, 'city'] as const])),
  ...REGIONS.map((name) => [name, 'region'] as const),
]);

/** Whether it names a people or faith, a state's own people included. */
export function isDemonym(name: string): boolean {
  return countryByDemonym(name) !== null || peopleByName(name) !== null;
}

/** Whether it names a happening that is known around the world: "Cold War". */
export function isEvent(name: string): boolean {
  return eventByName(name) !== null;
}

/** 1 … 12 for "March" or "Mar.". */
export const monthByName: Lookup<number> = lookup(numbered(MONTHS));

/** 1 for Monday … 7. */
export const weekdayByName: Lookup<number> = lookup(numbered(WEEKDAYS));

const eventByName: Lookup<string> = lookup(
  EVENTS.flatMap((name) => [name, withSmallNouns(name)].map((spelling) => [spelling, name])),
);

const peopleByName: Lookup<string> = lookup(
  PEOPLES.flatMap((name) => [name, pluralOf(name)].map((form) => [form, name])),
);

/** Capitals for the country named; null when there is none, or no such country. */
export function capitalOf(countryName: string): string | null {
  return countryByName(countryName)?.capital ?? null;
}

/** "Suez crisis": the common nouns of an event's name stand in small letters in many texts. */
function withSmallNouns(name: string): string {
  return name.replace(/(?<= )\p{Lu}\p{L}+/gu, (word) =>
    SMALL_NOUNS.has(word.toLowerCase()) ? word.toLowerCase() : word,
  );
}

function demonymsOf({ adjectives, people }: Country): string[] {
  return [...adjectives, ...people, ...people.map(pluralOf)];
}

/** "Danes", "Frenchmen"; "Chinese" and "Swiss" have none of their own. */
function pluralOf(person: string): string {
  if (/(?:ese|ois|[sz]|sh|ch)$/.test(person)) return person;
  return person.endsWith('man') && !/(?:er|hai)man$/.test(person) ? person.slice(0, -2) + 'en' : person + 's';
}

/** The first entry for a key wins. */
function lookup<Value>(entries: readonly (readonly [string, Value])[]): Lookup<Value> {
  const byKey = new Map<string, Value>();
  const byCapitals = new Map<string, Value>();
  for (const [name, value] of [...entries].reverse()) {
    byKey.set(nameKey(name), value);
    byCapitals.set(nameKey(name).toUpperCase(), value);
  }
  return (name) => {
    const key = nameKey(name);
    return byKey.get(key) ?? (key.length > 4 && key === key.toUpperCase() ? byCapitals.get(key) : undefined) ?? null;
  };
}

function numbered(rows: readonly (readonly string[])[]): [string, number][] {
  return rows.flatMap((names, index) =>
    names.flatMap((name): [string, number][] => [
      [name, index + 1],
      [name + '.', index + 1],
    ]),
  );
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(/,\s+/);
}
