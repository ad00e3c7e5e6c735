/** Which mentions point back, and how. */
import type { Mention } from '../../model.js';
import { pronounForm } from '../../mention/pronouns.js';
import { isFreeNominal } from '../descriptions.js';
import type { Scene } from '../scene.js';
import type { AnaphorKind } from './question.js';

/** Determiners of what is spoken of for the first time. */
const NEW: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** How a mention points back; null where it does not: names met before, descriptions of what is new or was found named. */
export function anaphorKind(scene: Scene, index: number): AnaphorKind | null {
  const mention = scene.mentions[index]!;
  if (mention.kind === 'pronoun') return pronounKind(mention);
  if (mention.kind === 'name') return isNewPerson(scene, index) ? 'name' : null;
  if (!isFreeNominal(mention) || scene.clusters.profile(index).named) return null;
  return isNewThing(scene, mention) ? null : 'noun';
}

function isNewThing({ passage: { tree } }: Scene, { head }: Mention): boolean {
  return tree.childrenBy(head, 'det').some((child) => NEW.has(tree.lemma(child)));
}

/** A person named for the first time, of whom pronouns may have spoken before. */
function isNewPerson({ mentions, clusters }: Scene, index: number): boolean {
  return mentions[index]!.type === 'person' && clusters.profile(index).members.every((member) => member >= index);
}

export function pronounKind({ text }: Mention): AnaphorKind | null {
  const form = pronounForm(text);
  if (form === null) return null;
  if (form.person === 1) return form.plural ? 'we' : 'I';
  if (form.type === 'person') return 'person';
  return form.plural ? 'they' : 'it';
}
