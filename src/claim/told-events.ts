/**
 * A happening that a verb tells first and a noun takes up: in "Chad shelled Goma. The attack …" Chad carried out the attack, in "They
 * will meet in Lima. The meeting …" both take part in the meeting, in Lima.
 */
import { type Context, typeOf } from './context.js';
import type { Draft } from './draft.js';
import { endsFit } from './draft.js';
import { type NounFrame, nounFrames } from './frames/nouns.js';
import { HOSTILE } from './nominal.js';
import { placesAt } from './places.js';
import { relationType } from '../../graph/vocabulary/relations.js';

/** How many sentences may lie between the verb and the noun. */
const REACH = 2;

const POINTING = new Set(['the', 'this', 'that', 'these', 'those']);

/** `verbal`: what the verbs of the document tell. */
export function toldEventDrafts(context: Context, verbal: readonly Draft[]): Draft[] {
  return context.chains.flatMap((chain) => {
    const first = Math.min(...chain.mentions);
    return chain.type === 'event' && !chain.named ? takenUp(context, first, verbal) : [];
  });
}

function takenUp(context: Context, event: number, verbal: readonly Draft[]): Draft[] {
  const { tree, mentions } = context;
  const { head, sentence } = mentions[event]!;
  const frames = nounFrames(tree.lemma(head));
  const pointed = tree.childrenBy(head, 'det').some((child) => POINTING.has(tree.lemma(child)));
  if (!pointed || hasOwnParties(context, head)) return [];
  const tellsIt = ({ relation, anchor }: Draft): boolean =>
    anchor < head &&
    sentence - tree.at(anchor).sentence <= REACH &&
    frames.some((frame) => frame.relation === relation);
  const anchor = Math.max(...verbal.filter(tellsIt).map((draft) => draft.anchor));
  const told = verbal.filter((draft) => draft.anchor === anchor && tellsIt(draft));
  return told.length === 0
    ? []
    : [...told.flatMap((draft) => roles(context, event, draft, frames)), ...scene(context, event, told)];
}

/** "the attack on Lima" tells itself whom it is about. */
function hasOwnParties({ tree, participants }: Context, head: number): boolean {
  return tree
    .childrenBy(head, 'nmod', 'nmod:poss', 'amod', 'compound')
    .some((child) => participants.at(child) !== null);
}

function roles(context: Context, event: number, draft: Draft, frames: readonly NounFrame[]): Draft[] {
  const eventToken = context.mentions[event]!.head;
  const toEvent = (subject: number, subjectToken: number, relation: string): Draft => ({
    ...taken(draft, relation),
    subject,
    subjectToken,
    object: event,
    objectToken: eventToken,
  });
  const found = frames.some((frame) => frame.mutual && frame.relation === draft.relation)
    ? [
        toEvent(draft.subject, draft.subjectToken, 'takes-part-in'),
        toEvent(draft.object, draft.objectToken, 'takes-part-in'),
      ]
    : HOSTILE.has(draft.relation)
      ? [
          toEvent(draft.subject, draft.subjectToken, 'carries-out'),
          { ...taken(draft, 'targets'), subject: event, subjectToken: eventToken },
        ]
      : [];
  return found.filter(({ relation, subject, object }) => endsFit(context, relation, subject, object));
}

/** Where the verb says that it happens. */
function scene(context: Context, event: number, told: readonly Draft[]): Draft[] {
  const [draft] = told;
  const ends = told.flatMap(({ subject, object }) => [subject, object]);
  const place = placesAt(context, draft!.anchor).find((mention) => !ends.includes(mention));
  if (place === undefined || typeOf(context, place) !== 'place') return [];
  const [subjectToken, objectToken] = [context.mentions[event]!.head, context.mentions[place]!.head];
  return [{ ...taken(draft!, 'took-place-in'), subject: event, subjectToken, object: place, objectToken }];
}

function taken(draft: Draft, relation: string): Draft {
  return { ...draft, relation, label: relationType(relation)!.label, rule: 'told-event' };
}
