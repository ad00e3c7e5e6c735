/** The nouns of bodies and people that act for what they are named after. */
import type { EntityType } from '../model.js';

export interface ActingGroup {
  readonly id: string;
  /** Lemmas, parted by spaces. */
  readonly heads: string;
  /** Only the plural acts: "officials" do, "a German official" is a person; "no member" and "every member" speak of all. */
  readonly pluralOnly: boolean;
  /** Counted ones and some of them are people ("two members", "former members of the party"), not the body that they belong to. */
  readonly uncounted?: boolean;
  /** The noun says what the name is and of what type ("the Hamas movement"); so a country's name does not count. */
  readonly saysKind?: 'organisation' | 'place';
  /** Only after a name: "a district of Lima" is no Lima. */
  readonly afterOnly?: boolean;
  /** For what: "country" is a place that the dictionary knows as a state. */
  readonly actsFor: readonly ('country' | EntityType)[];
  readonly reason: string;
  readonly example: string;
}

export const ACTING_GROUPS: readonly ActingGroup[] = [
  {
    id: 'acting.government',
    heads: 'government regime leadership',
    pluralOnly: false,
    actsFor: ['country', 'place', 'organisation'],
    reason: 'A country is one node, its government included.',
    example: 'The Syrian government closed the border.',
  },
  {
    id: 'acting.cabinet',
    heads: 'administration cabinet junta',
    pluralOnly: false,
    actsFor: ['country'],
    reason: 'A cabinet governs a country; one named after a person or a city is a body of its own.',
    example: 'The French cabinet resigned.',
  },
  {
    id: 'acting.officials',
    heads: 'official authority leader representative envoy diplomat negotiator executive lawyer mediator',
    pluralOnly: true,
    uncounted: true,
    actsFor: ['country', 'place', 'organisation'],
    reason: 'Officials in the plural speak for their state or body.',
    example: 'German officials opened an inquiry.',
  },
  {
    id: 'acting.delegation',
    heads: 'delegation side mission contingent',
    pluralOnly: false,
    actsFor: ['country', 'organisation'],
    reason: 'A delegation acts for those who sent it.',
    example: 'The Hamas delegation left Cairo.',
  },
  {
    id: 'acting.spokesman',
    heads: 'spokesman spokeswoman spokesperson',
    pluralOnly: false,
    actsFor: ['country', 'organisation'],
    reason: 'A spokesman without a name speaks for the body alone.',
    example: 'A Boeing spokesman confirmed the order.',
  },
  {
    id: 'acting.army',
    heads: 'army military navy',
    pluralOnly: false,
    actsFor: ['country', 'organisation'],
    reason: 'An army acts for its state.',
    example: 'The Turkish army crossed the river.',
  },
  {
    id: 'acting.troops',
    heads: 'force troop troops',
    pluralOnly: true,
    actsFor: ['country', 'organisation'],
    reason: 'Troops act for their state; a single force is a body of its own.',
    example: 'Russian troops crossed the river.',
  },
  {
    id: 'acting.police',
    heads: 'police',
    pluralOnly: false,
    actsFor: ['country'],
    reason: 'A national police acts for its state.',
    example: 'Kenyan police closed the road.',
  },
  {
    id: 'acting.units',
    heads: 'unit battalion brigade regiment platoon squadron garrison detachment column warplane warship gunboat',
    pluralOnly: true,
    actsFor: ['country', 'organisation'],
    reason: 'The units of an army act for it; a single one is a body of its own.',
    example: 'Units of the Sudanese army withdrew.',
  },
  {
    id: 'acting.patrol',
    heads: 'patrol',
    pluralOnly: false,
    actsFor: ['country', 'organisation'],
    reason: 'A patrol acts for those who sent it.',
    example: 'An Indian patrol crossed the river.',
  },
  {
    id: 'acting.members',
    heads: 'member',
    pluralOnly: true,
    uncounted: true,
    actsFor: ['organisation'],
    reason: 'What the members of a body do, or none of them does, the body does or does not.',
    example: 'No member of the Popular Front voted.',
  },
  {
    id: 'acting.fighters',
    heads: 'fighter militant insurgent rebel gunman guerrilla combatant militiaman',
    pluralOnly: true,
    actsFor: ['organisation'],
    reason: 'The fighters of a group act for it.',
    example: 'Houthi fighters held the port.',
  },
  {
    id: 'acting.kind',
    saysKind: 'organisation',
    heads:
      'movement party group organisation organization militia agency newspaper magazine channel company firm airline',
    pluralOnly: false,
    actsFor: ['organisation', 'place'],
    reason: 'A kind after a name says what the name is, whatever it was taken for.',
    example: 'The Hamas movement rejected the offer.',
  },
  {
    id: 'acting.place',
    heads: 'city town village rainforest river island peninsula desert valley strait basin archipelago',
    pluralOnly: false,
    saysKind: 'place',
    actsFor: ['place'],
    reason: 'A kind of place beside a name says what the name is.',
    example: 'The city of Lyon grew.',
  },
  {
    id: 'acting.region',
    heads:
      'region province district county governorate prefecture oblast field oilfield gasfield forest lake mountain volcano glacier bay gulf canal sea reef plateau atoll',
    pluralOnly: false,
    afterOnly: true,
    saysKind: 'place',
    actsFor: ['place'],
    reason: 'A kind of land after a name says what the name is, unless the name is known as a city.',
    example: 'Engineers closed the Murzun oil field.',
  },
];

/** Whether any group has the noun: "Syrian government forces" acts through its "government". */
export function isActingNoun(lemma: string): boolean {
  return ACTING_GROUPS.some(({ heads }) => heads.split(' ').includes(lemma));
}
