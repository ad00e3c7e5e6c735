/**
 * Short names and what they may be short for: a weak name needs a second reason anyway, so it meets those that share a
 * word and something of its context with it, a fact or a rare companion. Where many bear the word, one companion is no
 * reason yet, and two are asked for.
 */
import { pairNumber } from './pairs.js';
import type { Unit } from './units.js';

/** Units with one word and one context that are all compared with each other. */
const SMALL = 12;
/** Members of a larger block that all of it is compared with. */
const HUBS = 4;
/** Bearers of one word from whom on one companion in common is not enough. */
const MANY = 40;

type Add = (i: number, j: number) => void;
type Indices = readonly number[];

/** Indices of units; a pair may be added more than once. */
export function addContextPairs(units: readonly Unit[], rare: ReadonlySet<string>, add: Add): void {
  const companions = units.map((unit) => companionsOf(unit, rare));
  const facts = units.map((unit) => [...unit.facts.keys()]);
  for (const members of blocksWithShort(units)) {
    for (const block of groupByKeys(members, facts)) compare(block, add);
    const addCompanions = members.length < MANY ? add : addRepeated(add);
    for (const block of groupByKeys(members, companions)) compare(block, addCompanions);
  }
}

function companionsOf(unit: Unit, rare: ReadonlySet<string>): readonly string[] {
  return [...unit.company.keys()].filter((name) => rare.has(name) && name !== unit.name.canonical);
}

/** Units that share a short key which some weak name has. */
function blocksWithShort(units: readonly Unit[]): Iterable<Indices> {
  const keys = units.map(shortKeys);
  const asked = new Set(keys.filter((_, index) => units[index]!.weak).flat());
  return groupByKeys(
    units.map((_, index) => index),
    keys.map((own) => own.filter((key) => asked.has(key))),
  );
}

function groupByKeys(members: Indices, keys: readonly (readonly string[])[]): Iterable<Indices> {
  const groups = new Map<string, number[]>();
  for (const index of members)
    for (const key of keys[index]!) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  return groups.values();
}

function compare(block: Indices, add: Add): void {
  const hubs = block.length <= SMALL ? block : block.slice(0, HUBS);
  hubs.forEach((hub, at) => {
    for (const index of block.slice(at + 1)) add(hub, index);
  });
}

/** Passes on what comes a second time. */
function addRepeated(add: Add): Add {
  const once = new Set<number>();
  return (i, j) => {
    const pair = pairNumber(i, j);
    if (once.has(pair)) add(i, j);
    else once.add(pair);
  };
}

/**
 * Under which short names and the full names they may stand for meet: each word of a person, all the words of a body
 * but its country ("foreign ministry" of "Norwegian Foreign Ministry").
 */
export function shortKeys(unit: Unit): string[] {
  const { words } = unit.name;
  if (unit.type === 'person') return [...new Set(words.map((word) => `person ${word.key}`))];
  const own = words.filter((word) => word.country === null);
  const fits = unit.weak || (own.length < words.length && own.every((word) => word.generic));
  const letters = own.map((word) => word.key).sort();
  return fits ? [`${unit.type} ${letters.join(' ')}`] : [];
}
