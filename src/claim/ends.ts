/** Who an argument is, with what only the whole document tells: "we" in a quotation is its speaker. */
import { attributionOf, turnAt } from './attribution.js';
import type { Context } from './context.js';
import type { Participant } from './participants.js';

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** Who an argument is; "we" in a quotation is its speaker. */
export function participantsOf(context: Context, token: number): Participant[] {
  const { tree, participants, quotations } = context;
  const { upos, form } = tree.at(token);
  if (upos !== 'PRON' || !FIRST_PERSON.has(form.toLowerCase()))
    return isLoose(context, token) ? [] : participants.of(token);
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

/**
 * Speech leaves much unsaid: in an interview a pronoun is believed only when what it stands for is named in its own sentence.
 */
function isLoose(context: Context, token: number): boolean {
  const { tree, participants, mentions, chains } = context;
  if (tree.at(token).upos !== 'PRON' || turnAt(context, tree.at(token)) === undefined) return false;
  const mention = participants.at(token);
  const chain = mention === null ? undefined : chains[participants.chain(mention)];
  const { sentence } = tree.at(token);
  return !chain?.mentions.some(
    (index) => mentions[index]!.kind !== 'pronoun' && mentions[index]!.sentence === sentence,
  );
}
