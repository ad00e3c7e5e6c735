/** Pronouns to what they stand for: the most prominent thing before them that fits in number, gender and place. */
import type { EntityType, Mention } from '../model.js';
import { pronounForm, type PronounForm } from '../mention/pronouns.js';
import { type Profile, typeOf } from './clusters.js';
import { gendersMeet, isCoargument, thingsBeside } from './agreement.js';
import { speakerOf } from './speakers.js';
import { type Demands, mostProminent, roleScore, titleHolder } from './salience.js';
import { before, type LinkRule, reasonOf, type Scene } from './scene.js';

interface Search {
  /** Sentences back. */
  readonly reach: number;
  readonly demands: Demands;
}

const FOR_PERSON: Search = { reach: 3, demands: { lead: 0.5, least: -Infinity } };
/** "It" and "they" may stand for much that is no mention, so they ask for more. */
const FOR_OTHERS: Search = { reach: 1, demands: { lead: 1, least: 2 } };
/** What owns or employs is seldom without a name: "appointed by its owner". */
const FOR_OWNERS: Search = { reach: 1, demands: { lead: 1, least: 1 } };
/** Kinds of organisation that are spoken of as "they". */
const COLLECTIVE: readonly string[] = ['police', 'team', 'household', 'government', 'armed group', 'people', 'church'];

export const PRONOUN_RULE: LinkRule = {
  id: 'pronoun',
  reason: 'A pronoun stands for the most prominent thing before it that fits in number and gender.',
  example: 'Merkel left early. She flew home.',
  link: (scene) => {
    scene.mentions.forEach((mention, index) => {
      const form = mention.kind === 'pronoun' ? pronounForm(mention.text) : null;
      if (form === null) return;
      const found = form.person === 1 ? firstPerson(scene, mention, form) : thirdPerson(scene, index, form);
      if (found !== null) scene.clusters.join(found, index, reasonOf('pronoun', scene.mentions[found]!, mention));
    });
  },
};

/** "I" in a quotation is its speaker. */
function firstPerson(scene: Scene, mention: Mention, { plural }: PronounForm): number | null {
  const speaker = plural ? null : speakerOf(scene, mention);
  return speaker !== null && typeOf(scene.clusters.profile(speaker)) === 'person' ? speaker : null;
}

function thirdPerson(scene: Scene, index: number, form: PronounForm): number | null {
  const mention = scene.mentions[index]!;
  const { reach, demands } = searchFor(scene, mention, form);
  const speaker = speakerOf(scene, mention);
  const others = isReflexive(mention) ? new Set<number>() : thingsBeside(scene, index);
  const candidates = before(scene, index, reach).filter((other) => {
    if (speaker !== null && scene.clusters.same(other, speaker)) return false;
    return !others.has(scene.clusters.of(other)) && fits(scene, other, index, form);
  });
  const found = mostProminent(scene, mention, candidates, demands);
  if (found === null || (form.type !== 'person' && isRivalled(scene, mention, found.score, form))) return null;
  return found.index;
}

function searchFor({ passage: { tree } }: Scene, { head }: Mention, { type, plural }: PronounForm): Search {
  if (type === 'person') return FOR_PERSON;
  return !plural && tree.is(head, 'nmod:poss') ? FOR_OWNERS : FOR_OTHERS;
}

function fits(scene: Scene, other: number, index: number, form: PronounForm): boolean {
  const { clusters, mentions } = scene;
  const [candidate, pronoun] = [mentions[other]!, mentions[index]!];
  const profile = clusters.profile(other);
  if (!typeFits(typeOf(profile), candidate, profile, form)) return false;
  if (!isWhatItIs(scene, pronoun, profile)) return false;
  if (isWithin(scene, pronoun, candidate) || !gendersMeet(profile, clusters.profile(index))) return false;
  return isReflexive(pronoun) || !isCoargument(scene, titleHolder(scene, candidate.head), pronoun.head);
}

function typeFits(
  type: EntityType | null,
  candidate: Mention,
  profile: Profile,
  { type: wanted, plural }: PronounForm,
): boolean {
  if (candidate.kind === 'pronoun') return agreesWithPronoun(candidate, plural, wanted);
  if (wanted === 'person') return type === 'person' && !candidate.plural;
  if (plural) return candidate.plural ? type !== 'event' : type === 'organisation' && isCollective(profile);
  return type !== null && type !== 'person' && !candidate.plural && candidate.rule !== 'demonym.state';
}

function agreesWithPronoun(candidate: Mention, plural: boolean, wanted: EntityType | null): boolean {
  const form = pronounForm(candidate.text);
  return form !== null && form.person === 3 && form.plural === plural && form.type === wanted;
}

function isCollective({ named, subtypes }: Profile): boolean {
  return named || COLLECTIVE.some((subtype) => subtypes.has(subtype));
}

function isReflexive({ text }: Mention): boolean {
  return /sel(?:f|ves)$/iu.test(text);
}

/** "It is a city": what the predicate calls it must be of the candidate's type. */
function isWhatItIs({ passage: { tree }, byHead, mentions }: Scene, pronoun: Mention, profile: Profile): boolean {
  const predicate = tree.is(pronoun.head, 'nsubj') ? byHead.get(tree.head(pronoun.head)) : undefined;
  return predicate === undefined || mentions[predicate]!.type === null || mentions[predicate]!.type === typeOf(profile);
}

/** A phrase cannot be what a pronoun inside it stands for: "her lawyer"; a later conjunct is not inside the first. */
function isWithin({ passage: { tree } }: Scene, pronoun: Mention, candidate: Mention): boolean {
  const around = tree.ancestors(pronoun.head).slice(0, 3);
  const conjunct = around.findIndex((token) => tree.is(token, 'conj'));
  return (conjunct < 0 ? around : around.slice(0, conjunct + 1)).includes(candidate.head);
}

/** Whether a thing that is no mention ("the bill") is as prominent: then "it" may be that. */
function isRivalled(scene: Scene, pronoun: Mention, score: number, { plural }: PronounForm): boolean {
  const { tree, annotation } = scene.passage;
  const from = annotation.sentences[Math.max(0, pronoun.sentence - FOR_OTHERS.reach)]!.first;
  for (let token = from; token < pronoun.head; token += 1) {
    if (!tree.isNoun(token) || scene.byHead.has(token) || scene.passage.nameAt[token]) continue;
    if ((tree.at(token).features.number === 'plural') !== plural || !tree.is(token, 'nsubj', 'obj', 'root')) continue;
    if (tree.head(token) === tree.head(pronoun.head)) continue;
    if (roleScore(scene, token, pronoun.sentence) > score - FOR_OTHERS.demands.lead) return true;
  }
  return false;
}
