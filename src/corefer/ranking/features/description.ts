/** How the words of a description fit what was said of a thing. */
import type { EntityType } from '../../../model.js';
import { addsNoModifier } from '../../agreement.js';
import { typeOf } from '../../clusters.js';
import { nameWords } from '../../name-forms.js';
import { ownersOf, type Scene } from '../../scene.js';
import type { Candidate, FeatureFamily, Question } from '../question.js';
import { factsOf } from './facts.js';

/** Nouns so wide that anything of the type may be meant. */
const WIDE_NOUNS: Readonly<Partial<Record<EntityType, ReadonlySet<string>>>> = {
  organisation: new Set(['organisation', 'organization', 'group', 'body', 'institution', 'entity']),
  person: new Set(['man', 'woman', 'politician', 'official', 'leader']),
};

export const DESCRIPTION: FeatureFamily = {
  id: 'description',
  reason: 'A description repeats the noun, or tells the kind, of what it takes up.',
  of: (question, candidate) =>
    question.kind === 'noun' ? factsOf('description', factsAbout(question, candidate)) : [],
};

function factsAbout({ scene, mention }: Question, { recent }: Candidate): Record<string, boolean | string | null> {
  const { passage, mentions, clusters, byHead } = scene;
  const { tree } = passage;
  const noun = tree.lemma(mention.head);
  const profile = clusters.profile(recent[0]!);
  const nominals = recent.map((other) => mentions[other]!).filter(({ kind }) => kind === 'nominal');
  const sameNoun = nominals.filter(({ head }) => tree.lemma(head) === noun);
  const names = recent.map((other) => mentions[other]!).filter(({ kind }) => kind === 'name');
  const owners = ownersOf(passage, byHead, mentions, mention.head);
  const kinds = mention.subtypes.filter((subtype) => profile.subtypes.has(subtype));
  const nearest = sameNoun[0];
  return {
    noun: sameNoun.length > 0,
    nounPlural: sameNoun.some(({ plural }) => plural === mention.plural) && mention.plural,
    words: sameNoun.some(({ text }) => text.toLowerCase() === mention.text.toLowerCase()),
    known: profile.nouns.has(noun),
    inName: names.some(({ text }) => nameWords(text).includes(noun)),
    endsName: names.some(({ text }) => nameWords(text).at(-1) === noun),
    kind: kinds.length > 0,
    otherKind: kinds.length === 0 && profile.subtypes.size > 0,
    wide: mention.type !== null && typeOf(profile) === mention.type && WIDE_NOUNS[mention.type]?.has(noun) === true,
    adds: nearest === undefined ? null : `${!addsNoModifier(scene, nearest.head, mention.head)}`,
    modified: hasModifiers(scene, mention.head),
    modifiedOther: nearest === undefined && hasModifiers(scene, mention.head),
    owner: owners.length > 0 && owners.every((owner) => profile.roles.has(owner)),
    otherOwner: owners.length > 0 && profile.roles.size > 0 && !owners.some((owner) => profile.roles.has(owner)),
    titled: names.length > 0 && profile.nouns.has(noun),
  };
}

function hasModifiers({ passage: { tree } }: Scene, head: number): boolean {
  return tree.childrenBy(head, 'amod', 'compound', 'nmod', 'nmod:poss', 'nummod').length > 0;
}
