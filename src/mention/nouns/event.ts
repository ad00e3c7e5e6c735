/** Nouns that describe a happening: something with a time, a place and those who took part. */
import type { NounGroup } from './noun-group.js';

export const EVENT_NOUNS: readonly NounGroup[] = [
  {
    subtype: 'meeting',
    nouns:
      'meeting talk talks discussion consultation dialogue negotiation encounter summit conference forum convention session gathering symposium seminar roundtable workshop colloquium',
  },
  {
    subtype: 'visit',
    nouns: 'visit trip tour journey voyage pilgrimage arrival departure return expedition excursion stopover layover',
  },
  {
    subtype: 'attack',
    nouns:
      'attack strike airstrike raid bombing shelling bombardment assault ambush offensive invasion incursion barrage onslaught shootout shooting stabbing beheading massacre bloodbath atrocity gunfire blitz aggression',
  },
  { subtype: 'explosion', nouns: 'explosion blast detonation' },
  {
    subtype: 'killing',
    nouns: 'killing murder assassination execution homicide slaying lynching manslaughter poisoning genocide',
  },
  { subtype: 'death', nouns: 'death suicide drowning' },
  { subtype: 'abduction', nouns: 'abduction kidnapping hijacking kidnap disappearance' },
  {
    subtype: 'war',
    nouns:
      'war conflict hostility fighting warfare battle clash siege skirmish crossfire combat standoff occupation intervention blockade uprising rebellion revolt revolution mutiny insurrection coup putsch unrest crackdown purge bloodshed',
  },
  {
    subtype: 'operation',
    nouns:
      'operation manoeuvre maneuver exercise drill deployment rescue evacuation airlift withdrawal pullout retreat counteroffensive mobilisation mobilization disarmament sweep stakeout sortie',
  },
  { subtype: 'protest', nouns: 'protest demonstration rally march riot walkout picket boycott vigil looting stoppage' },
  {
    subtype: 'election',
    nouns: 'election referendum vote ballot poll primary runoff plebiscite voting caucuses recount census byelection',
  },
  { subtype: 'campaign', nouns: 'campaign' },
  {
    subtype: 'agreement',
    nouns:
      'agreement deal treaty accord pact ceasefire truce armistice memorandum protocol compromise reconciliation rapprochement contract',
  },
  {
    subtype: 'merger',
    nouns: 'merger acquisition takeover buyout purchase sale privatisation privatization ipo bailout',
  },
  {
    subtype: 'decision',
    nouns:
      'decision ruling verdict judgment judgement decree resolution sentence acquittal conviction pardon amnesty veto injunction',
  },
  {
    subtype: 'trial',
    nouns: 'trial hearing lawsuit appeal litigation case inquest petition arbitration impeachment proceeding',
  },
  {
    subtype: 'investigation',
    nouns:
      'investigation inquiry enquiry probe audit inspection review search manhunt interrogation excavation autopsy inquisition',
  },
  {
    subtype: 'arrest',
    nouns: 'arrest detention imprisonment extradition deportation expulsion indictment charge custody',
  },
  { subtype: 'release', nouns: 'release liberation exchange swap' },
  { subtype: 'sanction', nouns: 'sanction embargo ban tariff penalty moratorium curfew levy' },
  {
    subtype: 'resignation',
    nouns: 'resignation dismissal ouster removal firing retirement suspension ousting overthrow abdication',
  },
  { subtype: 'appointment', nouns: 'appointment inauguration coronation nomination enthronement accession promotion' },
  {
    subtype: 'ceremony',
    nouns:
      'ceremony funeral wedding burial celebration anniversary commemoration parade festival carnival banquet reception jubilee mass feast graduation wake gala dinner luncheon christening baptism requiem',
  },
  { subtype: 'speech', nouns: 'speech address interview debate briefing sermon lecture broadcast telecast' },
  {
    subtype: 'accident',
    nouns:
      'accident crash collision derailment shipwreck capsizing sinking spill leak meltdown collapse stampede mishap incident pileup wreck',
  },
  {
    subtype: 'disaster',
    nouns:
      'disaster catastrophe earthquake quake tsunami flood flooding hurricane typhoon cyclone tornado storm landslide avalanche mudslide eruption drought famine wildfire blaze fire heatwave blizzard aftershock bushfire cloudburst downpour sandstorm hailstorm rockfall',
  },
  { subtype: 'outbreak', nouns: 'outbreak epidemic pandemic lockdown quarantine' },
  {
    subtype: 'crisis',
    nouns:
      'crisis emergency scandal shutdown recession dispute feud row deadlock impasse default bankruptcy blackout outage',
  },
  {
    subtype: 'competition',
    nouns:
      'match game tournament championship race final semifinal quarterfinal contest competition cup olympics season playoff bout derby marathon regatta duel decathlon',
  },
  { subtype: 'launch', nouns: 'launch test premiere debut opening unveiling liftoff landing flight spacewalk closure' },
  { subtype: 'exhibition', nouns: 'exhibition concert show expo fair auction performance gig screening' },
  {
    subtype: 'crime',
    nouns:
      'robbery burglary theft heist fraud rape arson hack cyberattack breach plot conspiracy sabotage crime smuggling embezzlement bribery extortion blackmail espionage perjury vandalism forgery',
  },
  {
    subtype: 'reform',
    nouns:
      'reform prorogation annexation secession unification reunification partition independence nationalisation nationalization dissolution',
  },
];
