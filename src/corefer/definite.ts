/** Definite descriptions of something named: "the minister" after "Minister Lavrov", "the country" after "Chad". */
import type { Mention } from '../model.js';
import { type Profile, typeOf } from './clusters.js';
import { gendersMeet, thingsBeside } from './agreement.js';
import { onlyCluster } from './name-groups.js';
import { isDefinite, isFreeNominal } from './repeated.js';
import { type Demands, mostProminent } from './salience.js';
import { before, type LinkRule, ownersOf, reasonOf, type Scene } from './scene.js';

interface DefiniteReading {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  /** Sentences back. */
  readonly reach: number;
  /** By how much the most prominent of several must lead the next. */
  readonly demands: Demands;
  /** Whether the description may have modifiers that were not met before. */
  readonly modified: boolean;
  readonly fits: (noun: string, mention: Mention, profile: Profile) => boolean;
}

/** Nouns so wide that anything of the type may be meant, by the subtype or type they cover. */
const WIDE_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  organisation: new Set(['organisation', 'organization', 'group', 'body', 'institution', 'entity']),
  person: new Set(['man', 'woman', 'politician', 'official', 'leader']),
};

/** Subtypes of places where people live close together, which newspapers hardly tell apart. */
const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town']);

/** Tried in order, from precise to loose. */
export const DEFINITE_READINGS: readonly DefiniteReading[] = [
  {
    id: 'definite.title',
    reason: 'The noun has described that thing before, as a title or beside its name.',
    example: 'Minister Anna Berg resigned. The minister gave no reason.',
    reach: 8,
    demands: { lead: 0.5, least: -Infinity },
    modified: true,
    fits: (noun, _, profile) => profile.nouns.has(noun),
  },
  {
    id: 'definite.kind',
    reason: 'The noun tells the kind of the only such thing just mentioned.',
    example: 'Chad closed its border. The country has few airports.',
    reach: 2,
    demands: { lead: 1, least: -Infinity },
    modified: false,
    fits: (_, { subtypes }, profile) => subtypes.some((subtype) => profile.subtypes.has(subtype)),
  },
  {
    id: 'definite.settlement',
    reason: 'A town or city can mean the only place just named of which nothing else is known.',
    example: 'Storms hit Velden. The town lost power.',
    reach: 2,
    demands: { lead: 1, least: -Infinity },
    modified: false,
    fits: (_, { subtypes }, profile) =>
      subtypes.some((subtype) => SETTLEMENTS.has(subtype)) &&
      [...profile.subtypes].every((subtype) => SETTLEMENTS.has(subtype)),
  },
  {
    id: 'definite.wide',
    reason: 'A wide noun can mean the only thing of its type just mentioned.',
    example: 'Greenpeace sued. The group asked for damages.',
    reach: 1,
    demands: { lead: 1, least: -Infinity },
    modified: false,
    fits: (noun, { type }, profile) =>
      type !== null && typeOf(profile) === type && WIDE_NOUNS[type]?.has(noun) === true,
  },
];

export const DEFINITE_RULE: LinkRule = {
  id: 'definite',
  reason: 'A definite description takes up what was named before.',
  example: DEFINITE_READINGS[0]!.example,
  link: (scene) => {
    scene.mentions.forEach((mention, index) => {
      if (!isFreeNominal(mention) || mention.plural || mention.type === 'event' || !isDefinite(scene, index)) return;
      if (scene.clusters.profile(index).named || isRestricted(scene, mention)) return;
      for (const reading of DEFINITE_READINGS) {
        const found = antecedentBy(scene, index, reading);
        if (found === null) continue;
        scene.clusters.join(found, index, reasonOf(reading.id, scene.mentions[found]!, mention));
        return;
      }
    });
  },
};

export const TITLE_RULE: LinkRule = {
  id: 'title',
  reason: 'A capitalised office can mean the one person of the document that is ever so titled, named before or after.',
  example: 'The Queen agreed. Later Queen Margrethe flew home.',
  link: (scene) => {
    const { mentions, clusters, passage } = scene;
    const people = mentions.flatMap(({ kind, type }, index) => (kind === 'name' && type === 'person' ? [index] : []));
    mentions.forEach((mention, index) => {
      if (!isFreeNominal(mention) || mention.type !== 'person' || clusters.profile(index).named) return;
      if (passage.tree.at(mention.head).upos !== 'PROPN' || mention.plural || !isDefinite(scene, index)) return;
      const noun = passage.tree.lemma(mention.head);
      const holder = onlyCluster(
        scene,
        people.filter((person) => clusters.profile(person).nouns.has(noun)),
      );
      if (holder !== null) clusters.join(holder, index, reasonOf('title', mentions[holder]!, mention));
    });
  },
};

/** "The man who left", "the company behind it": words that pick out something new. */
function isRestricted({ passage: { tree } }: Scene, { head }: Mention): boolean {
  return tree.childrenBy(head, 'acl', 'nmod').some((child) => child > head && tree.preposition(child) !== 'of');
}

function antecedentBy(scene: Scene, index: number, { reach, demands, modified, fits }: DefiniteReading): number | null {
  const { passage, mentions, clusters } = scene;
  const mention = mentions[index]!;
  const noun = passage.tree.lemma(mention.head);
  const owners = ownersOf(passage, scene.byHead, mentions, mention.head);
  if (!modified && hasModifiers(scene, mention)) return null;
  const others = thingsBeside(scene, index);
  const candidates = before(scene, index, reach).filter((other) => {
    const profile = clusters.profile(other);
    if (!profile.named || typeOf(profile) !== mention.type || others.has(clusters.of(other))) return false;
    if (mentions[other]!.rule === 'demonym.state' || !gendersMeet(profile, clusters.profile(index))) return false;
    return fits(noun, mention, profile) && owners.every((owner) => profile.roles.has(owner));
  });
  return mostProminent(scene, mention, candidates, demands)?.index ?? null;
}

function hasModifiers({ passage: { tree } }: Scene, { head }: Mention): boolean {
  return tree.childrenBy(head, 'amod', 'compound', 'nmod').length > 0;
}
