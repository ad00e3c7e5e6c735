/** The types of node, as data: names for people and the colour every export and the viewer give them. */
import type { EntityType } from '../model.js';

/** 0 … 255 each. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

export interface EntityTypeInfo {
  readonly label: string;
  readonly plural: string;
  /** From Okabe and Ito's palette, which stays apart under the common kinds of colour blindness. */
  readonly colour: Colour;
}

export const ENTITY_TYPES: Readonly<Record<EntityType, EntityTypeInfo>> = {
  person: { label: 'Person', plural: 'People', colour: { r: 0, g: 114, b: 178 } },
  organisation: { label: 'Organisation', plural: 'Organisations', colour: { r: 230, g: 159, b: 0 } },
  place: { label: 'Place', plural: 'Places', colour: { r: 0, g: 158, b: 115 } },
  event: { label: 'Event', plural: 'Events', colour: { r: 204, g: 121, b: 167 } },
};

export function isEntityType(word: string): word is EntityType {
  return Object.hasOwn(ENTITY_TYPES, word);
}
