/** Which language a text is in, by a vote of its commonest words: English, or not known. */

/** English function words that are rare in other languages written with Latin letters. */
const ENGLISH = new Set(
  'the of and to that for with from by was were has have had been will would which are their this it said not who but they at'.split(
    ' ',
  ),
);

/** They make up more than a quarter of running English, and under a twentieth of other languages. */
const LEAST_SHARE = 0.12;

const FEWEST_WORDS = 8;

/** So much of the text is enough to tell. */
const SAMPLE = 20_000;

export function guessLanguage(text: string): 'en' | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english >= LEAST_SHARE * words.length ? 'en' : null;
}

/** The primary language of a BCP 47 tag, lower case: "en" of "en-GB"; null when it is no tag. */
export function primaryLanguage(tag: string): string | null {
  return /^\s*(?<primary>[a-z]{2,3})(?:[-_]|\s*$)/iu.exec(tag)?.groups?.primary?.toLowerCase() ?? null;
}
