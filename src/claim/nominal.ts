/**
 * Nouns that tell a happening: their two parties ("X's attack on Y"), and, where the happening is a node, who carries
 * it out or takes part, whom it hits and where it takes place.
 */
import { type Context, typeOf } from './context.js';
import { mentionOf, participantsOf } from './ends.js';
import { type Draft, fitted } from './draft.js';
import { type NounFrame, nounFrames, type Slot } from './frames/nouns.js';
import { type Filler, type Loan, loansOf, NO_LOAN } from './loans.js';
import { MAX_WORDS, toLabel } from './label.js';
import type { Participant } from './participants.js';
import { relationType } from '../../graph/vocabulary/relations.js';
import type { EntityType } from '../model.js';
import type { Proposition } from './propositions.js';

/** What such a happening is against is its target. */
export const HOSTILE: ReadonlySet<string> = new Set([
  'attacks',
  'invades',
  'protests-against',
  'sanctions',
  'kills',
  'arrests',
  'criticises',
]);

/** Whose meeting or talks it is takes part; whose deal it is may only have proposed it. */
const CONVENED = new Set(['meets', 'talks-with', 'fights']);

const SCENE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside']);

export function nominalDrafts(context: Context, propositions: readonly Proposition[]): Draft[] {
  const loans = loansOf(context.tree, propositions);
  return context.tree.tokens.flatMap((token, index) => {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return [];
    const frames = framesOf(context, index);
    const fillers = fillersOf(context, index);
    const loan = loans.get(index) ?? NO_LOAN;
    const parties = frames.flatMap((frame) => partyDrafts(context, index, frame, fillers, loan));
    return [...parties, ...eventDrafts(context, index, frames, fillers)];
  });
}

/** "phone call" before "call". */
function framesOf({ tree }: Context, noun: number): readonly NounFrame[] {
  const kinds = tree
    .childrenBy(noun, 'compound')
    .map((child) => nounFrames(`${tree.lemma(child)} ${tree.lemma(noun)}`));
  return kinds.find((found) => found.length > 0) ?? nounFrames(tree.lemma(noun));
}

function fillersOf(context: Context, noun: number): Filler[] {
  const { tree } = context;
  return tree.children(noun).flatMap((child): Filler[] => {
    const all = (slot: Slot): Filler[] => tree.conjuncts(child).map((token) => ({ token, slot }));
    if (tree.is(child, 'nmod:poss')) return all('possessor');
    if (tree.is(child, 'amod', 'compound')) return all('modifier');
    // in "the arrest of X by Y" the tree may hang Y on X
    const nested = tree.childrenBy(child, 'nmod').filter((below) => tree.preposition(below) === 'by');
    if (tree.is(child, 'nmod', 'obl'))
      return [...all(tree.preposition(child)), ...nested.map((token) => ({ token, slot: 'by' }))];
    return [];
  });
}

function partyDrafts(context: Context, noun: number, frame: NounFrame, own: readonly Filler[], loan: Loan): Draft[] {
  const fillers = [...own, ...loan.rest];
  const label = partyLabel(context, noun, frame);
  const inSlots = (slots: readonly Slot[]): number[] =>
    fillers.filter((filler) => slots.includes(filler.slot)).map((filler) => filler.token);
  const build = (agent: number, patient: number): Draft[] =>
    draftBetween(context, agent, patient, frame.relation, label, noun, frame.id);
  if (frame.mutual) {
    const sides = frame.patient
      .map((slot) => inSlots([slot]))
      .filter(
        (tokens) =>
          tokens.length > 1 && !tokens.some((token) => fillers.some((f) => f.token === token && f.slot === 'with')),
      );
    const pairs = sides.flatMap((tokens) =>
      tokens.flatMap((a, index) =>
        tokens
          .slice(index + 1)
          .filter((b) => opener(context.tree, tokens, a) === opener(context.tree, tokens, b))
          .flatMap((b) => build(a, b)),
      ),
    );
    const together = fillers
      .filter((filler) => filler.slot !== 'between' && frame.patient.includes(filler.slot))
      .map((filler) => filler.token);
    const parties = [...inSlots(['possessor', 'modifier', 'of']), ...loan.agents];
    return [...pairs, ...parties.flatMap((a) => together.flatMap((b) => build(a, b)))];
  }
  const patients = [...inSlots(frame.patient), ...loan.patients];
  return [...inSlots(frame.agent), ...loan.agents].flatMap((agent) =>
    patients.flatMap((patient) => build(agent, patient)),
  );
}

