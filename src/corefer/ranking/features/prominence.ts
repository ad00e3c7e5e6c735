/** How much a document speaks of a thing. */
import type { FeatureFamily } from '../question.js';
import { isSubject } from '../roles.js';
import { factsOf, step } from './facts.js';

/** Sentences that are still fresh in mind. */
const FRESH = 2;

export const PROMINENCE: FeatureFamily = {
  id: 'prominence',
  reason: 'What a document speaks of often, and has just spoken of, is taken up.',
  of: ({ scene, index, mention, kind }, { recent }) => {
    if (recent.length === 0) return [];
    const { clusters, passage, mentions, bySentence } = scene;
    const { members } = clusters.profile(recent[0]!);
    const count = (holds: (other: number) => boolean): number => recent.filter(holds).length;
    return factsOf('prominence', {
      size: step(members.length, 14),
      [`size-${kind}`]: step(members.length, 4),
      fresh: step(
        count((other) => mentions[other]!.sentence >= mention.sentence - FRESH),
        4,
      ),
      subjects: step(
        count((other) => isSubject(passage.tree, mentions[other]!.head)),
        4,
      ),
      pronouns: step(
        count((other) => mentions[other]!.kind === 'pronoun'),
        4,
      ),
      first: clusters.same(0, recent[0]!),
      later: bySentence[mention.sentence]!.some((other) => other > index && clusters.same(other, recent[0]!)),
    });
  },
};
