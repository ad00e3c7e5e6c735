/** What a run of the model gives, before anything is chosen. */

/** Rows of `width` numbers, one after another. */
export interface Matrix<Numbers> {
  readonly data: Numbers;
  readonly width: number;
}

/**
 * What one run says of some sentences. There is a row for each word, and before the words of a sentence one for its root,
 * which only counts as a head. Where heads are told by number, 0 is the root and h the word h - 1 of the sentence.
 */
export interface RawScores {
  readonly upos: Matrix<Float32Array>;
  readonly xpos: Matrix<Float32Array>;
  readonly names: Matrix<Float32Array>;
  /** The score of each head; there are columns for the longest sentence. */
  readonly arcs: Matrix<Float32Array>;
  /** The likeliest heads, the likeliest first. */
  readonly heads: Matrix<Int32Array>;
  /** The best relation to each of these heads. */
  readonly deprels: Matrix<Uint8Array>;
  /** Null when they were not asked for. */
  readonly roles: RoleScores | null;
}

export interface RoleScores {
  /** Their rows, ascending; the first is a root and stands for nothing. */
  readonly predicates: Int32Array;
  /** For each predicate the role of each word, in the columns of `arcs`; 0 is none. */
  readonly roles: Matrix<Uint8Array>;
}
