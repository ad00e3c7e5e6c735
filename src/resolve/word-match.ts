/** Whether two words of names are one word: equal, spelt otherwise, in another script, a short form, an initial. */
import { GIVEN_NAME_FORMS } from './given-names.js';
import { KNOWN_NAMES } from './known-names.js';
import type { NameWord } from './name-word.js';
import type { OwnWord } from './raw-words.js';
import { areFormsOfOne, patronymicOf } from './patronymic.js';
import { distanceAcross } from './scripts/across.js';
import type { Script } from './scripts/script.js';
import { areNearKeys, skeleton } from './skeleton.js';
import { type SpellingCost, spellingDifferences } from './spelling.js';

export interface WordMatch {
  /** Edits. */
  readonly cost: number;
  readonly how: 'equal' | 'spelling' | 'short form' | 'initial';
  /** "q/k", or the words themselves; empty when they are equal. */
  readonly difference: () => string;
}

const SHORT_FORMS = groupsByWord(GIVEN_NAME_FORMS);
const KNOWN = groupsByWord(KNOWN_NAMES);
const KNOWN_BY_KEY = wordsByKey([...KNOWN.keys()]);
const SHORT_FORM_COST = 0.3;
const INITIAL_COST = 0.4;
/** The article written as part of the word: when the other shows it apart, and when it does not. */
const ARTICLE_COST = 0.1;
const GLUED_COST = 0.3;
/** Tenths of nats per letter: at most this far is one word in two scripts; `bench/names.ts` measures it. */
const ACROSS_LIMIT: Readonly<Record<Script, number>> = { arabic: -6, hebrew: -5.7, cyrillic: -6.9 };
/** From here on down surely. */
const ACROSS_SURE = -12;

/** Null when they are two words. Symmetric but for the order in `difference`. */
export function matchWords(a: NameWord, b: NameWord, spell: SpellingCost): WordMatch | null {
  if (a.letters === b.letters) return { cost: 0, how: 'equal', difference: () => '' };
  if (a.initial || b.initial) return matchInitial(a, b);
  if (isNumber(a.letters) || isNumber(b.letters)) return null;
  if ((a.own === null) !== (b.own === null)) return matchAcross(a, b);
  const spelt = areNearKeys(a.key, b.key) ? matchLetters(a.letters, b.letters, spell) : null;
  return spelt ?? matchGluedArticle(a, b, spell) ?? matchShortForm(a, b) ?? matchPatronymics(a, b, spell);
}

/** Edits that two spellings of one word may lie apart: short words say less. */
export function spellingLimit(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if (length <= 3) return 0.25;
  return length >= 9 ? 1 : [0.35, 0.5, 0.65, 0.8, 0.9][length - 4]!;
}

/** How many times the limit two words lie apart; null when they cannot be compared so, or are known as two names. */
export function spellingRatio(a: NameWord, b: NameWord, spell: SpellingCost): number | null {
  if ((a.own === null) !== (b.own === null) || isNumber(a.letters) || isNumber(b.letters)) return null;
  if (a.key[0] !== b.key[0] && !areNearKeys(a.key, b.key)) return null;
  if (areKnownApart(a.letters, b.letters)) return null;
  return spell(a.letters, b.letters) / spellingLimit(a.letters, b.letters);
}

function matchLetters(a: string, b: string, spell: SpellingCost): WordMatch | null {
  if (areKnownApart(a, b)) return null;
  const cost = spell(a, b);
  if (cost > spellingLimit(a, b)) return null;
  return { cost, how: 'spelling', difference: () => spellingDifferences(a, b).join(', ') };
}

function matchInitial(a: NameWord, b: NameWord): WordMatch | null {
  if (a.letters[0] !== b.letters[0] || (a.initial && b.initial)) return null;
  return { cost: INITIAL_COST, how: 'initial', difference: () => `${a.letters}/${b.letters}` };
}

