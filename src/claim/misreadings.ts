/** Where a verb with an object means another thing than its frame with the preposition alone. */
import type { Proposition } from './propositions.js';
import type { Tree } from '../tree.js';

/** Relations in which the subject itself goes or stays. */
const MOTION = new Set(['travels-to', 'leaves', 'lives-in']);

/** Objects that only tell how far or how one goes. */
const DISTANCES = new Set(
  'course foot flight journey kilometer kilometre km leg metre meter mile path road route step train trip way'.split(
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
