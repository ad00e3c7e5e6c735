/** Grammatical roles in few classes. */
import type { Tree } from '../../tree.js';

export type Role =
  'subject' | 'passive' | 'object' | 'oblique' | 'owner' | 'of' | 'beside' | 'within' | 'top' | 'other';

const ROLES: readonly (readonly [Role, readonly string[]])[] = [
  ['passive', ['nsubj:pass']],
  ['subject', ['nsubj', 'csubj']],
  ['object', ['obj', 'iobj', 'obl:agent']],
  ['owner', ['nmod:poss']],
  ['oblique', ['obl']],
  ['of', ['nmod']],
  ['beside', ['appos', 'parataxis', 'list', 'dislocated', 'vocative']],
  ['within', ['compound', 'amod', 'flat']],
  ['top', ['root']],
];

/** The role of a noun, of a later conjunct that of the first. */
export function roleOf(tree: Tree, token: number): Role {
  const first = tree.firstConjunct(token);
  return ROLES.find(([, relations]) => tree.is(first, ...relations))?.[0] ?? 'other';
}

export function isSubject(tree: Tree, token: number): boolean {
  const role = roleOf(tree, token);
  return role === 'subject' || role === 'passive';
}
