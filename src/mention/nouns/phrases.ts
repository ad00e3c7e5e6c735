/** Two-word kinds whose meaning the head noun alone does not give: "general strike" is a protest, "police force" no army. */
import type { EntityType } from '../../model.js';

export interface PhraseGroup {
  readonly type: EntityType;
  readonly subtype: string;
  /** "modifier head", lemmas in lower case. */
  readonly phrases: readonly string[];
}

export const NOUN_PHRASES: readonly PhraseGroup[] = [
  { type: 'person', subtype: 'premier', phrases: ['prime minister', 'first minister'] },
  { type: 'person', subtype: 'ambassador', phrases: ['special representative', 'permanent representative'] },
  { type: 'person', subtype: 'director', phrases: ['chief executive'] },
  { type: 'person', subtype: 'officer', phrases: ['security guard', 'border guard', 'prison guard', 'police officer'] },
  { type: 'organisation', subtype: 'police', phrases: ['police force', 'police service', 'police department'] },
  { type: 'organisation', subtype: 'armed force', phrases: ['national guard', 'coast guard', 'republican guard'] },
  {
    type: 'organisation',
    subtype: 'news outlet',
    phrases: [
      'news agency',
      'press agency',
      'television station',
      'tv station',
      'radio station',
      'television network',
      'news site',
    ],
  },
  { type: 'organisation', subtype: 'parliament', phrases: ['upper house', 'lower house'] },
  {
    type: 'organisation',
    subtype: 'company',
    phrases: ['shipping line', 'railway company', 'stock exchange', 'law firm', 'pharmaceutical giant', 'tech giant'],
  },
  {
    type: 'organisation',
    subtype: 'association',
    phrases: ['world body', 'trade union', 'labour union', 'labor union'],
  },
  { type: 'organisation', subtype: 'armed force', phrases: ['peacekeeping mission'] },
  {
    type: 'organisation',
    subtype: 'ministry',
    phrases: ['foreign office', 'home office', 'interior office', 'press office', 'prosecutor office'],
  },
  { type: 'place', subtype: 'country', phrases: ['member state', 'nation state'] },
  {
    type: 'place',
    subtype: 'plant',
    phrases: ['power plant', 'oil field', 'gas field', 'power station', 'treatment plant'],
  },
  {
    type: 'event',
    subtype: 'protest',
    phrases: ['general strike', 'hunger strike', 'labour strike', 'labor strike', 'rail strike'],
  },
  { type: 'event', subtype: 'attack', phrases: ['suicide mission', 'drone strike', 'air strike', 'missile strike'] },
  { type: 'event', subtype: 'agreement', phrases: ['cease fire'] },
  { type: 'event', subtype: 'meeting', phrases: ['news conference', 'press conference'] },
  { type: 'event', subtype: 'visit', phrases: ['state visit'] },
  { type: 'event', subtype: 'operation', phrases: ['space mission', 'rescue mission', 'combat mission'] },
  { type: 'event', subtype: 'crime', phrases: ['war crime', 'hate crime'] },
];
