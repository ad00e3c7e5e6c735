/** How far back a thing was last spoken of. */
import type { FeatureFamily } from '../question.js';
import { factsOf, step } from './facts.js';

export const DISTANCE: FeatureFamily = {
  id: 'distance',
  reason: 'What was spoken of last is meant most.',
  of: ({ scene, mention, kind, candidates }, candidate) => {
    const { tree } = scene.passage;
    const { sentence } = tree.at(candidate.token);
    const sentences = mention.sentence - sentence;
    const rank = candidates.indexOf(candidate);
    return factsOf('distance', {
      after: candidate.token > mention.head,
      sentences: step(sentences, 14),
      words: sentences === 0 && candidate.token < mention.head ? step(mention.head - candidate.token, 20) : null,
      rank: step(rank, 14),
      [`sentences-${kind}`]: step(sentences, 6),
    });
  },
};
