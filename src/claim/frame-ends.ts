/** Whether the ends of a claim are such as its frame means, where their types alone do not tell. */
import { type End, isBody, isNamed, isPlace } from './arguments.js';
import { type Context, typeOf } from './context.js';
import { endsFit } from './draft.js';
import type { FrameMatch } from './frames/frame.js';

export function takesEnds(context: Context, { frame }: FrameMatch, subject: End, object: End): boolean {
  const { mention } = object.participant;
  const { subtypes } = context.chains[context.participants.chain(mention)]!;
  if (frame.kind !== null && !subtypes.includes(frame.kind)) return false;
  if (frame.relation === 'wins' && STAGES.has(context.tree.lemma(object.token))) return false;
  // "serves life in prison"
  if (frame.relation === 'member-of' && isPlace(context, object) && !isNamed(context, object)) return false;
  // "served in Lyon" is no membership
  if (
    frame.relation === 'member-of' &&
    isPlace(context, object) &&
    typeOf(context, subject.participant.mention) === 'person'
  )
    return false;
  if (frame.relation === 'travels-to' && isBody(context, object) && !isNamed(context, object)) return false;
  return endsFit(context, frame.relation, subject.participant.mention, mention);
}

/** Who wins one of these has not won the whole. */
const STAGES = new Set(['round', 'leg', 'half', 'quarter', 'third', 'set', 'stage', 'part', 'majority', 'percent']);
