/**
 * Trees to propositions: a predicate with its arguments after voice, control, relative clauses and conjunction are
 * undone. Method: the argument patterns of Universal Dependencies (enhanced dependencies' propagation of conjuncts,
 * controlled and relativised subjects), computed from the basic tree.
 */
import { antecedent, hasRelativePronoun, isPassive } from './clause.js';
import { controllerOf } from './control.js';
import type { Tree } from '../tree.js';

export interface Oblique {
  /** Lower case, words joined by spaces. */
  readonly preposition: string;
  readonly token: number;
}

export interface Proposition {
  /** Token of the predicate: a verb, or the adjective or noun that a copula predicates. */
  readonly predicate: number;
  /** Lemma with its particle: "carry out". */
  readonly lemma: string;
  readonly kind: 'verb' | 'copula';
  readonly passive: boolean;
  /** Tokens of the predicate's words, particle included. */
  readonly words: readonly number[];
  /** Who acts; for a passive the agent. Head tokens, conjuncts distributed. */
  readonly subjects: readonly number[];
  /** What is acted on; for a passive its surface subject. */
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
}

/** Every verb and every copular predicate of the document, in text order. */
export function findPropositions(tree: Tree): Proposition[] {
  const found: Proposition[] = [];
  tree.tokens.forEach((token, index) => {
    if (token.upos === 'VERB' && !tree.is(index, 'aux', 'cop', 'case', 'mark', 'amod', 'compound', 'fixed', 'flat')) {
      found.push(verbal(tree, index));
    } else if (tree.child(index, 'cop') !== undefined) {
      found.push(copular(tree, index));
    } else if (isAttribute(tree, index)) {
      found.push(attributive(tree, index));
    }
  });
  return found;
}

function verbal(tree: Tree, verb: number): Proposition {
  const particles = tree.childrenBy(verb, 'compound:prt');
  const passive = isPassive(tree, verb);
  const surface = surfaceSubjects(tree, verb);
  const agents = obliquesOf(tree, verb).filter((oblique) => passive && oblique.preposition === 'by');
  const direct = [...objectsOf(tree, verb), ...(passive ? surface : [])];
  return {
    predicate: verb,
    lemma: tree.verbLemma(verb),
    kind: 'verb',
    passive,
    words: [verb, ...particles],
    subjects: passive ? agents.map((agent) => agent.token) : surface,
    objects: [...new Set(direct)],
    obliques: obliquesOf(tree, verb).filter((oblique) => !agents.includes(oblique)),
  };
}

function copular(tree: Tree, predicate: number): Proposition {
  return {
    predicate,
    lemma: tree.lemma(predicate),
    kind: 'copula',
    passive: false,
    words: [...tree.childrenBy(predicate, 'cop'), predicate].sort((a, b) => a - b),
    subjects: surfaceSubjects(tree, predicate),
    objects: [],
    obliques: obliquesOf(tree, predicate),
  };
}

/** "a force loyal to Chad": an adjective with a complement says of its noun what a predicate would. */
function isAttribute(tree: Tree, index: number): boolean {
  const described = tree.is(tree.firstConjunct(index), 'amod', 'acl', 'appos');
  return tree.at(index).upos === 'ADJ' && described && tree.child(index, 'obl') !== undefined;
}

function attributive(tree: Tree, adjective: number): Proposition {
  return {
    predicate: adjective,
    lemma: tree.lemma(adjective),
    kind: 'copula',
    passive: false,
    words: [adjective],
    subjects: [tree.head(tree.firstConjunct(adjective))],
    objects: [],
    obliques: obliquesOf(tree, adjective),
  };
}

/** The grammatical subjects of a verb, wherever the sentence left them; conjuncts distributed. */
export function surfaceSubjects(tree: Tree, verb: number): number[] {
  return controllerOf(tree, verb).flatMap((subject) => tree.conjuncts(subject));
}

function objectsOf(tree: Tree, verb: number): number[] {
  // of two objects the first is the receiver: see obliquesOf
  const direct = tree.childrenBy(verb, 'obj');
  const own = (direct.length > 0 ? direct : tree.childrenBy(verb, 'iobj')).map((child) => antecedent(tree, child));
  if (own.length === 0) own.push(...gapped(tree, verb), ...sharedObject(tree, verb), ...nameComplement(tree, verb));
  return own.flatMap((object) => tree.conjuncts(object));
}

/** "the man he met": a relative clause without pronoun and object has its noun as object. */
function gapped(tree: Tree, verb: number): number[] {
  if (!tree.is(verb, 'acl:relcl') || tree.child(verb, 'nsubj') === undefined) return [];
  return hasRelativePronoun(tree, verb) ? [] : [tree.head(verb)];
}

/** "Parliament elected Anna Berg": a bare name after a verb is its object, even where the tree calls it a complement. */
function nameComplement(tree: Tree, verb: number): number[] {
  return tree
    .childrenBy(verb, 'xcomp')
    .filter((child) => tree.at(child).upos === 'PROPN' && tree.child(child, 'mark', 'cop', 'case') === undefined);
}

/** "praised and then invited the factions", "neither backed nor opposed the plan": two verbs share the object after both. */
function sharedObject(tree: Tree, verb: number): number[] {
  const complete = tree.children(verb).some((child) => tree.is(child, 'obl', 'xcomp', 'ccomp'));
  if (complete) return [];
  const next = tree.childrenBy(verb, 'conj').find((child) => tree.isVerb(child));
  if (next !== undefined && next - verb <= 3 && tree.child(next, 'nsubj') === undefined)
    return tree.childrenBy(next, 'obj');
  const first = tree.is(verb, 'conj') ? tree.head(verb) : -1;
  const follows = first >= 0 && tree.isVerb(first) && tree.child(verb, 'nsubj') === undefined;
  return follows ? tree.childrenBy(first, 'obj').filter((object) => object > verb) : [];
}

function obliquesOf(tree: Tree, predicate: number): Oblique[] {
  const receivers = tree.child(predicate, 'obj') === undefined ? [] : tree.childrenBy(predicate, 'iobj');
  const given = receivers.flatMap((child) => tree.conjuncts(child)).map((token) => ({ token, preposition: 'to' }));
  const phrases = tree
    .childrenBy(predicate, 'obl', 'nmod')
    .filter((child) => !tree.is(child, 'nmod:poss', 'nmod:desc', 'nmod:unmarked', 'obl:unmarked'))
    .map((child) => ({ child, preposition: tree.preposition(child) }))
    .filter(({ preposition }) => preposition !== '')
    .flatMap(({ child, preposition }) =>
      tree.conjuncts(antecedent(tree, child)).map((token) => ({
        token,
        preposition: (token !== child && tree.preposition(token)) || preposition,
      })),
    );
  return [...given, ...phrases];
}
