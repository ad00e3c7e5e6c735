/** How a candidate compares with the others. */
import type { Scene } from '../../scene.js';
import { pronounKind } from '../anaphors.js';
import type { Candidate, FeatureFamily, Question } from '../question.js';
import { isSubject } from '../roles.js';
import { factsOf, step } from './facts.js';

export const RIVALS: FeatureFamily = {
  id: 'rivals',
  reason: 'What sets one candidate apart from all others decides.',
  of: (question, candidate) => {
    const { scene, candidates } = question;
    const things = candidates.filter(({ recent }) => recent.length > 0);
    const isBest = (value: (other: Candidate) => number): boolean => {
      const own = value(candidate);
      return own >= 0 && things.every((other) => value(other) <= own);
    };
    return factsOf('rivals', {
      alone: candidates.length === 1,
      onlyThing: things.length === 1 && things[0] === candidate,
      latest: candidates[0] === candidate,
      left: step(leftOf(question, candidate), 3),
      most:
        candidate.recent.length > 0 && isBest((other) => scene.clusters.profile(other.recent[0]!).members.length - 2),
      lastSubject: isBest((other) =>
        lastOf(scene, other, (index) => isSubject(scene.passage.tree, headOf(scene, index))),
      ),
      lastPronoun: isBest((other) => lastOf(scene, other, (index) => isSameKind(question, index))),
      ...genderFacts(question, candidate),
      onlyNoun: candidate.recent.length > 0 && isOnly(things, candidate, (other) => sharesNoun(question, other)),
    });
  },
};

function headOf({ mentions }: Scene, index: number): number {
  return mentions[index]!.head;
}

/** The head of a candidate's last mention of some sort; -1 when it has none in reach. */
function lastOf(scene: Scene, { recent }: Candidate, holds: (index: number) => boolean): number {
  return Math.max(-1, ...recent.filter(holds).map((index) => headOf(scene, index)));
}

function isSameKind({ scene, kind }: Question, index: number): boolean {
  const mention = scene.mentions[index]!;
  return mention.kind === 'pronoun' && pronounKind(mention) === kind;
}

/** Candidates before it in the same sentence. */
function leftOf({ scene, candidates }: Question, { token }: Candidate): number {
  const { tree } = scene.passage;
  const { sentence } = tree.at(token);
  return candidates.filter((other) => other.token < token && tree.at(other.token).sentence === sentence).length;
}

/** Whether the gender that a pronoun asks for is known of this candidate alone, or of others only. */
function genderFacts(question: Question, candidate: Candidate): Readonly<Record<string, boolean>> {
  const { scene, index, candidates } = question;
  if (scene.clusters.profile(index).genders.size === 0) return {};
  const isKnown = ({ recent }: Candidate): boolean =>
    recent.length > 0 && scene.clusters.profile(recent[0]!).genders.size > 0;
  const others = candidates.filter((other) => other !== candidate && isKnown(other)).length;
  return {
    onlyGender: isKnown(candidate) && others === 0,
    sharedGender: isKnown(candidate) && others > 0,
    otherGender: !isKnown(candidate) && others > 0,
  };
}

function isOnly(all: readonly Candidate[], candidate: Candidate, holds: (other: Candidate) => boolean): boolean {
  return holds(candidate) && all.every((other) => other === candidate || !holds(other));
}

function sharesNoun({ scene, mention, kind }: Question, { recent }: Candidate): boolean {
  return kind === 'noun' && scene.clusters.profile(recent[0]!).nouns.has(scene.passage.tree.lemma(mention.head));
}
