/** The question that ranking answers: what a pronoun or description stands for, among what was spoken of before it. */
import type { Mention } from '../../model.js';
import type { Scene } from '../scene.js';

/** How an anaphor points back; "noun" is a description without a name, "name" one that comes after its pronouns. */
export type AnaphorKind = 'person' | 'it' | 'they' | 'I' | 'we' | 'noun' | 'name';

/** A thing that may be meant. */
export interface Candidate {
  /** Head token of its latest words. */
  readonly token: number;
  /** Its mentions in reach, the latest first; none for a noun that is no mention: "the bill". */
  readonly recent: readonly number[];
}

export interface Question {
  readonly scene: Scene;
  /** Index of the mention that points back. */
  readonly index: number;
  readonly mention: Mention;
  readonly kind: AnaphorKind;
  /** The latest first. */
  readonly candidates: readonly Candidate[];
}

/** Something to be said for or against an answer, as "family.fact=value" names of facts that hold. */
export interface FeatureFamily {
  readonly id: string;
  readonly reason: string;
  /** Facts about one candidate. */
  readonly of: (question: Question, candidate: Candidate) => string[];
}
