/** What follows an object and makes the verb say another thing of it, or nothing: "caused homes to collapse", "identified X as her heir". */
import { isFinite } from './modality.js';
import { hasRelativePronoun, isInfinitive } from './clause.js';
import type { Context } from './context.js';
import { wordsOf } from './frames/words.js';
import type { Proposition } from './propositions.js';
import { namesOffice } from './role-relations.js';
import type { Tree } from '../tree.js';

/** Verbs whose object is only the subject of what is caused, held, shown or expected of it. */
const RAISING = new Set(
  wordsOf(`anticipate assume believe cause consider deem estimate expect fear feel find forecast guess hate imagine intend
    judge keep know leave like love make mean need predict prefer presume project prove render report say see show suppose
    think understand want wish`),
);

/** Verbs whose object only does not do something. */
const PREVENTING = new Set(wordsOf('deter discourage dissuade hinder keep prevent restrain stop'));

/** Verbs that tell what something is taken for. */
const NAMING = new Set(
  wordsOf(`cast choose cite conceive credit define depict dismiss envisage identify introduce pick present recognise recognize
    select`),
);

/** Verbs that tell from where something is taken: "removed Chad from the list" leaves Chad where it is. */
const REMOVING = new Set(wordsOf('delete delist drop exclude expunge omit remove strike withdraw'));

/** Whether what follows has an object of its own that stands before the verb, or a subject that stands behind it. */
export function raises(tree: Tree, predicate: number): boolean {
  return tree.child(predicate, 'xcomp') !== undefined;
}

/** Whether the verb says nothing of this object by itself. */
export function belongsToComplement(tree: Tree, proposition: Proposition, object: number): boolean {
  const { lemma, passive, predicate } = proposition;
  // "whom they refused to admit": the object of the infinitive stands before the verb above it
  if (!passive && object < predicate && raises(tree, predicate)) return true;
  if (RAISING.has(lemma) && tree.childrenBy(predicate, 'xcomp').some((child) => !tree.isNoun(child))) return true;
  if (PREVENTING.has(lemma) && tree.childrenBy(predicate, 'advcl').some((child) => isFrom(tree, child))) return true;
  return tree.childrenBy(object, 'acl:relcl').some((child) => isSubjectless(tree, child));
}

/** "from leaving" */
function isFrom(tree: Tree, gerund: number): boolean {
  const marks = tree.childrenBy(gerund, 'mark', 'case');
  return tree.at(gerund).xpos === 'VBG' && marks.some((mark) => tree.lemma(mark) === 'from');
}

/** "projected Berg won": a finite clause without pronoun and subject is none that describes, whatever the tree says. */
function isSubjectless(tree: Tree, clause: number): boolean {
  return (
    tree.isVerb(clause) &&
    isFinite(tree, clause) &&
    tree.child(clause, 'nsubj', 'expl') === undefined &&
    !hasRelativePronoun(tree, clause)
  );
}

/** The oblique that tells what the object is called: "branded X as terrorists"; an office is given, and is no name. */
export function calledAs({ tree }: Context, { obliques }: Proposition): number | undefined {
  return obliques.find(({ preposition, token }) => preposition === 'as' && !namesOffice(tree, token))?.token;
}

/** What must be said with the verb lest it say another thing of its object: "as her running mate", "from the register"; its noun. */
export function senseOf({ tree, participants }: Context, { lemma, obliques }: Proposition): number | undefined {
  return obliques.find(({ preposition, token }) => {
    if (tree.at(token).upos !== 'NOUN') return false;
    if (NAMING.has(lemma)) return preposition === 'as';
    return REMOVING.has(lemma) && preposition === 'from' && participants.at(token) === null;
  })?.token;
}

/**
 * Whether somebody else acted on in the clause above may be who does it: "drove them to the port to catch a ship",
 * "whom they would support to run against X".
 */
export function hasRivalSubject({ tree, participants, mentions }: Context, { predicate }: Proposition): boolean {
  if (!tree.is(predicate, 'advcl') || !isInfinitive(tree, predicate) || tree.child(predicate, 'nsubj') !== undefined)
    return false;
  return tree.childrenBy(tree.head(predicate), 'obj').some((object) => {
    const mention = participants.at(object);
    return (
      ['who', 'whom'].includes(tree.lemma(object)) ||
      ['person', 'organisation'].includes((mention !== null && mentions[mention]!.type) || '')
    );
  });
}
