/** For a person to look at: names of one word, and the full names they could be short for. */
import type { Judgement } from '../model.js';
import { compareParsed } from './compare.js';
import type { Unit } from './units.js';

/** Full names listed for one short one; the reason counts them all. */
const LISTED = 5;
const FITS = 0.3;
const SAME_WORD = 0.25;

/** `rootOf`: a chain's cluster. */
export function possibleBearers(units: readonly Unit[], rootOf: (id: string) => number): Judgement[] {
  const full = bearersByWord(units, (unit) => !unit.weak);
  const short = bearersByWord(units, (unit) => unit.weak);
  const settled = new Set(units.filter((unit) => !unit.weak).map((unit) => rootOf(unit.id)));
  const doubts: Judgement[] = [];
  for (const unit of units) {
    if (!unit.weak || settled.has(rootOf(unit.id))) continue;
    doubts.push(...fittingFull(unit, full, rootOf), ...sameShort(unit, short));
  }
  return doubts;
}

function fittingFull(
  unit: Unit,
  full: ReadonlyMap<string, readonly Unit[]>,
  rootOf: (id: string) => number,
): Judgement[] {
  if (unit.type !== 'person') return [];
  const byCluster = new Map<number, Unit>();
  for (const other of full.get(wordKey(unit, 0)) ?? []) {
    if (byCluster.has(rootOf(other.id)) || compareParsed(unit.name, other.name).verdict === 'different') continue;
    byCluster.set(rootOf(other.id), other);
  }
  const reason =
    byCluster.size === 1
      ? `${unit.name.text} may be short for it`
      : `${unit.name.text} may be short for ${byCluster.size} names`;
  return [...byCluster.values()].slice(0, LISTED).map((other) => unsure(unit, other, FITS, reason));
}

/** With the first bearer of the same short name only: a star, not every pair. */
function sameShort(unit: Unit, short: ReadonlyMap<string, readonly Unit[]>): Judgement[] {
  const first = short.get(wordKey(unit, 0))?.find((other) => other.name.canonical === unit.name.canonical);
  if (!first || first.id === unit.id) return [];
  return [unsure(unit, first, SAME_WORD, 'same name, but many may bear it')];
}

function unsure(a: Unit, b: Unit, score: number, reason: string): Judgement {
  const [x, y] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { a: x, b: y, verdict: 'unsure', score, reasons: [reason], by: 'machine' };
}

function bearersByWord(units: readonly Unit[], chosen: (unit: Unit) => boolean): Map<string, Unit[]> {
  const bearers = new Map<string, Unit[]>();
  for (const unit of units) {
    if (!chosen(unit)) continue;
    for (const key of new Set(unit.name.words.map((_, at) => wordKey(unit, at)))) {
      const own = bearers.get(key);
      if (own) own.push(unit);
      else bearers.set(key, [unit]);
    }
  }
  return bearers;
}

function wordKey(unit: Unit, at: number): string {
  return `${unit.type} ${unit.name.words[at]!.key}`;
}
