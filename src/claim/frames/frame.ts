/**
 * A frame says which relation a predicate states between which of its arguments. Patterns:
 *
 *   "meet"            subject → object
 *   "meet with"       subject → what follows the preposition
 *   "hold talk with"  the same through a light verb and its noun
 *   "invite >to"      object → what follows the preposition
 *   "meet &"          each pair of a coordinated subject
 *   "brand ~as"       subject → object, where "as" tells what the object is called
 *   "<include"        the other way round: object → subject
 *   "find =guilty"    subject → object of which this adjective is said ("found Shell guilty")
 *   "rule ="          the same, whatever is said of it; the verb alone then states nothing of its object
 */
export interface Frame {
  readonly id: string;
  /** Id of a row of the relation vocabulary. */
  readonly relation: string;
  readonly patterns: readonly string[];
  readonly reason: string;
  /** The kind that the target must be of, where the relation's ends do not tell: "attend" a school. */
  readonly kind: string | null;
  /** A sentence that the frame must read; this is its test. */
  readonly example: string;
  /** The words of both ends that the example must give, source first. */
  readonly expect: readonly [string, string];
}

export interface FrameMatch {
  readonly frame: Frame;
  readonly reversed: boolean;
}

/** Several frames may share a pattern: the first whose relation accepts the ends reads it. */
export type FrameIndex = ReadonlyMap<string, readonly FrameMatch[]>;

/** Patterns to their frames, in the order of the table. Throws on a pattern that stands twice in one frame. */
export function indexFrames(frames: readonly Frame[]): FrameIndex {
  const index = new Map<string, FrameMatch[]>();
  for (const frame of frames) {
    for (const pattern of frame.patterns) {
      const reversed = pattern.startsWith('<');
      const key = reversed ? pattern.slice(1) : pattern;
      const others = index.get(key) ?? [];
      if (others.some((other) => other.frame.id === frame.id))
        throw new Error(`pattern "${key}" stands twice in frame ${frame.id}: keep one`);
      index.set(key, [...others, { frame, reversed }]);
    }
  }
  return index;
}

export function frame(
  id: string,
  relation: string,
  patterns: readonly string[],
  reason: string,
  example: string,
  expect: readonly [string, string],
  kind: string | null = null,
): Frame {
  return { id, relation, patterns, reason, example, expect, kind };
}
