/** Which word of one name is which word of the other: each at most once, the closest spellings first. */
import type { NameWord } from './name-word.js';
import { areNearKeys } from './skeleton.js';
import type { SpellingCost } from './spelling.js';
import { matchWords, spellingLimit, spellingRatio, type WordMatch } from './word-match.js';

/** Two words of two names that are one, by their places. */
export interface Partners extends WordMatch {
  readonly a: number;
  readonly b: number;
  /** How many words of each name it joins: "Jong un" ~ "Jongun" joins two with one. */
  readonly spanA: number;
  readonly spanB: number;
}

export interface Alignment {
  /** By place in the first name. */
  readonly matches: readonly Partners[];
  /** Places of words without a partner. */
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

/** Two words that are almost one: at `ratio` times the edits that one word may have. */
export interface NearWords {
  readonly a: string;
  readonly b: string;
  readonly ratio: number;
}

/** How many times its limit a word may differ when the rest of the name agrees. */
const NEAR_RATIO = 2.6;
const APART_COST = 0.05;
const MIN_JOINED = 4;

export function alignWords(a: readonly NameWord[], b: readonly NameWord[], spell: SpellingCost): Alignment {
  const offers: Partners[] = [];
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1) {
      const match = matchWords(a[i]!, b[j]!, spell);
      if (match) offers.push({ a: i, b: j, spanA: 1, spanB: 1, ...match });
      const joinedA = matchJoined(a[i]!, a[i + 1], b[j]!, spell);
      if (joinedA) offers.push({ a: i, b: j, spanA: 2, spanB: 1, ...joinedA });
      const joinedB = matchJoined(b[j]!, b[j + 1], a[i]!, spell);
      if (joinedB) offers.push({ a: i, b: j, spanA: 1, spanB: 2, ...joinedB });
    }
  offers.sort((x, y) => x.cost - y.cost || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b);
  return take(offers, a.length, b.length);
}

/** The closest pair of two names' left-over words, when it is close enough for a slip of the pen; else null. */
export function nearestLeft(
  restA: readonly NameWord[],
  restB: readonly NameWord[],
  spell: SpellingCost,
): NearWords | null {
  let nearest: NearWords | null = null;
  for (const a of restA)
    for (const b of restB) {
      const ratio = spellingRatio(a, b, spell);
      if (ratio !== null && ratio <= (nearest?.ratio ?? NEAR_RATIO)) nearest = { a: a.letters, b: b.letters, ratio };
    }
  return nearest;
}

/** Two neighbouring words that the other name writes as one. */
function matchJoined(
  first: NameWord,
  second: NameWord | undefined,
  whole: NameWord,
  spell: SpellingCost,
): WordMatch | null {
  if (!second || first.initial || second.initial || whole.letters.length < MIN_JOINED) return null;
  const letters = first.letters + second.letters;
  if (Math.abs(letters.length - whole.letters.length) > 3) return null;
  if (letters !== whole.letters && !areNearKeys(first.key + second.key, whole.key)) return null;
  const cost = spell(letters, whole.letters);
  if (cost > spellingLimit(letters, whole.letters) / 2) return null;
  return { cost: cost + APART_COST, how: 'spelling', difference: () => 'written apart' };
}

function take(offers: readonly Partners[], sizeA: number, sizeB: number): Alignment {
  const usedA = new Array<boolean>(sizeA).fill(false);
  const usedB = new Array<boolean>(sizeB).fill(false);
  const matches: Partners[] = [];
  for (const offer of offers) {
    if (isUsed(usedA, offer.a, offer.spanA) || isUsed(usedB, offer.b, offer.spanB)) continue;
    usedA.fill(true, offer.a, offer.a + offer.spanA);
    usedB.fill(true, offer.b, offer.b + offer.spanB);
    matches.push(offer);
  }
  matches.sort((x, y) => x.a - y.a);
  return { matches, leftA: unused(usedA), leftB: unused(usedB) };
}

function isUsed(used: readonly boolean[], from: number, span: number): boolean {
  return used.slice(from, from + span).some(Boolean);
}

function unused(used: readonly boolean[]): number[] {
  return used.flatMap((taken, index) => (taken ? [] : [index]));
}
