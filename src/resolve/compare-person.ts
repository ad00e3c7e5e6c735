/** Two persons' names: whether both can be one name, word by word. */
import { type Comparison, comparison } from './comparison.js';
import { layBeside, type NamePair, wordsOf } from './name-pair.js';
import type { ParsedName } from './names.js';
import type { SpellingCost } from './spelling.js';

/** More words than these left over say more than two that are almost one. */
const MAX_REST = 5;
/** A first name and two more, after which the same person may bear another family's or tribe's name. */
const LONG_NAME = 3;

export function comparePersons(a: ParsedName, b: ParsedName, spell: SpellingCost): Comparison {
  if (a.suffix && b.suffix && a.suffix !== b.suffix)
    return comparison('other', 0.1, () => [`${a.suffix} and ${b.suffix} are two people`]);
  if (a.suffix !== b.suffix && a.canonical === b.canonical)
    return comparison('part', 0.5, () => [`only one is ${a.suffix ?? b.suffix}`]);
  if (a.canonical === b.canonical) return comparison('equal', 1, () => ['same name']);
  const pair = layBeside(a, b, spell);
  if (pair.matches.length === 0) return comparison('other', 0, () => ['no word in common']);
  const whole = pair.matches.filter(({ how }) => how !== 'initial').length;
  if (pair.restA.length > 0 && pair.restB.length > 0) return compareConflict(pair, whole);
  if (pair.rest.length > 0 && Math.min(a.words.length, b.words.length) === 1)
    return comparison('part', 0.5 - 0.1 * pair.cost, () => [
      `only ${wordsOf(pair.shared)} in common`,
      ...pair.reasons(),
    ]);
  if (whole < 2 && whole < pair.matches.length)
    return comparison('initials', 0.55 - 0.1 * pair.rest.length, () => ['initials fit', ...pair.reasons()]);
  return compareWhole(pair);
}

/** Every word of one has a partner in the other. */
function compareWhole({ matches, rest, cost, reasons }: NamePair): Comparison {
  if (rest.length > 0)
    return comparison('shorter', 0.86 - 0.04 * rest.length - 0.06 * cost, () => [
      `one leaves out ${wordsOf(rest)}`,
      ...reasons(),
    ]);
  return matches.some(({ how }) => how !== 'equal')
    ? comparison('spelling', 0.98 - 0.1 * cost, reasons)
    : comparison('equal', 0.98, () => ['same words']);
}

/** Words left on both sides: the same person only when two of them are almost one word. */
function compareConflict({ matches, restA, restB, rest, near, reasons }: NamePair, whole: number): Comparison {
  const almost = whole > 0 && rest.length <= MAX_REST ? near() : null;
  if (almost)
    return comparison('near', 0.86 - 0.08 * almost.ratio - 0.04 * (rest.length - 2), () => [
      `${almost.a} almost ${almost.b}`,
      ...reasons(),
    ]);
  const share = whole / (whole + Math.min(restA.length, restB.length));
  const isLong = whole >= LONG_NAME && rest.length === 2 && matches.some(({ a, b }) => a === 0 && b === 0);
  if (isLong)
    return comparison('other', 0.62, () => [`${wordsOf(restA)} or ${wordsOf(restB)}, else the same`, ...reasons()]);
  return comparison('other', share > 0.6 ? 0.45 : 0.5 * share, () => [
    `${wordsOf(restA)} is not ${wordsOf(restB)}`,
    ...reasons(),
  ]);
}