/** "Between A and B and between C and D": the preposition opens a pair of its own. */
function opener(tree: Context['tree'], tokens: readonly number[], token: number): number | undefined {
  return tokens.findLast((other) => other <= token && tree.preposition(other) !== '');
}

function partyLabel(context: Context, noun: number, frame: NounFrame): string {
  const row = relationType(frame.relation)!;
  if (context.tree.lemma(noun) === 'nomination') return 'nominates';
  return frame.mutual ? toLabel([`${context.tree.lemma(noun)}`, 'with']) : row.label;
}

function eventDrafts(
  context: Context,
  noun: number,
  frames: readonly NounFrame[],
  fillers: readonly Filler[],
): Draft[] {
  const event = context.participants.at(noun);
  if (event === null || typeOf(context, event) !== 'event') return [];
  const mutual = frames.some((frame) => frame.mutual);
  const hasVictim = fillers.some(({ slot }) => slot === 'of');
  return fillers.flatMap(({ token, slot }) => {
    const type = participantType(context, token);
    if (type === null || type === 'event') return [];
    if (SCENE_PREPOSITIONS.has(slot)) {
      return type === 'place'
        ? draftBetween(context, noun, token, 'took-place-in', `takes place ${slot}`, noun, 'event-place')
        : [];
    }
    if (frames.some((frame) => HOSTILE.has(frame.relation) && frame.patient.includes(slot)))
      return draftBetween(context, noun, token, 'targets', 'targets', noun, 'event-target');
    // "her murder" is not her deed
    if (slot === 'possessor' && type === 'person' && MORTAL.has(context.tree.lemma(noun)) && !hasVictim)
      return draftBetween(context, noun, token, 'targets', 'targets', noun, 'event-target');
    if (mutual)
      return slot === 'between' || (slot === 'possessor' && frames.some(({ relation }) => CONVENED.has(relation)))
        ? draftBetween(context, token, noun, 'takes-part-in', 'takes part in', noun, 'event-participant')
        : [];
    const acts = frames.some((frame) => HOSTILE.has(frame.relation) && frame.agent.includes(slot));
    return acts && (slot !== 'modifier' || type !== 'place')
      ? draftBetween(context, token, noun, 'carries-out', 'carries out', noun, 'event-agent')
      : [];
  });
}

/** Happenings whose owner, where they tell no other, is whom they befall. */
const MORTAL = new Set(['assassination', 'execution', 'killing', 'murder']);

function participantType(context: Context, token: number): EntityType | null {
  const mention = mentionOf(context, token);
  return mention === null ? null : typeOf(context, mention);
}

function draftBetween(
  context: Context,
  from: number,
  to: number,
  relation: string,
  label: string,
  noun: number,
  rule: string,
): Draft[] {
  const subject = mentionOf(context, from);
  if (subject === null) return [];
  // the happening itself, not whom it befalls
  const objects = participantsOf(context, to).filter(({ through }) => to !== noun || through === null);
  // "sanctions on Kenyan firms" hit these and not Kenya, where "an attack on Kenyan ports" hits both
  const alone = objects.some(({ mention, through }) => through === null && typeOf(context, mention) !== 'place');
  return objects.flatMap((object) => {
    if (alone && object.through !== null) return [];
    const words = wording(context, noun, relation, label, object);
    if (words === null) return [];
    return fitted(context, {
      relation,
      label: toLabel(words),
      subject,
      object: object.mention,
      subjectToken: from,
      objectToken: to,
      predicate: [noun],
      anchor: noun,
      presupposed: false,
      rule,
    });
  });
}

/**
 * What stands on the edge, word by word; null where it would not hold what ties the object: "takes part in (the attempt
 * of) Berg". What is at a market in Lima is in Lima, whereas of a person's market it says nothing.
 */
function wording(
  context: Context,
  noun: number,
  relation: string,
  label: string,
  { mention, through, tie }: Participant,
): string[] | null {
  const { tree } = context;
  const taxes = relation === 'sanctions' && tree.lemma(noun) === 'tariff';
  if (through === null) return (taxes ? 'imposes tariffs on' : label).split(' ');
  if (relation === 'took-place-in')
    return typeOf(context, mention) === 'place' ? ['takes', 'place', tie === 'of' ? 'in' : tie] : null;
  const words = [...(taxes ? 'taxes' : label).split(' '), tree.at(through).form.toLowerCase(), tie];
  // of "swearing-in" the tree may keep the "in" alone
  return words.length > MAX_WORDS || tree.at(through).form.length < 3 ? null : words;
}
