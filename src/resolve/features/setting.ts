/** "The supreme court" in a report that plays in Norway is Norway's. */
import type { Unit } from '../units.js';
import type { Collection, Evidence } from './feature.js';

const SAME = 0.6;
const OTHER = -0.8;
/** Each country has many of what is below the state. */
const BELOW = new Set(['state', 'city', 'county', 'district', 'local', 'regional', 'provincial', 'municipal']);

export function settingFeature(a: Unit, b: Unit, { settings }: Collection): Evidence | null {
  if (a.type !== 'organisation' || (!a.weak && !b.weak && saysCountry(a) === saysCountry(b))) return null;
  const [x, y] = [countryOf(a, settings), countryOf(b, settings)];
  if (x === null || y === null) return null;
  return x === y
    ? { weight: SAME, reason: () => `both of ${x}` }
    : { weight: OTHER, reason: () => `of ${x} and of ${y}` };
}

/** In lower case: the country that its name says, else the one that it is said to be of or where its documents play, when all agree. */
export function countryOf({ name, locals }: Unit, settings: Collection['settings']): string | null {
  const said = name.words.find(({ country }) => country !== null)?.country;
  if (said) return said.toLowerCase();
  if (name.words.some(({ letters }) => BELOW.has(letters))) return null;
  const countries = new Set(locals.map(({ document, country }) => country ?? settings.get(document) ?? null));
  return countries.size === 1 ? [...countries][0]! : null;
}

function saysCountry({ name }: Unit): boolean {
  return name.words.some(({ country }) => country !== null);
}
