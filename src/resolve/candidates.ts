/**
 * Which units are worth comparing: those that share a key. A full name's keys are its words' skeletons and its
 * acronym; a weak name needs a second reason anyway, so its keys join a word with something of its context.
 *
 * The work must not grow with the square. A key that too many units share says little alone: its block is cut by
 * every second key, so that such names meet only when they share two; what still is too many (one name, many bearers)
 * is compared with the block's first few, which are enough to join what is one.
 */
import { initialsOf } from './acronym.js';
import type { Unit } from './units.js';

/** Names in a block that are all compared with each other. */
const BLOCK = 40;
/** Members of an endless block that the others are compared with. */
const HUBS = 4;
/** Keys of one unit. */
const MAX_KEYS = 24;

export type Pair = readonly [number, number];

/** Index pairs, smaller first, each once, sorted. */
export function candidatePairs(units: readonly Unit[], rare: ReadonlySet<string>): Pair[] {
  const pairs = new Set<number>();
  const add = (i: number, j: number): void => {
    if (units[i]!.type === units[j]!.type) pairs.add(Math.min(i, j) * units.length + Math.max(i, j));
  };
  const keys = units.map((unit) => nameKeys(unit));
  for (const block of blocks(units, (index) => keys[index]!)) comparePlainBlock(block, keys, add);
  for (const block of blocks(units, contextKeys(units, rare))) compareHubs(block, add);
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / units.length), pair % units.length]);
}

function blocks(units: readonly Unit[], keysOf: (index: number) => readonly string[]): number[][] {
  const byKey = new Map<string, number[]>();
  units.forEach((_, index) => {
    for (const key of new Set(keysOf(index))) {
      const block = byKey.get(key);
      if (block) block.push(index);
      else byKey.set(key, [index]);
    }
  });
  return [...byKey.values()].filter((block) => block.length > 1);
}

function comparePlainBlock(block: readonly number[], keys: readonly (readonly string[])[], add: Add): void {
  if (block.length <= BLOCK) return compareAll(block, add);
  const finer = new Map<string, number[]>();
  for (const index of block) for (const key of keys[index]!) finer.set(key, [...(finer.get(key) ?? []), index]);
  for (const part of finer.values()) {
    if (part.length === block.length) continue;
    if (part.length <= BLOCK) compareAll(part, add);
    else compareHubs(part, add);
  }
}

type Add = (i: number, j: number) => void;

function compareAll(block: readonly number[], add: Add): void {
  block.forEach((i, at) => block.slice(at + 1).forEach((j) => add(i, j)));
}

function compareHubs(block: readonly number[], add: Add): void {
  if (block.length <= BLOCK) return compareAll(block, add);
  for (const hub of block.slice(0, HUBS)) for (const other of block) if (other !== hub) add(hub, other);
}

/** Of full names: where another spelling, another form or the acronym would be found. */
function nameKeys(unit: Unit): string[] {
  if (unit.weak) return [];
  const names = [unit.name, ...[...unit.aliases.values()].map((alias) => alias.name)];
  const keys = names.flatMap((name) => [
    ...name.words.filter((word) => !word.initial && !word.generic).map((word) => `${unit.type} ${word.key}`),
    ...(unit.type === 'person' ? [] : acronymKeys(unit.type, name.text)),
  ]);
  return [...new Set(keys)].slice(0, MAX_KEYS);
}

function acronymKeys(type: string, text: string): string[] {
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  const own = /^[\p{L}.]{2,8}$/u.test(text) ? [letters] : [];
  return [...own, ...initialsOf(text)].filter((key) => key.length > 1).map((key) => `${type} acronym ${key}`);
}

/** A word of the name together with a fact or a rare companion; only for words that some weak name has. */
function contextKeys(units: readonly Unit[], rare: ReadonlySet<string>): (index: number) => string[] {
  const asked = new Set(units.filter((unit) => unit.weak).flatMap(wordKeys));
  return (index) => {
    const unit = units[index]!;
    const words = wordKeys(unit).filter((word) => asked.has(word));
    if (words.length === 0) return [];
    const context = [...unit.facts, ...[...unit.company].filter((name) => rare.has(name))];
    return words.flatMap((word) => context.map((key) => `${word} with ${key}`));
  };
}

/** A weak thing is known by all its words ("ministry of defence"), a person by each. */
function wordKeys(unit: Unit): string[] {
  if (unit.type !== 'person') return [`${unit.type} ${unit.name.words.map((word) => word.key).join(' ')}`];
  return unit.name.words.map((word) => `person ${word.key}`);
}
