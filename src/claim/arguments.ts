/** The arguments of a verb as the mentions that take part by them, and what rules ask of them. */
import { BODY_ROLES } from '../corefer/apposition.js';
import { type Context, typeOf } from './context.js';
import { participantsOf } from './ends.js';
import type { Participant } from './participants.js';
import type { Tree } from '../tree.js';

/** An argument and who takes part by it. */
export interface End {
  readonly token: number;
  readonly participant: Participant;
}

/** "firms including A and B left": what is said of a group is said of the members that are named with it. */
export function endsOf(context: Context, tokens: readonly number[]): End[] {
  return tokens
    .flatMap((token) => [token, ...membersOf(context, token), ...companions(context.tree, token)])
    .flatMap((token) => participantsOf(context, token).map((participant) => ({ token, participant })));
}

/** "people in towns including Lyon": a list of another kind hangs on the wrong word. */
function membersOf(context: Context, token: number): number[] {
  const { tree, participants } = context;
  const members = [...tree.members(token), ...toldMembers(tree, token)];
  if (BODY_ROLES.has(tree.lemma(token))) return members;
  const whole = participants.at(token);
  const type = whole === null ? null : typeOf(context, whole);
  return members.filter((member) => {
    const own = participants.at(member);
    return type !== 'person' || own === null || typeOf(context, own) !== 'place';
  });
}

/** "its allies, which include A and B". */
function toldMembers(tree: Tree, noun: number): number[] {
  return tree
    .childrenBy(noun, 'acl:relcl')
    .filter((clause) => tree.lemma(clause) === 'include' && tree.child(clause, 'aux', 'advmod') === undefined)
    .flatMap((clause) => tree.childrenBy(clause, 'obj'))
    .filter((object) => object > noun)
    .flatMap((object) => tree.conjuncts(object));
}

const COMPANY = new Set(['together with', 'along with', 'alongside', 'as well as', 'in addition to']);

/** "X, together with Y, signed": grammar sets them apart, the deed is of both. */
function companions(tree: Tree, noun: number): number[] {
  const adverbs = tree.childrenBy(noun, 'advmod').filter((child) => TOGETHER.has(tree.lemma(child)));
  const behind = adverbs.flatMap((adverb) => tree.childrenBy(adverb, 'obl'));
  const beside = tree
    .childrenBy(noun, 'nmod')
    .filter((child) => COMPANY.has(tree.preposition(child)) || isTogether(tree, child));
  return [...beside, ...behind].flatMap((child) => tree.conjuncts(child));
}

const TOGETHER = new Set(['together', 'along']);

/** "together with", where the tree takes "together" for an adverb. */
function isTogether(tree: Tree, noun: number): boolean {
  const adverbs = tree.childrenBy(noun, 'advmod').map((child) => tree.lemma(child));
  return tree.preposition(noun) === 'with' && adverbs.some((adverb) => TOGETHER.has(adverb));
}

/** Takes part itself, not only as the owner of what does. */
export function isDirect({ participant }: End): boolean {
  return participant.through === null;
}

/** A relation without a frame is worth an edge only between things with names. */
export function isNamed({ chains, participants }: Context, { participant }: End): boolean {
  return chains[participants.chain(participant.mention)]?.named ?? false;
}

export function isPlace({ mentions }: Context, end: End): boolean {
  return isDirect(end) && mentions[end.participant.mention]!.type === 'place';
}

export function isBody({ mentions }: Context, { participant }: End): boolean {
  return mentions[participant.mention]!.type === 'organisation';
}

export function isNamedBody({ mentions }: Context, end: End): boolean {
  const { kind, type } = mentions[end.participant.mention]!;
  return isDirect(end) && kind === 'name' && type === 'organisation';
}

/** "Hamas militants" stand for Hamas, but it is they who are killed. */
export function standsForBody({ mentions }: Context, { participant }: End): boolean {
  const { kind, stands } = mentions[participant.mention]!;
  return kind === 'nominal' && stands !== undefined;
}
