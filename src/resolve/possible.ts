/** For a person to look at: names that many may bear, the full names they could be short for, and their namesakes. */
import type { Judgement } from '../model.js';
import { shortKeys } from './context-pairs.js';
import type { NameWord } from './name-word.js';
import type { SpellingCost } from './spelling.js';
import type { Unit } from './units.js';
import { matchWords } from './word-match.js';

/** Full names listed for one short one; the reason counts them all. */
const LISTED = 5;
const FITS = 0.3;
const SAME_WORD = 0.25;

/** One doubt or a few for each cluster of short names that found no full one. `rootOf`: a chain's cluster. */
export function possibleBearers(
  units: readonly Unit[],
  rootOf: (id: string) => number,
  spell: SpellingCost,
): Judgement[] {
  const settled = new Set(units.filter((unit) => !unit.weak).map((unit) => rootOf(unit.id)));
  const open = firstOfClusters(
    units.filter((unit) => unit.weak && !settled.has(rootOf(unit.id))),
    rootOf,
  );
  const full = byShortKey(units);
  const fits = new Map<string, readonly Unit[]>();
  const first = new Map<string, Unit>();
  return open.flatMap((unit) => {
    const name = `${unit.type} ${unit.name.canonical}`;
    if (!fits.has(name)) fits.set(name, firstOfClusters(fittingFull(unit, full, spell), rootOf));
    if (!first.has(name)) first.set(name, unit);
    return [...shortFor(unit, fits.get(name)!), ...namesake(unit, first.get(name)!)];
  });
}

function fittingFull(unit: Unit, full: ReadonlyMap<string, readonly Unit[]>, spell: SpellingCost): Unit[] {
  const [word] = unit.name.words;
  const bearers = shortKeys(unit).flatMap((key) => full.get(key) ?? []);
  if (unit.type !== 'person' || !word) return bearers;
  const isWord = (other: NameWord): boolean =>
    !other.initial && other.key === word.key && matchWords(word, other, spell) !== null;
  return bearers.filter(({ name }) => name.words.some(isWord));
}

function shortFor(unit: Unit, fits: readonly Unit[]): Judgement[] {
  const many = fits.length === 1 ? 'it' : `${fits.length} full names`;
  return fits.slice(0, LISTED).map((other) => unsure(unit, other, FITS, `${unit.name.text} may be short for ${many}`));
}

/** With the first bearer of the same short name only: a star, not every pair. */
function namesake(unit: Unit, first: Unit): Judgement[] {
  return first === unit ? [] : [unsure(unit, first, SAME_WORD, 'same name, but many may bear it')];
}

function unsure(a: Unit, b: Unit, score: number, reason: string): Judgement {
  const [x, y] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { a: x, b: y, verdict: 'unsure', score, reasons: [reason], by: 'machine' };
}

function firstOfClusters(units: readonly Unit[], rootOf: (id: string) => number): Unit[] {
  const first = new Map<number, Unit>();
  for (const unit of units) if (!first.has(rootOf(unit.id))) first.set(rootOf(unit.id), unit);
  return [...first.values()];
}

/** Full names by the keys of the short ones that they may be meant by. */
function byShortKey(units: readonly Unit[]): Map<string, Unit[]> {
  const bearers = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.weak) continue;
    for (const key of shortKeys(unit)) {
      const own = bearers.get(key);
      if (own) own.push(unit);
      else bearers.set(key, [unit]);
    }
  }
  return bearers;
}
