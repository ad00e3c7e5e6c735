/** A name cut at white space, hyphens, commas and "&": each word in Latin letters, and in its own where they are others. */
import { toLatin } from './latin.js';
import { ownLetters, type Script, scriptOf } from './scripts/script.js';

/** A word in letters of its own, without the Arabic article. */
export interface OwnWord {
  readonly script: Script;
  readonly letters: string;
}

export interface RawWord {
  /** As written. */
  readonly text: string;
  /** Lower-case Latin letters and digits; never empty. */
  readonly letters: string;
  readonly own: OwnWord | null;
  /** A hyphen joins it to the next. */
  readonly hyphen: boolean;
  /** "V." */
  readonly initial: boolean;
  /** The Arabic article is part of the word. */
  readonly article: boolean;
}

/** Arabic and Hebrew words that the rules for persons' names know by their Latin letters. */
const OWN_PARTICLES: ReadonlyMap<string, string> = new Map([
  ['ابو', 'abu'],
  ['أبو', 'abu'],
  ['ام', 'umm'],
  ['أم', 'umm'],
  ['عبد', 'abd'],
  ['بن', 'bin'],
  ['ابن', 'ibn'],
  ['إبن', 'ibn'],
  ['آل', 'al'],
  ['אבו', 'abu'],
  ['עבד', 'abd'],
  ['בן', 'ben'],
  ['אבן', 'ibn'],
  ['אל', 'al'],
]);
const WORD = /([^\s\-‐_,;/()"«»“”&]+)([\s\-‐_,;/()"«»“”&]*)/gu;

export function rawWords(text: string): RawWord[] {
  return [...text.matchAll(WORD)].flatMap(([, word, joint]) => {
    const hyphen = joint === '-' || joint === '‐';
    const letters = latinLetters(word!);
    if (letters === '') return [];
    if (/^(?:\p{L}\.)+\p{L}?$/u.test(word!)) return [...letters].map((letter) => initial(letter, word!));
    const script = scriptOf(word!);
    return script
      ? ownWords(script, ownLetters(word!), hyphen)
      : [{ text: word!, letters, own: null, hyphen, initial: letters.length === 1, article: false }];
  });
}

/** Pictures and signs have names in Latin letters, too: they are left out before. */
export function latinLetters(word: string): string {
  return toLatin(word.replace(/[^\p{L}\p{M}\p{N}&]/gu, '')).replace(/[^a-z0-9&]/g, '');
}

/** All capitals or none, as the word they stand in. */
function initial(letters: string, word: string): RawWord {
  const text = word === word.toUpperCase() ? letters.toUpperCase() : letters;
  return { text, letters, own: null, hyphen: false, initial: true, article: false };
}

/** "عبدالرحمن" is written as one word and as two. */
function ownWords(script: Script, letters: string, hyphen: boolean): RawWord[] {
  const servant = /^عبدال(.{3,})$/u.exec(letters);
  const words = servant ? ['عبد', `ال${servant[1]!}`] : [letters];
  return words.map((word) => ownWord(script, word, hyphen)).filter((word) => word.letters !== '');
}

function ownWord(script: Script, word: string, hyphen: boolean): RawWord {
  const article = /^ال.{3,}$/u.test(word);
  const bare = article ? word.slice(2) : word;
  const letters = OWN_PARTICLES.get(bare) ?? latinLetters(bare);
  return { text: word, letters, own: { script, letters: bare }, hyphen, initial: bare.length === 1, article };
}
