/** A claim as its rule first finds it, before status, speakers and dates are read. */
import { familyOf, relationType } from '../../graph/vocabulary/relations.js';
import type { Context } from './context.js';
import { typeOf } from './context.js';
import { openRelation } from './label.js';

export interface Draft {
  readonly relation: string;
  readonly label: string;
  /** Indices into the mentions. */
  readonly subject: number;
  readonly object: number;
  /** The tokens by which they take part: "facilities" for "Aramco's facilities", "we" for the speaker. */
  readonly subjectToken: number;
  readonly objectToken: number;
  /** Tokens of the predicate's words. */
  readonly predicate: readonly number[];
  /** Further tokens that the quote must show for a reader to see why. */
  readonly shown?: readonly number[];
  /** The token that carries polarity, modality and speakers. */
  readonly anchor: number;
  /** Titles, appositions and the like state a fact whatever the clause around them says. */
  readonly presupposed: boolean;
  readonly rule: string;
}

/** Whether a relation's ends accept the types of these mentions. An open relation takes any. */
export function endsFit(context: Context, relation: string, subject: number, object: number): boolean {
  const row = relationType(relation);
  if (!row) return true;
  const [sources, targets] = row.ends;
  const source = typeOf(context, subject);
  const target = typeOf(context, object);
  return source !== null && target !== null && sources.includes(source) && targets.includes(target);
}

/** The draft itself when its typed relation accepts its ends; else the same as an open relation of its label. */
export function fitted(context: Context, draft: Draft): Draft {
  if (familyOf(draft.relation) === 'open' || endsFit(context, draft.relation, draft.subject, draft.object))
    return draft;
  return { ...draft, relation: openRelation([draft.label]), rule: `${draft.rule}/open` };
}
