/** Nouns that describe a place. */
import type { NounGroup } from './noun-group.js';

export const PLACE_NOUNS: readonly NounGroup[] = [
  { subtype: 'state', nouns: 'state' },
  { subtype: 'country', nouns: 'country nation kingdom republic homeland motherland fatherland' },
  { subtype: 'city', nouns: 'city capital metropolis municipality megacity' },
  { subtype: 'town', nouns: 'town township village hamlet settlement suburb borough outskirts' },
  {
    subtype: 'region',
    nouns:
      'region province district county territory enclave exclave prefecture canton oblast governorate principality emirate commune area zone voivodeship shire parish subdistrict',
  },
  {
    subtype: 'region',
    nouns:
      'north south east west northeast northwest southeast southwest mainland hinterland countryside interior frontier',
  },
  { subtype: 'colony', nouns: 'colony protectorate' },
  { subtype: 'neighbourhood', nouns: 'neighbourhood neighborhood quarter slum ghetto downtown' },
  { subtype: 'continent', nouns: 'continent subcontinent peninsula isthmus cape' },
  { subtype: 'island', nouns: 'island isle islet archipelago atoll' },
  {
    subtype: 'water',
    nouns:
      'sea ocean gulf strait bay lake river canal reservoir lagoon estuary creek harbor harbour waterway delta fjord pond waterfall rapids firth inlet',
  },
  {
    subtype: 'coast',
    nouns: 'coast coastline shore beach seaside riverbank waterfront cove headland promontory reef sandbank dune',
  },
  {
    subtype: 'mountain',
    nouns: 'mountain hill volcano peak glacier range ridge plateau cliff gorge ravine crater foothill',
  },
  {
    subtype: 'land',
    nouns:
      'valley desert forest rainforest jungle plain steppe basin wetland marsh swamp savanna canyon cave woodland meadow oasis moor heath prairie tundra grassland rangeland mangrove peatland bog orchard vineyard pasture glade thicket',
  },
  {
    subtype: 'border',
    nouns: 'border boundary checkpoint crossing frontline roadblock barricade gate gateway fence wall trench',
  },
  {
    subtype: 'street',
    nouns:
      'street road avenue highway motorway square boulevard lane intersection roundabout plaza crossroads junction bypass overpass underpass flyover alley footpath trail',
  },
  {
    subtype: 'bridge',
    nouns:
      'bridge tunnel dam pier dock jetty viaduct footbridge drawbridge aqueduct sluice breakwater lighthouse beacon embankment weir dyke levee',
  },
  {
    subtype: 'airport',
    nouns: 'airport airfield airstrip aerodrome runway heliport helipad spaceport cosmodrome launchpad',
  },
  { subtype: 'port', nouns: 'port seaport marina shipyard terminal quay wharf slipway anchorage' },
  { subtype: 'station', nouns: 'station railway subway metro depot substation tramway' },
  {
    subtype: 'base',
    nouns:
      'base barracks outpost camp bunker fortress fort compound barrack encampment stockade citadel armoury armory',
  },
  {
    subtype: 'building',
    nouns:
      'building house home apartment skyscraper tower palace castle hall mansion residence villa hotel restaurant bar cafe pub nightclub theatre theater cinema museum library gallery warehouse hangar headquarters office courthouse townhouse hut shelter dormitory complex premises courtyard lodge cottage cabin manor chateau bungalow chalet hostel motel inn tavern brothel casino spa gym granary silo barn stable windmill watermill outbuilding attic basement cellar kiosk boathouse storehouse farmhouse orphanage pavilion auditorium tenement',
  },
  {
    subtype: 'place of worship',
    nouns:
      'mosque cathedral synagogue temple monastery shrine chapel basilica convent pagoda abbey minster chantry priory cloister',
  },
  {
    subtype: 'shop',
    nouns:
      'shop store supermarket market mall bazaar marketplace bakery pharmacy butchery grocery boutique arcade showroom',
  },
  { subtype: 'hospital', nouns: 'hospital clinic morgue infirmary hospice sanatorium asylum ward dispensary' },
  { subtype: 'prison', nouns: 'prison jail cemetery graveyard penitentiary gulag dungeon' },
  {
    subtype: 'plant',
    nouns:
      'factory plant refinery mine quarry mill facility pipeline reactor oilfield field farm plantation sawmill smelter foundry colliery goldmine coalfield gasfield waterworks steelworks ironworks tannery distillery sweatshop greenhouse furnace incinerator landfill',
  },
  {
    subtype: 'venue',
    nouns:
      'stadium arena venue park garden zoo racetrack racecourse playground gymnasium fairground courtroom campus classroom velodrome ballpark pitch rink amphitheatre amphitheater bullring ballroom planetarium aquarium',
  },
  {
    subtype: 'site',
    nouns:
      'site location place spot scene landmark monument ruin memorial statue grave tomb battlefield stronghold hideout haven sanctuary epicentre epicenter hub',
  },
  { subtype: 'world', nouns: 'world planet earth' },
];
