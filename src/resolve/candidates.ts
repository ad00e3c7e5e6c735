/**
 * Which units are worth comparing: those that share a key. A full name's keys are its words' skeletons and its
 * acronym; a weak name needs a second reason anyway, so its keys join a word with something of its context.
 *
 * The work must not grow with the square. A key that many units share says little alone, so its block is cut: first by
 * the first letter of another word's key, then by that whole key. Names in a cut block meet only when a second word
 * begins alike; names of a single word meet all others of the block. What still is too many, one name and its many
 * bearers, is compared with the first few, which are enough to join what is one.
 */
import { initialsOf } from './acronym.js';
import { addContextPairs } from './context-pairs.js';
import { Pairs } from './pairs.js';
import type { Unit } from './units.js';

/** Units in a block that are all compared with each other; more are cut by first letters, still more by keys. */
const SMALL = 12;
const LARGE = 40;
/** Members of an endless block that the others are compared with. */
const HUBS = 4;
/** Keys of one unit; a name of more words has said enough. */
const MAX_KEYS = 24;

type Add = (i: number, j: number) => void;

/** Of one type each. */
export function candidatePairs(units: readonly Unit[], rare: ReadonlySet<string>): Pairs {
  const pairs = new Pairs();
  const add: Add = (i, j) => {
    if (units[i]!.type === units[j]!.type) pairs.add(i, j);
  };
  for (const [key, block] of nameBlocks(units)) compareNames(units, key, block, add);
  addContextPairs(units, rare, add);
  return pairs;
}

function nameBlocks(units: readonly Unit[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  units.forEach((unit, index) => addTo(blocks, nameKeys(unit), index));
  return blocks;
}

function compareNames(units: readonly Unit[], key: string, block: readonly number[], add: Add): void {
  if (block.length <= SMALL) return compareAll(block, add);
  const others = block.map((index) => otherKeys(units[index]!, key));
  const lone = block.filter((_, at) => others[at]!.length === 0);
  for (const hub of lone.slice(0, HUBS)) for (const index of block) if (index !== hub) add(hub, index);
  for (const part of cut(
    block,
    others.map((keys) => keys.map((other) => other[0]!)),
  )) {
    if (part.length <= LARGE) compareAll(part, add);
    else compareFiner(units, key, part, add);
  }
}

function compareFiner(units: readonly Unit[], key: string, part: readonly number[], add: Add): void {
  const others = part.map((index) => otherKeys(units[index]!, key));
  for (const finer of cut(part, others)) compareHubs(finer, add);
}

/** Members by each of their keys. */
function cut(block: readonly number[], keys: readonly (readonly string[])[]): Iterable<number[]> {
  const parts = new Map<string, number[]>();
  block.forEach((index, at) => addTo(parts, keys[at]!, index));
  return parts.values();
}

function compareAll(block: readonly number[], add: Add): void {
  for (let i = 0; i < block.length; i += 1) for (let j = i + 1; j < block.length; j += 1) add(block[i]!, block[j]!);
}

function compareHubs(block: readonly number[], add: Add): void {
  if (block.length <= LARGE) return compareAll(block, add);
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

/** The keys of the name's words besides the one that the block stands for. */
function otherKeys(unit: Unit, key: string): string[] {
  return unit.name.words.map((word) => word.key).filter((own) => `${unit.type} ${own}` !== key);
}

function acronymKeys(type: string, text: string): string[] {
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  const own = /^[\p{L}.]{2,8}$/u.test(text) ? [letters] : [];
  return [...own, ...initialsOf(text)].filter((key) => key.length > 1).map((key) => `${type} acronym ${key}`);
}

function addTo(parts: Map<string, number[]>, keys: readonly string[], index: number): void {
  for (const key of new Set(keys)) {
    const part = parts.get(key);
    if (part) part.push(index);
    else parts.set(key, [index]);
  }
}
