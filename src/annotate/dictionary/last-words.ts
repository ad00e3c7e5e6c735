/** Words that end a name and tell its type, in lower case: "Compact", "Trust", "River". */

/** Agreements are happenings: something that was signed and may be joined. */
export const AGREEMENT_WORDS: ReadonlySet<string> = words(
  'treaty accord accords agreement pact compact armistice truce ceasefire protocol covenant',
);

/** Laws: nobody, and no happening. */
export const LAW_WORDS: ReadonlySet<string> = words(
  'act acts amendment bill bills code constitution ordinance statute statutes',
);

/** Bodies. */
export const BODY_WORDS: ReadonlySet<string> = words(
  `party front movement alliance coalition bloc union federation confederation league association society guild club council
  committee commission board authority agency bureau ministry department directorate secretariat office institute institution
  university college academy school foundation trust fund bank group holding holdings company corporation corp inc ltd limited
  llc plc gmbh enterprises industries partners ventures capital insurance investments securities consulting logistics systems
  technologies software electronics motors automotive airlines airways aviation aerospace shipping shipyard shipyards shipbuilding
  boats yachts ferries railway railways rail freight transport telecom telecommunications energy petroleum oil gas electric
  electricity mining minerals metals steelworks chemicals pharmaceuticals pharma foods dairies breweries brewery distillers
  textiles cement timber paper fisheries farms hotels resorts stores supermarkets records studios pictures films productions
  publishing publishers press books media broadcasting television radio news network times herald gazette tribune chronicle courier
  observer telegraph journal newspaper magazine review army navy police guard militia brigade brigades battalion regiment legion
  corps forces command parliament senate assembly congress legislature court tribunal church diocese orchestra choir ensemble
  theatre theater museum gallery library hospital clinic laboratory laboratories observatory organisation organization network
  initiative campaign cooperative consortium chamber exchange registry service services`,
);

/** Of these, the words that are no surname: after them not even two words are a person. */
export const FIRM_WORDS: ReadonlySet<string> = words(
  `party movement alliance coalition federation confederation association society council committee commission authority agency
  ministry department directorate secretariat institute university academy foundation trust fund holdings company corporation
  corp inc ltd llc plc gmbh enterprises industries ventures insurance investments securities consulting logistics systems
  technologies software electronics motors automotive airlines airways aviation aerospace shipping shipyard shipyards shipbuilding
  boats yachts ferries railway railways freight telecom telecommunications energy petroleum electricity mining minerals chemicals
  pharmaceuticals pharma foods dairies breweries brewery textiles fisheries supermarkets studios productions publishing
  publishers broadcasting television newspaper army navy militia battalion regiment parliament senate assembly legislature tribunal
  orchestra ensemble theatre museum hospital clinic laboratory laboratories observatory organisation organization cooperative
  consortium services`,
);

/** Places. */
export const PLACE_WORDS: ReadonlySet<string> = words(
  `river lake lakes sea ocean bay gulf strait straits canal channel creek lagoon fjord falls reservoir island islands isle isles
  archipelago atoll peninsula cape coast beach mountain mountains mount peak hills volcano glacier ridge pass plateau valley gorge
  canyon desert plain plains forest rainforest jungle swamp marshes wetlands oasis delta basin province county district region
  oblast governorate prefecture territory territories municipality duchy principality emirate kingdom republic city town village
  street avenue boulevard road highway motorway square plaza bridge tunnel dam airport airfield airbase harbour harbor port
  stadium arena palace castle fortress tower cathedral mosque temple monastery abbey park reserve zoo cemetery prison barracks
  camp mine quarry refinery pipeline oilfield lighthouse border`,
);

/** Of these, the words that end the name of no body: "Halden Airport", "Lann Highway". */
export const LAND_WORDS: ReadonlySet<string> = words(
  'airport airfield airbase airstrip highway motorway expressway street avenue boulevard peninsula archipelago',
);

/** Words that begin the name of a place, and its "of" form: "Lake Geneva", "Gulf of Aden". */
export const PLACE_FIRST_WORDS: ReadonlySet<string> = words('lake mount cape gulf strait bay isle sea lough loch fort');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
