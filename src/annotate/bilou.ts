/** Names from scored BILUO labels: the best sequence in which every name is well formed (Viterbi 1967). */
import type { NameLabel } from './labels.js';
import type { NameRange } from './reading-model.js';

/** `scoreOf(word, label)`: log scores, up to a constant for each word. */
export function bestNames(
  words: number,
  labels: readonly NameLabel[],
  scoreOf: (word: number, label: number) => number,
): NameRange[] {
  const likeliest = Array.from({ length: words }, (_, word) => bestLabel(word, labels.length, scoreOf));
  // each word's best label is the best path whenever it is a path at all, which it mostly is
  const path = isPath(likeliest, labels) ? likeliest : bestPath(words, labels, scoreOf);
  return rangesOf(path.map((label) => labels[label]!));
}

function bestLabel(word: number, labels: number, scoreOf: (word: number, label: number) => number): number {
  let top = 0;
  let score = scoreOf(word, 0);
  for (let label = 1; label < labels; label += 1) {
    const other = scoreOf(word, label);
    if (other > score) {
      top = label;
      score = other;
    }
  }
  return top;
}

function isPath(path: readonly number[], labels: readonly NameLabel[]): boolean {
  if (path.length === 0) return true;
  const closed = !isInside(labels[path[0]!]!) && !isOpen(labels[path.at(-1)!]!);
  return closed && path.every((label, word) => word === 0 || mayFollow(labels[path[word - 1]!]!, labels[label]!));
}

function bestPath(
  words: number,
  labels: readonly NameLabel[],
  scoreOf: (word: number, label: number) => number,
): number[] {
  const between = indicesOf(labels, (label) => !isOpen(label));
  const within = labels.map((after) => indicesOf(labels, (before) => isInside(after) && mayFollow(before, after)));
  let totals = labels.map((label, index) => (isInside(label) ? -Infinity : scoreOf(0, index)));
  const cameFrom: number[][] = [];
  for (let word = 1; word < words; word += 1) {
    const outside = likeliestOf(between, totals);
    const from = within.map((allowed) => (allowed.length === 0 ? outside : likeliestOf(allowed, totals)));
    totals = from.map((label, index) => totals[label]! + scoreOf(word, index));
    cameFrom.push(from);
  }
  const closed = totals.map((total, index) => (isOpen(labels[index]!) ? -Infinity : total));
  let label = closed.reduce((top, total, index) => (total > closed[top]! ? index : top), 0);
  const path = [label];
  for (const from of cameFrom.reverse()) path.push((label = from[label]!));
  return path.reverse();
}

function indicesOf(labels: readonly NameLabel[], isWanted: (label: NameLabel) => boolean): number[] {
  return labels.flatMap((label, index) => (isWanted(label) ? [index] : []));
}

function likeliestOf(allowed: readonly number[], totals: readonly number[]): number {
  let top = allowed[0]!;
  for (const label of allowed) if (totals[label]! > totals[top]!) top = label;
  return top;
}

function mayFollow(before: NameLabel, after: NameLabel): boolean {
  return isOpen(before) ? isInside(after) && before.type === after.type : !isInside(after);
}

/** Whether the name goes on after this word. */
function isOpen(label: NameLabel): boolean {
  return label.position === 'B' || label.position === 'I';
}

/** Whether the name began before this word. */
function isInside(label: NameLabel): boolean {
  return label.position === 'I' || label.position === 'L';
}

function rangesOf(path: readonly NameLabel[]): NameRange[] {
  const names: NameRange[] = [];
  let first = 0;
  path.forEach(({ position, type }, word) => {
    if (position === 'B' || position === 'U') first = word;
    if (type && (position === 'L' || position === 'U')) names.push({ first, last: word + 1, type });
  });
  return names;
}
