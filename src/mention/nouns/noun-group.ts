/** The form of the noun tables: nouns of one subtype, as lemmas. */

/**
 * `nouns` holds lemmas, parted by spaces; the first group that holds a noun decides.
 * Nouns of one `subtype` are near-synonyms: "the raid" may take up "an attack". `gender` is set where a noun tells it.
 */
export interface NounGroup {
  readonly subtype: string;
  readonly nouns: string;
  readonly gender?: 'female' | 'male';
}
