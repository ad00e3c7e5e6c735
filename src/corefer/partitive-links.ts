/** Words of quantity with what they are part of: "none" with "the envoys". */
import { partitiveWhole } from '../mention/partitives.js';
import { type LinkRule, reasonOf } from './scene.js';

export const PARTITIVE_RULE: LinkRule = {
  id: 'partitive',
  reason: 'A word of quantity stands for the group that it counts from.',
  example: 'None of the envoys spoke.',
  link: ({ passage, mentions, byHead, clusters }) => {
    mentions.forEach((mention, index) => {
      const whole = mention.rule.startsWith('partitive.') ? partitiveWhole(passage, mention.head) : null;
      const group = whole === null ? undefined : byHead.get(whole.token);
      if (group !== undefined) clusters.join(group, index, reasonOf('partitive', mentions[group]!, mention));
    });
  },
};
