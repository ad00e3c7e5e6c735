/** What a common noun describes: looks nouns up in the tables of this folder. */
import type { EntityType } from '../../model.js';
import { EVENT_NOUNS } from './event.js';
import type { NounGroup } from './noun-group.js';
import { ORGANISATION_NOUNS } from './organisation.js';
import { PERSON_NOUNS } from './person.js';
import { NOUN_PHRASES } from './phrases.js';
import { PLACE_NOUNS } from './place.js';

export interface NounSense {
  readonly type: EntityType;
  readonly subtype: string;
  readonly gender: 'female' | 'male' | null;
}

export const NOUN_TABLES: Readonly<Record<EntityType, readonly NounGroup[]>> = {
  person: PERSON_NOUNS,
  organisation: ORGANISATION_NOUNS,
  place: PLACE_NOUNS,
  event: EVENT_NOUNS,
};

const SENSES: ReadonlyMap<string, NounSense> = new Map(
  (['person', 'organisation', 'place', 'event'] as const).flatMap((type) =>
    NOUN_TABLES[type].flatMap(({ subtype, nouns, gender }) =>
      nouns.split(' ').map((noun): [string, NounSense] => [noun, { type, subtype, gender: gender ?? null }]),
    ),
  ),
);

const PHRASE_SENSES: ReadonlyMap<string, NounSense> = new Map(
  NOUN_PHRASES.flatMap(({ type, subtype, phrases }) =>
    phrases.map((phrase): [string, NounSense] => [phrase, { type, subtype, gender: null }]),
  ),
);

/** The sense of a noun by its lemma; null when no table holds it. Case does not count, nor a plural left as it was. */
export function nounSense(lemma: string): NounSense | null {
  const noun = lemma.toLowerCase();
  return SENSES.get(noun) ?? (noun.endsWith('s') ? SENSES.get(noun.slice(0, -1)) : undefined) ?? null;
}

/** The sense of a noun with its modifiers ("general" + "strike"): a two-word kind goes before the noun alone. */
export function phraseSense(modifiers: readonly string[], lemma: string): NounSense | null {
  const found = modifiers.map((modifier) => PHRASE_SENSES.get(`${modifier} ${lemma}`.toLowerCase()));
  return found.find((sense) => sense !== undefined) ?? nounSense(lemma);
}
