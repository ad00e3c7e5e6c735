/** What annotation asks of a reading model, whatever runs it: words in, decoded linguistic answers out. */
import type { Certainty, NameType, RoleFrame, Upos } from '../model.js';

/** A name over words of the sentence, half-open. */
export interface NameRange {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** The answers for one sentence; every index counts its words. */
export interface ModelOutput {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  /** Index of each word's head; -1 at the root, which is exactly one word. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly names: readonly NameRange[];
  readonly roles: readonly RoleFrame[];
  readonly certainty: Certainty;
}

export interface ReadingOptions {
  /** Whether semantic roles are read; without them a run is a little faster and `roles` is empty. */
  readonly roles: boolean;
}

export interface ReadingModel {
  readonly name: string;
  /** Of the weights. */
  readonly sha256: string;
  /** The most pieces a sentence may have in one run. */
  readonly maxPieces: number;
  /** How many pieces a word takes, at least 1. */
  countPieces(word: string): number;
  /**
   * Reads the sentences of one document. The answers come back in the order of the sentences and depend on these
   * sentences alone, never on what ran before. Throws a RangeError for a sentence without words or of too many pieces.
   */
  run(sentences: readonly (readonly string[])[], options: ReadingOptions): Promise<ModelOutput[]>;
}
