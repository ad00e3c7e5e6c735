/** One word of a name that helps to identify. */
import type { OwnWord } from './raw-words.js';

export interface NameWord {
  /** Lower-case Latin letters and digits. */
  readonly letters: string;
  /** As written, in a script whose letters `scripts/` knows; null for all others. */
  readonly own: OwnWord | null;
  /** Its consonants: see `skeleton.ts`. */
  readonly key: string;
  /** "V." */
  readonly initial: boolean;
  /** The Arabic article stood before it. */
  readonly article: boolean;
  /** Says the kind of thing, not which: "ministry". */
  readonly generic: boolean;
  /** The country that it names: "russian" and "russia" both name Russia. */
  readonly country: string | null;
}
