/** Who an argument is, with what only the whole document tells: "we" in a quotation is its speaker. */
import { attributionOf, turnAt } from './attribution.js';
import type { Context } from './context.js';
import type { Participant } from './participants.js';
import { surfaceSubjects } from './propositions.js';

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** Who an argument is; "we" in a quotation is its speaker. */
export function participantsOf(context: Context, argument: number): Participant[] {
  const { tree, participants, quotations } = context;
  const token = predicatedOf(context, argument);
  const { upos, form } = tree.at(token);
  if (upos !== 'PRON' || !FIRST_PERSON.has(form.toLowerCase()))
    return isLoose(context, token) ? [] : participants.of(token);
  const speaker = attributionOf(context, token).findLast(({ mention }) => !isFirstPerson(context, mention));
  const quoted = quotations.some((span) => span.start <= tree.at(token).start && tree.at(token).end <= span.end);
  if (
    (!quoted && turnAt(context, tree.at(token)) === undefined) ||
    speaker?.mention == null ||
    participants.chain(speaker.mention) < 0
  )
    return [];
  return [{ mention: speaker.mention, through: null, tie: '' }];
}

/** "X is a writer who left Y": what is told of a predicate is told of its one subject. */
function predicatedOf({ tree, participants, mentions }: Context, token: number): number {
  const predicate = tree.firstConjunct(token);
  if (!tree.isNoun(token) || tree.child(predicate, 'cop') === undefined || tree.preposition(predicate) !== '')
    return token;
  const mention = participants.at(token);
  const isName = mention !== null && mentions[mention]!.kind === 'name';
  const denied = tree.childrenBy(predicate, 'advmod').some((child) => ['not', 'never'].includes(tree.lemma(child)));
  const [subject, ...others] = surfaceSubjects(tree, predicate);
  return isName || denied || subject === undefined || others.length > 0 ? token : subject;
}

/** "I said that I left": who the second is, the first does not tell. */
function isFirstPerson({ mentions }: Context, mention: number | null): boolean {
  return mention !== null && FIRST_PERSON.has(mentions[mention]!.text.toLowerCase());
}

/** The mention that takes part itself; null when only an owner does. */
export function mentionOf(context: Context, token: number): number | null {
  const [participant] = participantsOf(context, token);
  return participant === undefined || participant.through !== null ? null : participant.mention;
}

/** How many sentences before a pronoun what it stands for may have been told last; in speech it must be the same one. */
const NEAR = 1;

/** A pronoun without a name behind it, or too far from it, says too little to make a claim of. */
function isLoose(context: Context, token: number): boolean {
  const { tree, participants, mentions, chains } = context;
  if (tree.at(token).upos !== 'PRON') return false;
  const mention = participants.at(token);
  const chain = mention === null ? undefined : chains[participants.chain(mention)];
  const { sentence } = tree.at(token);
  const reach = turnAt(context, tree.at(token)) === undefined ? NEAR : 0;
  const told = chain?.mentions.filter(
    (index) => mentions[index]!.kind !== 'pronoun' && mentions[index]!.sentence <= sentence,
  );
  const nearest = Math.max(...(told ?? []).map((index) => mentions[index]!.sentence));
  return !chain?.named || sentence - nearest > reach;
}
