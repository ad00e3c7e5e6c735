/** Which word of one name is which word of the other: each at most once, the closest spellings first. */
import { GIVEN_NAME_FORMS } from './given-names.js';
import { KNOWN_NAMES } from './known-names.js';
import type { NameWord } from './names.js';
import { distanceAcross } from './scripts/across.js';
import { areNearKeys, skeleton } from './skeleton.js';
import { spellingCost, spellingDifferences } from './spelling.js';

export interface WordMatch {
  readonly a: number;
  readonly b: number;
  /** How many words of each name it joins: "Jong un" ~ "Jongun" joins two with one. */
  readonly spanA: number;
  readonly spanB: number;
  /** Edits. */
  readonly cost: number;
  readonly how: 'equal' | 'spelling' | 'short form' | 'initial';
  /** "q/k", or the words themselves. */
  readonly difference: string;
}

export interface Alignment {
  /** By place in the first name. */
  readonly matches: readonly WordMatch[];
  /** Indices of words without a partner. */
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

const SHORT_FORMS: ReadonlyMap<string, readonly number[]> = groupsByWord(GIVEN_NAME_FORMS);
const KNOWN: ReadonlyMap<string, readonly number[]> = groupsByWord(KNOWN_NAMES);
const SHORT_FORM_COST = 0.3;
const INITIAL_COST = 0.4;
const ARTICLE_COST = 0.1;
const GLUED_COST = 0.3;
/** Tenths of nats per letter: at most this far is one word in two scripts; from there on down surely. */
const ACROSS_LIMIT = -6;
const ACROSS_SURE = -12;
/** How many times the limit of one word its neighbour may differ when the rest of the name agrees. */
const NEAR_RATIO = 2.5;

export function alignWords(a: readonly NameWord[], b: readonly NameWord[]): Alignment {
  const offers: WordMatch[] = [];
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1) {
      const match = matchWords(a[i]!, b[j]!);
      if (match) offers.push({ a: i, b: j, spanA: 1, spanB: 1, ...match });
      offers.push(...joinedMatches(a, b, i, j));
    }
  offers.sort((x, y) => x.cost - y.cost || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b);
  return take(offers, a.length, b.length);
}

/** The closest pair among the words without a partner, when it is close enough for a slip of the pen; else null. */
export function nearestLeft(
  a: readonly NameWord[],
  b: readonly NameWord[],
  { leftA, leftB }: Alignment,
): { readonly a: string; readonly b: string; readonly ratio: number } | null {
  let nearest: { a: string; b: string; ratio: number } | null = null;
  for (const i of leftA)
    for (const j of leftB) {
      const [x, y] = [a[i]!.letters, b[j]!.letters];
      if ((a[i]!.own === null) !== (b[j]!.own === null)) continue;
      if (isNumber(x) || isNumber(y) || areKnownApart(x, y)) continue;
      if (!areNearKeys(a[i]!.key, b[j]!.key)) continue;
      const ratio = spellingCost(x, y) / spellingLimit(x, y);
      if (ratio <= NEAR_RATIO && (!nearest || ratio < nearest.ratio)) nearest = { a: x, b: y, ratio };
    }
  return nearest;
}

/** Edits that two spellings of one word may lie apart: short words say less. */
export function spellingLimit(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if (length <= 3) return 0.25;
  return length >= 9 ? 1 : [0.35, 0.5, 0.65, 0.8, 0.9][length - 4]!;
}

type Matched = Pick<WordMatch, 'cost' | 'how' | 'difference'>;

export function matchWords(a: NameWord, b: NameWord): Matched | null {
  if (a.letters === b.letters) return { cost: 0, how: 'equal', difference: '' };
  if (a.initial || b.initial) return matchInitial(a, b);
  if (isNumber(a.letters) || isNumber(b.letters)) return null;
  if ((a.own === null) !== (b.own === null)) return matchAcross(a, b);
  const spelt = areNearKeys(a.key, b.key) ? matchLetters(a.letters, b.letters) : null;
  if (spelt) return spelt;
  const glued = matchGluedArticle(a, b);
  if (glued) return glued;
  if (areShortForms(a.letters, b.letters))
    return { cost: SHORT_FORM_COST, how: 'short form', difference: `${a.letters}/${b.letters}` };
  return null;
}

function matchLetters(a: string, b: string): Matched | null {
  const limit = spellingLimit(a, b);
  if (areKnownApart(a, b)) return null;
  const cost = spellingCost(a, b);
  return cost <= limit ? { cost, how: 'spelling', difference: spellingDifferences(a, b).join(', ') } : null;
}

