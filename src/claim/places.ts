/** Where something happens: the places that a predicate names with "in", "at" and the like. */
import { type Context, typeOf } from './context.js';
import { mentionOf } from './ends.js';

const SCENE = new Set(['in', 'at', 'near', 'outside', 'inside', 'off']);

/** Mentions of the places that hang on the predicate, or on the happening it tells ("held talks in Oslo"). */
export function placesAt(context: Context, predicate: number): number[] {
  const { tree } = context;
  const hosts = [predicate, ...tree.childrenBy(predicate, 'obj')];
  return hosts
    .flatMap((host) => tree.childrenBy(host, 'obl', 'nmod'))
    .filter((child) => SCENE.has(tree.preposition(child)))
    .flatMap((child) => mentionOf(context, child) ?? [])
    .filter((mention) => typeOf(context, mention) === 'place');
}
