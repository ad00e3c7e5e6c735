/** Descriptions taken up by the same noun, or by a near-synonym for a happening: "a meeting" … "the meeting". */
import type { Mention } from '../model.js';
import { addsNoModifier, modifiersAgree } from './agreement.js';
import { before, type LinkRule, ownersOf, reasonOf, type Scene } from './scene.js';

/** How far back a description is taken up, in sentences; happenings are what a report is about, and last longer. */
const REACH = { person: 6, organisation: 6, place: 6, event: 12 } as const;
/** How far back a synonym reaches. */
const SYNONYM_REACH = 3;
const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** Bodies of which a report knows one, so that they need no article. */
const UNIQUE: ReadonlySet<string> = new Set(['parliament', 'congress', 'senate']);

export const REPEATED_RULE: LinkRule = {
  id: 'repeated',
  reason: 'A definite description takes up an earlier one with the same noun, or a near-synonym for a happening.',
  example: 'A meeting began in Geneva. The meeting lasted an hour.',
  link: (scene) => {
    scene.mentions.forEach((mention, index) => {
      if (!isFreeNominal(mention)) return;
      const earlier = earlierOf(scene, index);
      if (earlier !== null)
        scene.clusters.join(earlier, index, reasonOf('repeated', scene.mentions[earlier]!, mention));
    });
  },
};

function earlierOf(scene: Scene, index: number): number | null {
  const mention = scene.mentions[index]!;
  if (isDefinite(scene, index)) {
    return sameNounBefore(scene, index) ?? sameHappeningBefore(scene, index) ?? synonymBefore(scene, index);
  }
  if (mention.plural) return sameOwnedBefore(scene, index);
  return isBare(scene, mention) ? sameHappeningBefore(scene, index) : null;
}

/** "Asking for prorogation": a happening spoken of without article. */
function isBare({ passage: { tree } }: Scene, { head, plural }: Mention): boolean {
  return !plural && tree.child(head, 'det', 'amod', 'compound', 'nmod', 'nummod') === undefined;
}

/** A description that no name inside it has settled. */
export function isFreeNominal({ kind, stands }: Mention): boolean {
  return kind === 'nominal' && stands === undefined;
}

export function isDefinite({ passage: { tree }, mentions }: Scene, index: number): boolean {
  const { head, first, last } = mentions[index]!;
  if (last - first === 1 && UNIQUE.has(tree.lemma(head)) && tree.child(head, 'det') === undefined) return true;
  return tree.childrenBy(head, 'det').some((child) => POINTING.has(tree.lemma(child)));
}

function sameNounBefore(scene: Scene, index: number): number | null {
  const mention = scene.mentions[index]!;
  const noun = scene.passage.tree.lemma(mention.head);
  const found = before(scene, index, REACH[mention.type ?? 'event']).find((other) => {
    const earlier = scene.mentions[other]!;
    if (!isFreeNominal(earlier) || earlier.plural !== mention.plural || earlier.type !== mention.type) return false;
    return scene.passage.tree.lemma(earlier.head) === noun && modifiersAgree(scene, earlier.head, mention.head);
  });
  return found ?? null;
}

/** "The attack" after "attacks": the only happening so called before. */
function sameHappeningBefore(scene: Scene, index: number): number | null {
  const mention = scene.mentions[index]!;
  const noun = scene.passage.tree.lemma(mention.head);
  const alike = before(scene, index, REACH.event).filter((other) => {
    const earlier = scene.mentions[other]!;
    return earlier.type === 'event' && isFreeNominal(earlier) && scene.passage.tree.lemma(earlier.head) === noun;
  });
  const things = new Set(alike.map((other) => scene.clusters.of(other)));
  const agree =
    mention.type === 'event' &&
    alike.every((other) => modifiersAgree(scene, scene.mentions[other]!.head, mention.head));
  return agree && things.size === 1 ? alike[0]! : null;
}

/** "Palestinian factions" again in the same words: a group told by whose it is. */
function sameOwnedBefore(scene: Scene, index: number): number | null {
  const { passage, mentions, byHead } = scene;
  const { head, text } = mentions[index]!;
  if (ownersOf(passage, byHead, mentions, head).length === 0) return null;
  const found = before(scene, index, REACH.event).find((other) => {
    const earlier = mentions[other]!;
    return isFreeNominal(earlier) && earlier.text.toLowerCase() === text.toLowerCase();
  });
  return found ?? null;
}

/** The only thing of the same kind a few sentences back. */
function synonymBefore(scene: Scene, index: number): number | null {
  const mention = scene.mentions[index]!;
  if (mention.type !== 'event') return null;
  const alike = before(scene, index, SYNONYM_REACH).filter((other) => {
    const earlier = scene.mentions[other]!;
    if (earlier.type !== 'event' || earlier.kind === 'pronoun' || earlier.subtypes[0] !== mention.subtypes[0])
      return false;
    return addsNoModifier(scene, earlier.head, mention.head);
  });
  const things = new Set(alike.map((other) => scene.clusters.of(other)));
  return things.size === 1 ? alike[0]! : null;
}
