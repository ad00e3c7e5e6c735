/**
 * Which noun a relative clause describes, where grammar leaves two: in "a body to guard the gulf which was joined by X" the tree may
 * hang the clause on the gulf, which nobody joins. Selection by the verb's frames: the nearest noun that they take.
 */
import { type Context, typeOf } from './context.js';
import { relationType } from '../../graph/vocabulary/relations.js';
import type { FrameIndex } from './frames/frame.js';
import type { EntityType } from '../model.js';
import type { Proposition } from './propositions.js';

/** The proposition itself unless its noun is of a type that no frame of its verb takes there and a noun above is of one. */
export function withFittingHead(context: Context, frames: FrameIndex, proposition: Proposition): Proposition {
  const { tree } = context;
  const { predicate, lemma, subjects, objects } = proposition;
  const taken = frames.get(lemma);
  if (taken === undefined || !tree.is(predicate, 'acl:relcl')) return proposition;
  const noun = tree.head(predicate);
  const end = subjects.includes(noun) ? 0 : objects.includes(noun) ? 1 : null;
  if (end === null) return proposition;
  const fits = (token: number): boolean => {
    const type = typeAt(context, token);
    const at = (reversed: boolean): 0 | 1 => (reversed ? ((1 - end) as 0 | 1) : end);
    return (
      type !== null &&
      taken.some(({ frame, reversed }) => relationType(frame.relation)!.ends[at(reversed)].includes(type))
    );
  };
  if (typeAt(context, noun) === null || fits(noun)) return proposition;
  const above = tree
    .ancestors(noun)
    .slice(1)
    .find((token) => tree.isNoun(token) && fits(token));
  if (above === undefined) return proposition;
  const replaced = (tokens: readonly number[]): number[] => tokens.map((token) => (token === noun ? above : token));
  return { ...proposition, subjects: replaced(subjects), objects: replaced(objects) };
}

function typeAt(context: Context, token: number): EntityType | null {
  const mention = context.participants.at(token);
  return mention === null ? null : typeOf(context, mention);
}
