/** Nouns of the tables that mean something else beside certain words: "stem cells" are no armed group. */
import type { EntityType } from '../../model.js';

/** Lists hold lemmas, parted by spaces; all conditions of one row must hold. */
export interface Surroundings {
  /** One of these stands before the noun and describes it. */
  readonly modified?: string;
  /** None of these does. */
  readonly unmodified?: string;
  /** It is the object of one of these verbs, or the subject of their passive. */
  readonly under?: string;
  /** It hangs on one of these words, whatever the preposition. */
  readonly on?: string;
  /** What "of" ties to it: one of these, "*" anything, "thing" a noun that no table holds. */
  readonly of?: string;
  readonly plural?: true;
  /** In the singular, with no article, owner, number or describing word. */
  readonly bare?: true;
  /** With a number before it: "three". */
  readonly counted?: true;
  /** With an infinitive: "authority to sign". */
  readonly infinitive?: true;
}

export interface SenseRow {
  /** Lemmas, parted by spaces. */
  readonly nouns: string;
  readonly when: Surroundings;
  /** What the noun describes there: [type, subtype]; null when nothing that takes part. */
  readonly sense: readonly [EntityType, string] | null;
  /** The row reads the first noun of its list in this sentence, and leaves it alone in the other. */
  readonly example: string;
  readonly unlike: string;
}

export function row(
  nouns: string,
  when: Surroundings,
  sense: SenseRow['sense'],
  example: string,
  unlike: string,
): SenseRow {
  return { nouns, when, sense, example, unlike };
}
