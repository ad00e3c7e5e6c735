/** What stands on the edge: at most four words, in the present tense. */

export const MAX_WORDS = 4;

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ['go', 'goes'],
]);

/** "carry" → "carries": the third person singular of a lemma. */
export function thirdPerson(lemma: string): string {
  const irregular = IRREGULAR.get(lemma);
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(lemma)) return lemma.slice(0, -1) + 'ies';
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? lemma + 'es' : lemma + 's';
}

/** Joins words to a label; words in the middle give way when there are too many, first and last stay. */
export function toLabel(words: readonly string[]): string {
  const all = words.flatMap((word) => word.split(' ')).filter((word) => word !== '');
  if (all.length <= MAX_WORDS) return all.join(' ');
  return [...all.slice(0, MAX_WORDS - 1), all[all.length - 1]!].join(' ');
}

/** The id of an open relation: its words joined by hyphens, letters only. */
export function openRelation(words: readonly string[]): string {
  const id = words
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return id.replace(/^-|-$/g, '') || 'related-to';
}
