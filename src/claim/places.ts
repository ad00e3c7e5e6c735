/** Where something happens: the places that a predicate names with "in", "at" and the like. */
import { type Context, typeOf } from './context.js';
import { mentionOf } from './ends.js';
import { hostsOf } from './setting.js';

const SCENE = new Set(['in', 'at', 'near', 'outside', 'inside', 'off', 'on', 'around', 'across', 'throughout']);

/** Mentions of the places that hang on the predicate, on the happening it tells or on what carries it, the nearest first. */
export function placesAt(context: Context, predicate: number): number[] {
  const { tree } = context;
  const hosts = hostsOf(tree, predicate).flatMap(({ token, fronted }) =>
    tree
      .childrenBy(token, 'obl', 'nmod')
      .filter((child) => !fronted || child < token)
      .flatMap((child) => [child, ...scenesAfterPeople(context, child)]),
  );
  return hosts.filter((child) => SCENE.has(tree.preposition(child))).flatMap((child) => placeOf(context, child));
}

/** "talks between Berg and Smith in Lima": a place does not describe a person's name. */
function scenesAfterPeople(context: Context, participant: number): number[] {
  const { tree } = context;
  return tree
    .conjuncts(participant)
    .filter((token) => isNamedPerson(context, token))
    .flatMap((token) => tree.childrenBy(token, 'nmod'));
}

function isNamedPerson(context: Context, token: number): boolean {
  const mention = mentionOf(context, token);
  return mention !== null && context.mentions[mention]!.kind === 'name' && typeOf(context, mention) === 'person';
}

/** The place itself, or the name within: "the island of Crete", "a market in Rome", "the capital, Rome". */
function placeOf(context: Context, token: number): number[] {
  const { tree } = context;
  const named = tree
    .childrenBy(token, 'nmod', 'appos')
    .filter((child) => tree.is(child, 'appos') || ['of', 'in'].includes(tree.preposition(child)));
  return [token, ...named]
    .flatMap((child) => mentionOf(context, child) ?? [])
    .filter((mention) => typeOf(context, mention) === 'place');
}
