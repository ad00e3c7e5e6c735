/**
 * The words of an organisation's, a place's or an event's name: legal forms and joining words dropped, synonyms and
 * plurals one, a country one word whatever its form.
 */
import type { EntityType } from '../../graph/model.js';
import { countryAt } from './country-words.js';
import type { NameWord } from './name-word.js';
import { latinLetters, type RawWord } from './raw-words.js';
import { skeleton } from './skeleton.js';
import { SYNONYMS } from './synonyms.js';
import { ARTICLES, FUNCTION_WORDS, isGeneric, LEGAL_FORMS } from './words.js';

const COMMON_FORM: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap(([first, ...others]) => others.map((other) => [other, first!] as const)),
);
/** "World War II": only at the end of a name, elsewhere they are initials or the Persian "of". */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map((roman, at) => [roman, String(at + 1)]),
);
const ORDINALS: ReadonlyMap<string, string> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((ordinal, at) => [
    ordinal,
    String(at + 1),
  ]),
);
/** How a storm's name begins, and changes as it grows. */
const STORM_WORDS: ReadonlySet<string> = new Set(['tropical', 'storm', 'hurricane', 'typhoon', 'cyclone']);
const NO_WORDS: ReadonlySet<string> = new Set();

/** Never empties a name: "The Who" keeps its words when all of them are joining words. */
export function thingWords(type: EntityType, raw: readonly RawWord[]): NameWord[] {
  const joined = joinInitials(raw);
  const dropped = type === 'organisation' ? LEGAL_FORMS : NO_WORDS;
  const content = withoutArticles(type === 'event' ? withoutStorm(joined) : joined).filter(
    (word) => !FUNCTION_WORDS.has(word.letters) && !isEzafe(word),
  );
  const distinct = content.filter(({ letters }) => !dropped.has(letters));
  const chosen = distinct.length > 0 ? distinct : content.length > 0 ? content : joined;
  return type === 'organisation'
    ? withCountries(chosen)
    : chosen.map((word, at) => thingWord(type, word, isLast(chosen, at)));
}

/** "Hurricane Holm" has been "Tropical Storm Holm". */
function withoutStorm(words: readonly RawWord[]): readonly RawWord[] {
  const first = words.findIndex(({ letters }) => !STORM_WORDS.has(letters));
  return first > 0 ? words.slice(first) : words;
}

/** "U.N." is one word, and so is "P and O". */
function joinInitials(raw: readonly RawWord[]): RawWord[] {
  const joined: RawWord[] = [];
  let open = false;
  const isSingle = (word: RawWord | undefined): boolean =>
    word !== undefined && word.initial && /^[a-z]$/.test(word.letters);
  const isJoint = (at: number): boolean => raw[at]!.letters === 'and' && isSingle(raw[at - 1]) && isSingle(raw[at + 1]);
  for (const word of raw.filter((_, at) => !isJoint(at))) {
    const single = isSingle(word);
    const before = joined.at(-1);
    if (single && open && before)
      joined[joined.length - 1] = { ...before, letters: before.letters + word.letters, text: before.text + word.text };
    else joined.push(word);
    open = single;
  }
  return joined;
}

/** "Al-Qaeda", "Deir ez-Zor": the next word remembers the article. Its rarer forms are one before a hyphen or their own letter: "Ar Rahma". */
function withoutArticles(words: readonly RawWord[]): RawWord[] {
  const isArticle = (at: number): boolean => {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next) return false;
    if (/^(?:al|el)$/.test(word.letters)) return true;
    return (
      (word.hyphen && ARTICLES.has(word.letters)) ||
      /^(?:a([rdz]) \1|e([dz]) \2|[ae]sh sh)/.test(`${word.letters} ${next.letters}`)
    );
  };
  return words.flatMap((word, at) => {
    if (isArticle(at)) return [];
    return isArticle(at - 1) ? [{ ...word, article: true }] : [word];
  });
}

/** The Persian "of": "Jaish-i-Adl" and "Jaish-e-Adl". */
function isEzafe({ letters, hyphen }: RawWord): boolean {
  return hyphen && /^(?:i|e|ye)$/.test(letters);
}

function withCountries(words: readonly RawWord[]): NameWord[] {
  const found: NameWord[] = [];
  for (let at = 0; at < words.length;) {
    const named = countryAt(words, at);
    found.push(named ? countryWord(named.country) : thingWord('organisation', words[at]!, isLast(words, at)));
    at += named?.length ?? 1;
  }
  return found;
}

function countryWord(country: string): NameWord {
  const letters = latinLetters(country);
  return { letters, own: null, key: skeleton(letters), initial: false, article: false, generic: false, country };
}

function thingWord(type: EntityType, { letters, own, article }: RawWord, last: boolean): NameWord {
  const common = own ? letters : (last && NUMBERS.get(letters)) || commonForm(type, letters);
  const generic = isGeneric(common);
  return { letters: common, own, key: skeleton(common), initial: false, article, generic, country: null };
}

function isLast(words: readonly RawWord[], at: number): boolean {
  return at > 0 && at === words.length - 1;
}

function commonForm(type: EntityType, letters: string): string {
  const ordinal = ORDINALS.get(letters) ?? /^([0-9]+)(?:st|nd|rd|th)$/.exec(letters)?.[1];
  if (ordinal !== undefined) return ordinal;
  const plural = type === 'organisation' && /[^siu]s$/.test(letters) && letters.length > 4;
  const singular = plural ? letters.replace(/ies$|s$/, (end) => (end === 'ies' ? 'y' : '')) : letters;
  return COMMON_FORM.get(letters) ?? COMMON_FORM.get(singular) ?? singular;
}
