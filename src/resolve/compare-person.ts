/** Two persons' names: whether both can be one name, word by word. */
import { type Alignment, alignWords, nearestLeft, type WordMatch } from './align.js';
import { comparison, type NameComparison } from './comparison.js';
import type { ParsedName } from './names.js';

export function comparePersons(a: ParsedName, b: ParsedName): NameComparison {
  if (a.suffix && b.suffix && a.suffix !== b.suffix)
    return comparison('other', 0.1, [`${a.suffix} and ${b.suffix} are two people`]);
  if (a.canonical === b.canonical) return comparison('equal', 1, ['same name']);
  const alignment = alignWords(a.words, b.words);
  const { matches, leftA, leftB } = alignment;
  if (matches.length === 0) return comparison('other', 0, ['no word in common']);
  const reasons = matches.filter(({ how }) => how !== 'equal').map((match) => describe(match, a, b));
  const whole = matches.filter(({ how }) => how !== 'initial').length;
  const cost = matches.reduce((sum, match) => sum + match.cost, 0);
  const shorter = Math.min(a.words.length, b.words.length);
  if (leftA.length > 0 && leftB.length > 0) return compareConflict(a, b, alignment, reasons);
  if (shorter === 1 && leftA.length + leftB.length > 0)
    return comparison('part', 0.5 - 0.1 * cost, [`one word of the other: ${matchedWord(matches[0]!, a)}`, ...reasons]);
  if (whole < matches.length && whole < 2)
    return comparison('initials', 0.55 - 0.1 * (leftA.length + leftB.length), ['initials fit', ...reasons]);
  const extra = leftA.length + leftB.length;
  if (extra > 0)
    return comparison('shorter', 0.86 - 0.04 * extra - 0.06 * cost, [
      `one leaves out ${leftWords(a, b, alignment)}`,
      ...reasons,
    ]);
  return comparison(
    reasons.length > 0 ? 'spelling' : 'equal',
    0.98 - 0.1 * cost,
    reasons.length > 0 ? reasons : ['same words'],
  );
}

/** Words left on both sides: the same person only when the pair left over is almost one word. */
function compareConflict(
  a: ParsedName,
  b: ParsedName,
  alignment: Alignment,
  reasons: readonly string[],
): NameComparison {
  const { matches, leftA, leftB } = alignment;
  const near = nearestLeft(a.words, b.words, alignment);
  const words = `${leftA.map((i) => a.words[i]!.letters).join(' ')} and ${leftB.map((i) => b.words[i]!.letters).join(' ')}`;
  const whole = matches.filter(({ how }) => how !== 'initial').length;
  if (near && whole > 0 && leftA.length + leftB.length <= 3)
    return comparison('near', 0.8 - 0.08 * near.ratio - 0.05 * (leftA.length + leftB.length - 2), [
      `${near.a} almost ${near.b}`,
      ...reasons,
    ]);
  const share = whole / (whole + Math.min(leftA.length, leftB.length));
  return comparison('other', share > 0.6 ? 0.45 : 0.5 * share, [`${words} differ`, ...reasons]);
}

function describe({ a: i, b: j, spanA, spanB, difference }: WordMatch, a: ParsedName, b: ParsedName): string {
  const words = (name: ParsedName, at: number, span: number): string =>
    name.words
      .slice(at, at + span)
      .map((word) => word.letters)
      .join(' ');
  return `${words(a, i, spanA)} ~ ${words(b, j, spanB)}: ${difference}`;
}

function matchedWord(match: WordMatch, a: ParsedName): string {
  return a.words[match.a]!.letters;
}

function leftWords(a: ParsedName, b: ParsedName, { leftA, leftB }: Alignment): string {
  return [...leftA.map((i) => a.words[i]!.letters), ...leftB.map((i) => b.words[i]!.letters)].join(' ');
}