function matchInitial(a: NameWord, b: NameWord): Matched | null {
  if (a.letters[0] !== b.letters[0] || (a.initial && b.initial)) return null;
  return { cost: INITIAL_COST, how: 'initial', difference: `${a.letters}/${b.letters}` };
}

/** A word in letters of its own and a Latin one. */
function matchAcross(a: NameWord, b: NameWord): Matched | null {
  const [{ own }, { letters }] = a.own ? [a, b] : [b, a];
  if (!own) return null;
  const withArticle = own.script === 'arabic' && (a.article || b.article) ? [`ال${own.letters}`] : [];
  const distances = [own.letters, ...withArticle].map((word) => distanceAcross(own.script, word, letters));
  const distance = Math.min(...distances);
  if (distance > ACROSS_LIMIT) return null;
  const cost = Math.max(0.02, (distance - ACROSS_SURE) / 20);
  return { cost, how: 'spelling', difference: `${own.letters}/${letters}` };
}

/** "al-Baradei" and "Elbaradei": the article written as part of the word, surely so when the other shows it apart. */
function matchGluedArticle(a: NameWord, b: NameWord): Matched | null {
  const [x, y] = [bareOf(a, b), bareOf(b, a)];
  if (x === a.letters && y === b.letters) return null;
  if (!areNearKeys(skeleton(x), skeleton(y))) return null;
  const match = x === y ? { cost: 0, how: 'equal' as const, difference: '' } : matchLetters(x, y);
  if (!match) return null;
  const cost = match.cost + (a.article || b.article ? ARTICLE_COST : GLUED_COST);
  return { cost, how: 'spelling', difference: match.difference || 'al-' };
}

function bareOf(word: NameWord, other: NameWord): string {
  const glued = !word.article && /^[ae]l.{4,}/.test(word.letters) && !/^[ae]l/.test(other.letters);
  return glued ? word.letters.slice(2) : word.letters;
}

/** Two neighbouring words that the other name writes as one. */
function joinedMatches(a: readonly NameWord[], b: readonly NameWord[], i: number, j: number): WordMatch[] {
  const found: WordMatch[] = [];
  if (writeAsOne(a[i]!, a[i + 1], b[j]!))
    found.push(joined(i, j, 2, 1, a[i]!.letters + a[i + 1]!.letters, b[j]!.letters));
  if (writeAsOne(b[j]!, b[j + 1], a[i]!))
    found.push(joined(i, j, 1, 2, a[i]!.letters, b[j]!.letters + b[j + 1]!.letters));
  return found;
}

function writeAsOne(first: NameWord, second: NameWord | undefined, whole: NameWord): boolean {
  if (!second || first.initial || second.initial || whole.letters.length < 4) return false;
  const letters = first.letters + second.letters;
  if (letters === whole.letters) return true;
  if (Math.abs(letters.length - whole.letters.length) > 3 || !areNearKeys(first.key + second.key, whole.key))
    return false;
  return spellingCost(letters, whole.letters) <= spellingLimit(letters, whole.letters) / 2;
}

function joined(a: number, b: number, spanA: number, spanB: number, x: string, y: string): WordMatch {
  const cost = spellingCost(x, y);
  return { a, b, spanA, spanB, cost: cost + 0.05, how: 'spelling', difference: 'written apart' };
}

function take(offers: readonly WordMatch[], sizeA: number, sizeB: number): Alignment {
  const usedA = new Array<boolean>(sizeA).fill(false);
  const usedB = new Array<boolean>(sizeB).fill(false);
  const matches: WordMatch[] = [];
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

function isNumber(letters: string): boolean {
  return /[0-9]/.test(letters);
}

function areShortForms(a: string, b: string): boolean {
  return shareGroup(SHORT_FORMS, a, b);
}

/** Both are names that everyone knows, and not the same one. */
function areKnownApart(a: string, b: string): boolean {
  return KNOWN.has(a) && KNOWN.has(b) && !shareGroup(KNOWN, a, b);
}

function shareGroup(groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  const others = groups.get(b) ?? [];
  return (groups.get(a) ?? []).some((group) => others.includes(group));
}

function groupsByWord(lines: readonly (readonly string[])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  lines.forEach((forms, group) => {
    for (const form of forms) groups.set(form, [...(groups.get(form) ?? []), group]);
  });
  return groups;
}
