/** One comparison of two units. */
import type { Prominent } from '../prominent.js';
import type { SpellingCost } from '../spelling.js';
import type { Unit } from '../units.js';

export interface Evidence {
  /** A weight of evidence: above 0 for one thing, below for two. */
  readonly weight: number;
  /** Worded when it is asked for. */
  readonly reason: () => string;
}

/** What the whole collection knows. */
export interface Collection {
  /** Canonical names that few documents hold. */
  readonly rare: ReadonlySet<string>;
  /** Where documents play: by document, a country's canonical name. */
  readonly settings: ReadonlyMap<string, string>;
  /** Whom bare surnames mean. */
  readonly prominent: Prominent;
  /** Remembers the words it has compared. */
  readonly spell: SpellingCost;
}

/** Null when it has nothing to say. Symmetric. */
export type Feature = (a: Unit, b: Unit, collection: Collection) => Evidence | null;
