/** The relations of Universal Dependencies in plain words, in both directions. */
import type { Tree } from '../tree.js';

interface RelationWords {
  /** What the dependent is to its head. */
  readonly up: string;
  /** What the head is to its dependent. */
  readonly down: string;
}

/** By relation, the subtype first where it has words of its own. `~` is the small word that goes with it, in quotes. */
const WORDS: Readonly<Record<string, RelationWords>> = {
  nsubj: { up: 'is the subject of', down: 'has for subject' },
  'nsubj:pass': { up: 'is the subject of the passive', down: 'is a passive with the subject' },
  csubj: { up: 'is the clause for subject of', down: 'has for subject the clause' },
  obj: { up: 'is the object of', down: 'has for object' },
  iobj: { up: 'is the receiver with', down: 'has for receiver' },
  obl: { up: 'follows ~ after', down: 'is followed by ~ and' },
  nmod: { up: 'follows ~ after', down: 'is followed by ~ and' },
  'nmod:poss': { up: 'is the possessor of', down: 'belongs to' },
  'nmod:desc': { up: 'is set before', down: 'is preceded by' },
  appos: { up: 'is set beside', down: 'has set beside it' },
  amod: { up: 'describes', down: 'is described by' },
  compound: { up: 'is compounded with', down: 'is compounded with' },
  flat: { up: 'goes on from', down: 'goes on with' },
  conj: { up: 'is joined by ~ to', down: 'is joined by ~ to' },
  xcomp: { up: 'completes', down: 'is completed by' },
  ccomp: { up: 'is told by', down: 'tells' },
  advcl: { up: 'is a clause beside', down: 'has beside it the clause' },
  acl: { up: 'is a clause about', down: 'is told of by the clause' },
  'acl:relcl': { up: 'is a relative clause about', down: 'is told of by the relative clause' },
  parataxis: { up: 'stands loosely beside', down: 'has loosely beside it' },
  advmod: { up: 'modifies', down: 'is modified by' },
  cop: { up: 'links the subject to', down: 'is linked to its subject by' },
  case: { up: 'introduces', down: 'is introduced by' },
  mark: { up: 'introduces', down: 'is introduced by' },
  det: { up: 'determines', down: 'is determined by' },
};

/** What a token is to its head ("up"), or its head to it ("down"), in words. */
export function relationInWords(tree: Tree, token: number, direction: 'up' | 'down'): string {
  const { deprel } = tree.at(token);
  const row = WORDS[deprel] ?? WORDS[deprel.split(':')[0]!];
  if (row === undefined) return `hangs as ${deprel} ${direction === 'up' ? 'on' : 'over'}`;
  const small = smallWord(tree, token);
  return row[direction].replace(/~ ?/u, small === '' ? '' : `"${small}" `).replace('  ', ' ');
}

/** The conjunction or preposition by which a token hangs; "" when it has none. */
function smallWord(tree: Tree, token: number): string {
  if (!tree.is(token, 'conj')) return tree.preposition(token);
  const conjunction = tree.child(token, 'cc');
  return conjunction === undefined ? ',' : tree.at(conjunction).form.toLowerCase();
}
