/** Who an argument is, with what only the whole document tells: "we" in a quotation is its speaker. */
import { attributionOf, turnAt } from './attribution.js';
import type { Context } from './context.js';
import type { Participant } from './participants.js';

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** Who an argument is; "we" in a quotation is its speaker. */
export function participantsOf(context: Context, token: number): Participant[] {
  const { tree, participants, quotations } = context;
  const { upos, form } = tree.at(token);
  if (upos !== 'PRON' || !FIRST_PERSON.has(form.toLowerCase())) return participants.of(token);
  const speaker = attributionOf(context, token).at(-1);
  const quoted = quotations.some((span) => span.start <= tree.at(token).start && tree.at(token).end <= span.end);
  if (
    (!quoted && turnAt(context, tree.at(token)) === undefined) ||
    speaker?.mention == null ||
    participants.chain(speaker.mention) < 0
  )
    return [];
  return [{ mention: speaker.mention, through: null, tie: '' }];
}

/** The mention that takes part itself; null when only an owner does. */
export function mentionOf(context: Context, token: number): number | null {
  const [participant] = participantsOf(context, token);
  return participant === undefined || participant.through !== null ? null : participant.mention;
}
