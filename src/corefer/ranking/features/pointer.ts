/** What a pronoun or description is by itself: whether it points back at all. */
import type { Tree } from '../../../tree.js';
import { nameWords } from '../../name-forms.js';
import { isDefinite } from '../../descriptions.js';
import type { AnaphorKind, Question } from '../question.js';
import { roleOf } from '../roles.js';
import { factsOf, step } from './facts.js';

/** Facts that do not depend on a candidate. */
export function pointerFacts(question: Question): string[] {
  const { scene, mention, kind, candidates } = question;
  const { tree, annotation } = scene.passage;
  const things = candidates.filter(({ recent }) => recent.length > 0).length;
  const block = annotation.sentences[mention.sentence]!.block;
  const facts = {
    kind,
    role: roleOf(tree, mention.head),
    quoted: scene.quoteAt[mention.head] !== null,
    sentence: step(mention.sentence, 6),
    things: step(things, 9),
    plain: step(candidates.length - things, 3),
    headline: scene.passage.document.blocks[block]?.kind === 'headline',
  };
  return factsOf('pointer', { ...facts, ...FACTS[kind](question) });
}

type Facts = Readonly<Record<string, boolean | string | null>>;

const FACTS: Readonly<Record<AnaphorKind, (question: Question) => Facts>> = {
  person: pronounFacts,
  it: pronounFacts,
  they: pronounFacts,
  I: pronounFacts,
  we: pronounFacts,
  noun: nounFacts,
  name: nameFacts,
};

function pronounFacts({ scene, mention }: Question): Facts {
  const { tree } = scene.passage;
  const verb = tree.head(mention.head);
  return {
    form: mention.text.toLowerCase(),
    owned: tree.is(mention.head, 'nmod:poss') && verb >= 0 ? roleOf(tree, verb) : null,
    clauseRole: clauseRoleOf(tree, mention.head),
    opens: mention.head === scene.passage.annotation.sentences[mention.sentence]!.first,
    copular: tree.is(mention.head, 'nsubj') && verb >= 0 && tree.child(verb, 'cop') !== undefined,
    clause: verb >= 0 && tree.child(verb, 'csubj', 'ccomp', 'xcomp') !== undefined,
  };
}

/** A surname alone is of somebody met before; a full name or a description introduces. */
function nameFacts({ scene, index, mention }: Question): Facts {
  const { clusters, mentions, passage } = scene;
  const { members } = clusters.profile(index);
  const people = mentions.flatMap(({ kind, type }, other) => (kind === 'name' && type === 'person' ? [other] : []));
  return {
    words: step(nameWords(mention.text).length, 3),
    described: passage.tree.child(mention.head, 'appos', 'nmod:desc', 'compound') !== undefined,
    often: step(members.length, 3),
    most: people.every((other) => clusters.profile(other).members.length <= members.length),
  };
}

function nounFacts({ scene, index, mention, candidates }: Question): Facts {
  const { tree } = scene.passage;
  const noun = tree.lemma(mention.head);
  const isTaken = candidates.some(
    ({ recent }) => recent.length > 0 && scene.clusters.profile(recent[0]!).nouns.has(noun),
  );
  return {
    type: mention.type,
    plural: mention.plural,
    determiner: determinerOf(tree, mention.head),
    definite: isDefinite(scene, index),
    capital: tree.at(mention.head).upos === 'PROPN',
    modified: tree.child(mention.head, 'amod', 'compound', 'nummod') !== undefined,
    clause: tree.childrenBy(mention.head, 'acl').some((child) => child > mention.head),
    of: tree.childrenBy(mention.head, 'nmod').some((child) => child > mention.head),
    predicate: tree.child(mention.head, 'cop') !== undefined,
    known: isTaken,
    partitive: mention.rule.startsWith('partitive.'),
  };
}

function determinerOf(tree: Tree, head: number): string {
  if (tree.child(head, 'nmod:poss') !== undefined) return 'owner';
  const determiner = tree.child(head, 'det');
  return determiner === undefined ? 'none' : (DETERMINERS.find((word) => word === tree.lemma(determiner)) ?? 'other');
}

const DETERMINERS: readonly string[] = [
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'some',
  'another',
  'all',
  'both',
];

/** The relation of the clause that a word stands in to what is above it. */
function clauseRoleOf(tree: Tree, token: number): string {
  const verb = tree
    .ancestors(token)
    .slice(1)
    .find((above) => tree.isVerb(above) || tree.head(above) < 0);
  return verb === undefined ? 'none' : tree.at(verb).deprel.split(':')[0]!;
}
