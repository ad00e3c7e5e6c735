/** GAP: whether an ambiguous pronoun was joined to either of two names (Webster and others 2018). */
import { linkMentions } from '../../src/corefer/chains.js';
import type { Counts } from './counts.js';
import type { GapCase } from './data.js';
import { overlaps } from '../../src/span.js';
import type { Read } from './reader.js';

/** A name counts as joined when a named mention over it stands in the pronoun's chain. */
export function scoreGap({ pronoun, names }: GapCase, { document, annotation, mentions }: Read): Counts {
  const { chains, chainOf } = linkMentions(document, annotation, mentions);
  const at = mentions.findIndex((mention) => mention.kind === 'pronoun' && overlaps(mention, pronoun));
  const members = chains[chainOf[at] ?? -1]?.mentions.map((index) => mentions[index]!) ?? [];
  const decided = names.map(({ span, same }) => {
    return { same, found: members.some((member) => member.kind === 'name' && overlaps(member, span)) };
  });
  const right = decided.filter(({ same, found }) => same && found).length;
  return {
    rightOfFound: right,
    found: decided.filter(({ found }) => found).length,
    rightOfGold: right,
    gold: decided.filter(({ same }) => same).length,
  };
}