/** A word in letters of its own and a Latin one. */
function matchAcross(a: NameWord, b: NameWord): WordMatch | null {
  const [{ own }, { letters }] = a.own ? [a, b] : [b, a];
  if (!own) return null;
  const withArticle = own.script === 'arabic' && (a.article || b.article) ? [`ال${own.letters}`] : [];
  const distances = [own.letters, ...withArticle].map((word) => distanceAcross(own.script, word, letters));
  const distance = Math.min(...distances);
  if (distance > ACROSS_LIMIT[own.script] || isOtherKnownName(own, distance, letters)) return null;
  const cost = Math.max(0.02, (distance - ACROSS_SURE) / 20);
  return { cost, how: 'spelling', difference: () => `${own.letters}/${letters}` };
}

/** "محمود" is near "Mohammed", but nearer "Mahmoud", and that is known to be another name. */
function isOtherKnownName({ script, letters: own }: OwnWord, distance: number, latin: string): boolean {
  if (!KNOWN.has(latin)) return false;
  const neighbours = KNOWN_BY_KEY.get(skeleton(latin)) ?? [];
  return neighbours.some((name) => areKnownApart(name, latin) && distanceAcross(script, own, name) < distance);
}

/** "al-Baradei" and "Elbaradei", "an-Nour" and "Annour", "Saif ul" and "Saiful". */
function matchGluedArticle(a: NameWord, b: NameWord, spell: SpellingCost): WordMatch | null {
  const [x, y] = [bareOf(a, b), bareOf(b, a)];
  if ((x === a.letters && y === b.letters) || !areNearKeys(skeleton(x), skeleton(y))) return null;
  const match = matchLetters(x, y, spell);
  if (!match) return null;
  const cost = match.cost + (a.article || b.article ? ARTICLE_COST : GLUED_COST);
  return { cost, how: 'spelling', difference: () => match.difference() || 'al-' };
}

function bareOf(word: NameWord, other: NameWord): string {
  const { letters } = word;
  if (word.article || letters.length < 6) return letters;
  if (beginsWithArticle(word) && !beginsWithArticle(other)) return letters.slice(2);
  if (other.article && letters[1] === letters[2] && (letters[0] === 'a' || letters[0] === 'e')) return letters.slice(2);
  return letters.endsWith('ul') && !other.letters.endsWith('ul') ? letters.slice(0, -2) : letters;
}

function beginsWithArticle({ letters }: NameWord): boolean {
  return letters[1] === 'l' && (letters[0] === 'a' || letters[0] === 'e');
}

function matchShortForm({ letters: a }: NameWord, { letters: b }: NameWord): WordMatch | null {
  return shareGroup(SHORT_FORMS, a, b)
    ? { cost: SHORT_FORM_COST, how: 'short form', difference: () => `${a}/${b}` }
    : null;
}

function matchPatronymics({ letters: a }: NameWord, { letters: b }: NameWord, spell: SpellingCost): WordMatch | null {
  const [x, y] = [patronymicOf(a), patronymicOf(b)];
  if (!x || !y || x.feminine !== y.feminine) return null;
  const isOne = areFormsOfOne(x.stem, y.stem) || spell(x.stem, y.stem) <= spellingLimit(x.stem, y.stem);
  return isOne ? { cost: SHORT_FORM_COST, how: 'spelling', difference: () => `${a}/${b}` } : null;
}

/** Both are names that everyone knows, and not the same one. */
function areKnownApart(a: string, b: string): boolean {
  return KNOWN.has(a) && KNOWN.has(b) && !shareGroup(KNOWN, a, b);
}

function isNumber(letters: string): boolean {
  return /[0-9]/.test(letters);
}

type Groups = ReadonlyMap<string, readonly number[]>;

function shareGroup(groups: Groups, a: string, b: string): boolean {
  const others = groups.get(b);
  return others !== undefined && (groups.get(a) ?? []).some((group) => others.includes(group));
}

function groupsByWord(lines: readonly (readonly string[])[]): Groups {
  const groups = new Map<string, number[]>();
  lines.forEach((forms, group) => {
    for (const form of forms) groups.set(form, [...(groups.get(form) ?? []), group]);
  });
  return groups;
}

function wordsByKey(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const word of words) byKey.set(skeleton(word), [...(byKey.get(skeleton(word)) ?? []), word]);
  return byKey;
}
