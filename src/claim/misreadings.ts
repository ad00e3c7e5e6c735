/** Where a verb with an object means another thing than its frame with the preposition alone. */
import { type End, isNamed } from './arguments.js';
import { type Context, typeOf } from './context.js';
import type { Proposition } from './propositions.js';
import type { Tree } from '../tree.js';

/** Relations in which the subject itself goes or stays. */
const MOTION = new Set(['travels-to', 'leaves', 'lives-in']);

/** Objects that only tell how far, how long or how one goes. */
const DISTANCES = new Set(
  'childhood day decade hour life lifetime month night summer time week winter year youth course foot flight journey kilometer kilometre km leg metre meter mile path road route step train trip way'.split(
    ' ',
  ),
);

/** "Moved the bill to the house", "came under scrutiny from both", "called him a fool for his speech". */
export function isMisread(tree: Tree, proposition: Proposition, relation: string): boolean {
  const { lemma, objects, obliques, passive } = proposition;
  if (lemma === 'call' && relation === 'proposes') return objects.length > 0;
  if (!MOTION.has(relation)) return false;
  const carried = objects.some((token) => !DISTANCES.has(tree.lemma(token)));
  return (carried && !passive) || (lemma === 'come' && obliques.some(({ preposition }) => preposition === 'under'));
}

/** "Left two people dead": whom somebody leaves without a name is left in some state, and not left alone. */
export function leavesInState(context: Context, { lemma }: Proposition, object: End): boolean {
  return lemma === 'leave' && typeOf(context, object.participant.mention) === 'person' && !isNamed(context, object);
}
