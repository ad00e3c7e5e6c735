/** What a phrase besides the verb's own arguments says of its subject: the occasion it takes part in, the scene, the body it serves in. */
import { type End, isDirect, isNamed, isPlace } from './arguments.js';
import { type Context, typeOf } from './context.js';
import { endsFit } from './draft.js';
import type { FrameMatch } from './frames/frame.js';
import { tellsOccasion, tellsScene } from './open-relations.js';

/** What a happening does where it happens. */
const VIOLENT = new Set(['destroys', 'kills', 'injures', 'attacks']);

/** Relations that make somebody one of a body. */
const BELONGING = new Set(['member-of', 'works-for', 'joins']);

/** "returned as premier in the 1944 election": who does something in a contest or at a gathering takes part in it. */
export function isOccasion(context: Context, subject: End, target: End, preposition: string): boolean {
  const { mention } = target.participant;
  const event = isDirect(target) && isNamed(context, target) && typeOf(context, mention) === 'event';
  const told = tellsOccasion(preposition) || isBeside(context, target, preposition);
  return (
    event &&
    told &&
    isNamed(context, subject) &&
    endsFit(context, 'takes-part-in', subject.participant.mention, mention)
  );
}

/** "on the sidelines of the summit". */
export function isBeside({ participants }: Context, { token, participant }: End, preposition: string): boolean {
  return preposition === 'on' && participants.at(token) !== participant.mention;
}

/** "the talks collapsed in Cairo", "fires burnt houses in Chad": where a happening goes on, it takes place. */
export function isScene(
  context: Context,
  subject: End,
  target: End,
  preposition: string,
  verb: readonly FrameMatch[],
  transitive: boolean,
): boolean {
  const happens = typeOf(context, subject.participant.mention) === 'event';
  const violent = verb.some(({ frame }) => VIOLENT.has(frame.relation));
  return happens && isPlace(context, target) && tellsScene(preposition) && (violent || !transitive);
}

/** "serves on the board of X": who belongs to a part of a body has a role in it. */
export function servesIn(context: Context, subject: End, target: End, phrase: readonly FrameMatch[]): boolean {
  const { through, tie, mention } = target.participant;
  const belongs = phrase.some(({ frame }) => BELONGING.has(frame.relation));
  const ends = [typeOf(context, subject.participant.mention), typeOf(context, mention)];
  return (
    through !== null && tie === 'of' && belongs && isNamed(context, target) && ends.join() === 'person,organisation'
  );
}
