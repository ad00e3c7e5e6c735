/** Coreference inside one document: which mentions are one thing. Rules run in the order of their table, precise first. */
import { contentId } from '../ids.js';
import type { Annotation, Chain, Mention, SourceDocument } from '../model.js';
import { APPOSITION_RULE } from './apposition.js';
import { type Profile, typeOf } from './clusters.js';
import { HEADLINE_RULE } from './headline.js';
import { labelsOf } from './labels.js';
import { NAME_RULES } from './name-rules.js';
import { PARTITIVE_RULE } from './partitive-links.js';
import { anaphorRule, type Choose } from './ranking/links.js';
import { speakerOfItself } from './ranking/own-words.js';
import { chooseBy } from './ranking/ranker.js';
import { RANKING_WEIGHTS } from './ranking/weights.js';
import { type LinkRule, type Scene, toScene } from './scene.js';
import { TITLE_RULE } from './title.js';

export interface Linked {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  /** Index of each mention's chain; -1 when it has none. */
  readonly chainOf: readonly number[];
  /** For each mention the chance that it is of its chain, 0 … 1; 1 where no ranking chose it. */
  readonly certainty: readonly number[];
}

/** All rules, in the order they run; `choose` answers what pronouns and descriptions stand for. */
export function linkRules(choose: Choose): readonly LinkRule[] {
  return [...NAME_RULES, APPOSITION_RULE, PARTITIVE_RULE, HEADLINE_RULE, anaphorRule(choose), TITLE_RULE];
}

const rank = chooseBy(RANKING_WEIGHTS);

export const LINK_RULES: readonly LinkRule[] = linkRules((question) => {
  const speaker = speakerOfItself(question);
  return speaker ? { candidate: speaker, chance: 1 } : rank(question);
});

/**
 * Joins the mentions of one document into chains, by first mention. Every name and description has a chain, if only its
 * own; a pronoun without antecedent has none. The mentions come back in order, with the types that their chains give.
 * Throws when the annotation belongs to another document.
 */
export function linkMentions(document: SourceDocument, annotation: Annotation, mentions: readonly Mention[]): Linked {
  const scene = joinMentions(document, annotation, mentions);
  const profiles = scene.clusters.all().filter(isThing(scene));
  const sorted = profiles.map((profile) => ({ profile, members: [...profile.members].sort((a, b) => a - b) }));
  sorted.sort((a, b) => a.members[0]! - b.members[0]!);
  const chains = sorted.map(({ profile, members }) => toChain(document, scene, profile, members));
  const chainOf = mentions.map(() => -1);
  chains.forEach((chain, number) => chain.mentions.forEach((member) => (chainOf[member] = number)));
  const typed = mentions.map((mention, index) => ({ ...mention, type: chains[chainOf[index]!]?.type ?? mention.type }));
  return { mentions: typed, chains, chainOf, certainty: scene.certainty };
}

/** The mentions of a document with all joins made, those of pronouns that stand for nothing named or described too. */
export function joinMentions(
  document: SourceDocument,
  annotation: Annotation,
  mentions: readonly Mention[],
  rules: readonly LinkRule[] = LINK_RULES,
): Scene {
  const scene = toScene(document, annotation, mentions);
  for (const rule of rules) rule.link(scene);
  return scene;
}

function isThing({ mentions }: Scene): (profile: Profile) => boolean {
  return (profile) =>
    typeOf(profile) !== null && profile.members.some((member) => mentions[member]!.kind !== 'pronoun');
}

function toChain(document: SourceDocument, scene: Scene, profile: Profile, members: readonly number[]): Chain {
  const type = typeOf(profile)!;
  const own = members.map((member) => scene.mentions[member]!);
  const { start, end } = own[0]!;
  return {
    id: contentId('c', [document.id, start, end]),
    mentions: members,
    type,
    ...labelsOf(own, type),
    subtypes: [...profile.subtypes].sort((a, b) => (a < b ? -1 : 1)),
    reasons: [...profile.reasons],
  };
}
