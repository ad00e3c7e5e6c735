/** The words of a person's name that identify: titles and particles dropped, "Abd al-Rahman" and "Abu Mazen" one word. */
import type { NameWord } from './name-word.js';
import type { OwnWord, RawWord } from './raw-words.js';
import { skeleton } from './skeleton.js';
import { ARTICLES, HONORIFICS, PARTICLES, SUFFIXES } from './words.js';

export interface PersonWords {
  readonly words: readonly NameWord[];
  /** "jr", "sr", "2"; null when there is none. */
  readonly suffix: string | null;
}

/** "Abd", "Abdul" and "Abdel" before the name of whom they serve; "Abdur" and "Abdus" before its like letter. */
const SERVANT = /^abd(?:[aeiouy]l|o?ul|u|[aeou](?:[rnsdtz]|sh))?$/;
/** The same written as one word; "Abdurrahman" by its doubled letter. */
const SERVANT_JOINED = /^abd(?:[aeiouy]l|oul|u(?=([rnsdtz])\1))([a-z]{3,})$/;
const KUNYA = /^(?:abu|abou|abo|abul|aboul|umm|oumm|um)$/;
const FAITH_JOINED = /^[aeiu]dd(?:in|een|ine)$/;
const FAITH = /^(?:din|deen|dine)$/;
/** Particles that never are a first name, though they begin one. */
const LEADING_PARTICLE = /^(?:bin|ibn|van|von|de|del|la|di|da|el)$/;

export function personWords(raw: readonly RawWord[]): PersonWords {
  const untitled = withoutTitles(raw);
  const suffix = (untitled.length > 1 && SUFFIXES.get(untitled.at(-1)!.letters)) || null;
  return { words: joinUnits(suffix ? untitled.slice(0, -1) : untitled), suffix };
}

function withoutTitles(raw: readonly RawWord[]): readonly RawWord[] {
  let from = 0;
  while (from < raw.length - 1 && HONORIFICS.has(raw[from]!.letters)) from += 1;
  return raw.slice(from);
}

function joinUnits(raw: readonly RawWord[]): NameWord[] {
  const words: NameWord[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const word = raw[at]!;
    const joined = SERVANT_JOINED.exec(word.letters);
    const before = words.at(-1);
    if (at < raw.length - 1 && (SERVANT.test(word.letters) || KUNYA.test(word.letters))) {
      at = skipArticles(raw, at + 1);
      words.push(joinWith(word, raw[at]!));
    } else if (joined) words.push(nameWord(servantOf(joined[2]!), null));
    else if (before && isFaith(raw, at)) words[words.length - 1] = nameWord(`${before.letters}din`, null);
    else if (!isParticle(raw, at)) words.push(plainWord(raw, at));
  }
  return words;
}

/** "Abd" or "Abu" with the name that follows. */
function joinWith(first: RawWord, name: RawWord): NameWord {
  const own = first.own && name.own && { script: name.own.script, letters: first.own.letters + name.own.letters };
  if (SERVANT.test(first.letters)) return nameWord(servantOf(name.letters), own);
  return nameWord((first.letters.startsWith('a') ? 'abu' : 'umm') + name.letters, own);
}

/** "Abdallah" whatever the spelling of the article; "abdrahman" without the letter that the article doubled. */
function servantOf(name: string): string {
  const bare = name.replace(/^([rnsdtz])\1/, '$1');
  return /^l?l?ah$/.test(bare) ? 'abdallah' : `abd${bare}`;
}

/** "Salah al-Din", "Nasr-Eddine", "Saif ud Din": the last part of one name. */
function isFaith(raw: readonly RawWord[], at: number): boolean {
  const { letters } = raw[at]!;
  return FAITH_JOINED.test(letters) || (FAITH.test(letters) && PARTICLES.has(raw[at - 1]!.letters));
}

function skipArticles(raw: readonly RawWord[], from: number): number {
  let at = from;
  while (at < raw.length - 1 && ARTICLES.has(raw[at]!.letters)) at += 1;
  return at;
}

/** "Al Gore" and "Ben Affleck" keep their first word: a particle is written with a hyphen there, or stands inside. */
function isParticle(raw: readonly RawWord[], at: number): boolean {
  const { letters, hyphen } = raw[at]!;
  if (!PARTICLES.has(letters) || at === raw.length - 1) return false;
  return at > 0 || hyphen || LEADING_PARTICLE.test(letters);
}

function plainWord(raw: readonly RawWord[], at: number): NameWord {
  const { letters, own, initial, article } = raw[at]!;
  const before = at > 0 && ARTICLES.has(raw[at - 1]!.letters);
  return { ...nameWord(letters, own), initial, article: article || before };
}

function nameWord(letters: string, own: OwnWord | null): NameWord {
  return { letters, own, key: skeleton(letters), initial: false, article: false, generic: false, country: null };
}
