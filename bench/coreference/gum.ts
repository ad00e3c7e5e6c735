/** The mentions of one gold text scored against those that were found and joined. */
import { joinMentions } from '../../src/corefer/chains.js';
import { type Profile, typeOf } from '../../src/corefer/clusters.js';
import type { Scene } from '../../src/corefer/scene.js';
import { pronounForm } from '../../src/mention/pronouns.js';
import type { GoldText } from './data.js';
import { alignClusters, type KeyedMention } from './match.js';
import type { Read } from './reader.js';
import { type Scores, scoreClusters, withoutSingletons } from './score.js';

export interface GumScores {
  /** Chains, as the graph has them: each names or describes its thing. */
  readonly chains: Scores;
  /** The same with things mentioned once. */
  readonly withSingletons: Scores;
  /** Chains, and sets of people's pronouns alone ("we", "I"), which the graph drops. */
  readonly withPronounSets: Scores;
}

export function scoreGum({ mentions: gold }: GoldText, { document, annotation, mentions }: Read): GumScores {
  const scene = joinMentions(document, annotation, mentions);
  const participants = gold.flatMap(({ type, head, ...mention }) =>
    type === null || head === null ? [] : [{ ...mention, head }],
  );
  const score = (singletons: boolean, kept: (profile: Profile) => boolean): Scores => {
    const sides = alignClusters(participants, foundIn(scene, kept));
    if (singletons) return scoreClusters(sides.gold, sides.found);
    return scoreClusters(withoutSingletons(sides.gold), withoutSingletons(sides.found));
  };
  const [isChain, isPeople] = [isDescribed(scene), isOfPeople(scene)];
  return {
    chains: score(false, isChain),
    withSingletons: score(true, isChain),
    withPronounSets: score(false, (profile) => isChain(profile) || isPeople(profile)),
  };
}

function foundIn(scene: Scene, kept: (profile: Profile) => boolean): KeyedMention[] {
  const { mentions, clusters, passage } = scene;
  return mentions.flatMap(({ start, end, head }, index) =>
    kept(clusters.profile(index))
      ? [{ start, end, head: passage.tree.at(head), cluster: String(clusters.of(index)) }]
      : [],
  );
}

function isDescribed({ mentions }: Scene): (profile: Profile) => boolean {
  return (profile) => typeOf(profile) !== null && profile.members.some((index) => mentions[index]!.kind !== 'pronoun');
}

function isOfPeople({ mentions }: Scene): (profile: Profile) => boolean {
  return ({ members }) =>
    members.every((index) => {
      const form = mentions[index]!.kind === 'pronoun' ? pronounForm(mentions[index]!.text) : null;
      return form !== null && (form.person === 1 || form.type === 'person');
    });
}
