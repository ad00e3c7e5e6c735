/** Who speaks, where quotations stand. */
import { speakerOf } from '../../speakers.js';
import type { FeatureFamily } from '../question.js';
import { factsOf } from './facts.js';

export const SPEECH: FeatureFamily = {
  id: 'speech',
  reason: '"I" is who speaks; "he" in a quotation is not.',
  of: ({ scene, mention, kind }, { token, recent }) => {
    const { quoteAt, clusters } = scene;
    const [own, earlier] = [quoteAt[mention.head], quoteAt[token]];
    const speaker = speakerOf(scene, mention);
    const speaks = speaker !== null && recent.length > 0 && clusters.same(speaker, recent[0]!);
    const where = own ? (earlier === own ? 'same' : earlier ? 'other' : 'outside') : earlier ? 'inside' : 'none';
    return factsOf('speech', {
      [`quote-${kind}`]: where,
      [`speaker-${kind}`]: speaks,
      [`notSpeaker-${kind}`]: speaker !== null && !speaks,
    });
  },
};
