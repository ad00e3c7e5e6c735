/** Nouns that describe a place. */
import type { NounGroup } from './noun-group.js';

export const PLACE_NOUNS: readonly NounGroup[] = [
  { subtype: 'state', nouns: 'state' },
  { subtype: 'country', nouns: 'country nation kingdom republic homeland motherland fatherland' },
  { subtype: 'city', nouns: 'city capital metropolis municipality' },
  { subtype: 'town', nouns: 'town township village hamlet settlement suburb borough' },
  {
    subtype: 'region',
    nouns:
      'region province district county territory enclave exclave prefecture canton oblast governorate principality emirate commune area zone',
  },
  {
    subtype: 'region',
    nouns:
      'north south east west northeast northwest southeast southwest mainland hinterland countryside interior frontier',
  },
  { subtype: 'colony', nouns: 'colony protectorate mandate' },
  { subtype: 'neighbourhood', nouns: 'neighbourhood neighborhood quarter slum ghetto downtown' },
  { subtype: 'continent', nouns: 'continent subcontinent peninsula isthmus cape' },
  { subtype: 'island', nouns: 'island isle islet archipelago atoll' },
  {
    subtype: 'water',
    nouns:
      'sea ocean gulf strait bay lake river canal reservoir lagoon estuary creek harbor harbour waterway delta fjord',
  },
  { subtype: 'coast', nouns: 'coast coastline shore beach seaside riverbank waterfront' },
  { subtype: 'mountain', nouns: 'mountain hill volcano peak glacier range ridge plateau' },
  {
    subtype: 'land',
    nouns:
      'valley desert forest rainforest jungle plain steppe basin wetland marsh swamp savanna canyon cave woodland meadow oasis',
  },
  { subtype: 'border', nouns: 'border boundary checkpoint crossing frontline' },
  {
    subtype: 'street',
    nouns: 'street road avenue highway motorway square boulevard lane intersection roundabout plaza',
  },
  { subtype: 'bridge', nouns: 'bridge tunnel dam pier dock jetty viaduct' },
  { subtype: 'airport', nouns: 'airport airfield airstrip aerodrome runway' },
  { subtype: 'port', nouns: 'port seaport marina shipyard terminal' },
  { subtype: 'station', nouns: 'station railway subway metro depot' },
  { subtype: 'base', nouns: 'base barracks outpost camp bunker fortress fort compound' },
  {
    subtype: 'building',
    nouns:
      'building house home apartment skyscraper tower palace castle hall mansion residence villa hotel restaurant bar cafe pub nightclub theatre theater cinema museum library gallery warehouse hangar headquarters office courthouse townhouse hut shelter dormitory complex premises courtyard',
  },
  {
    subtype: 'place of worship',
    nouns: 'mosque cathedral synagogue temple monastery shrine chapel basilica convent pagoda abbey',
  },
  { subtype: 'shop', nouns: 'shop store supermarket market mall bazaar marketplace bakery pharmacy' },
  { subtype: 'hospital', nouns: 'hospital clinic morgue infirmary' },
  { subtype: 'prison', nouns: 'prison jail cemetery graveyard penitentiary gulag dungeon' },
  {
    subtype: 'plant',
    nouns:
      'factory plant refinery mine quarry mill facility pipeline reactor oilfield field farm plantation sawmill smelter foundry',
  },
  {
    subtype: 'venue',
    nouns:
      'stadium arena venue park garden zoo racetrack racecourse playground gymnasium fairground courtroom campus classroom',
  },
  {
    subtype: 'site',
    nouns:
      'site location place spot scene landmark monument ruin memorial statue grave tomb battlefield stronghold hideout haven sanctuary epicentre epicenter hub',
  },
  { subtype: 'world', nouns: 'world planet earth' },
];
