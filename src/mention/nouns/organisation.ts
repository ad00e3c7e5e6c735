/** Nouns that describe a of people that acts as one. */
import type { NounGroup } from './noun-group.js';

export const ORGANISATION_NOUNS: readonly NounGroup[] = [
  {
    subtype: 'government',
    nouns: 'government cabinet administration regime junta presidency monarchy caliphate leadership authority',
  },
  { subtype: 'ministry', nouns: 'ministry department secretariat directorate bureau treasury chancellery' },
  {
    subtype: 'parliament',
    nouns: 'parliament congress senate assembly legislature duma knesset bundestag chamber diet',
  },
  { subtype: 'court', nouns: 'court tribunal judiciary jury bench prosecution' },
  { subtype: 'party', nouns: 'party opposition coalition caucus bloc' },
  { subtype: 'faction', nouns: 'faction wing splinter' },
  { subtype: 'movement', nouns: 'movement resistance insurgency network' },
  {
    subtype: 'armed group',
    nouns:
      'militia rebels gang cartel mafia cell brigade battalion regiment division platoon squadron legion outfit unit detachment posse horde',
  },
  {
    subtype: 'armed force',
    nouns:
      'army military navy force troop fleet marines gendarmerie infantry cavalry garrison taskforce corps peacekeeping patrol convoy flotilla armada vanguard rearguard motorcade caravan',
  },
  { subtype: 'police', nouns: 'police constabulary coastguard' },
  { subtype: 'intelligence service', nouns: 'intelligence' },
  { subtype: 'agency', nouns: 'agency watchdog regulator inspectorate service commission commissariat' },
  { subtype: 'committee', nouns: 'committee subcommittee council board panel politburo presidium quorum' },
  { subtype: 'delegation', nouns: 'delegation mission deputation entourage embassy consulate envoys contingent side' },
  {
    subtype: 'company',
    nouns:
      'company firm corporation manufacturer maker supplier retailer conglomerate subsidiary carrier airline bank insurer lender startup business enterprise operator developer contractor multinational shipper shipbuilder carmaker automaker drugmaker publisher brewery telecom utility franchise brand studio label distributor exporter importer provider creditor consultancy brokerage fund refiner bookmaker newsagent grocer drugstore chain railroad steelmaker chipmaker brewer distiller tobacconist winery bookstore bookshop caterer',
  },
  { subtype: 'industry', nouns: 'industry sector' },
  {
    subtype: 'news outlet',
    nouns:
      'newspaper magazine broadcaster outlet daily weekly tabloid channel newswire press media paper publication journal website gazette tribune periodical quarterly',
  },
  {
    subtype: 'association',
    nouns:
      'association federation confederation league alliance union society club guild foundation charity trust ngo nonprofit organization organisation institution institute entity group grouping community consortium partnership cooperative fraternity lobby syndicate axis collective fellowship sorority brotherhood sisterhood bund sodality',
  },
  { subtype: 'trade union', nouns: 'labour labor' },
  {
    subtype: 'school',
    nouns:
      'university college school academy faculty polytechnic kindergarten nursery conservatory seminary madrasa madrassa',
  },
  { subtype: 'laboratory', nouns: 'laboratory lab observatory' },
  { subtype: 'church', nouns: 'church sect congregation clergy diocese denomination archdiocese priesthood papacy' },
  { subtype: 'team', nouns: 'team squad crew band orchestra choir ensemble troupe cast quartet quintet trio duo' },
  { subtype: 'household', nouns: 'family household couple clan tribe dynasty' },
  {
    subtype: 'people',
    nouns:
      'public electorate minority majority crowd mob nationality diaspora audience workforce staff personnel elite peasantry bourgeoisie nobility aristocracy tribespeople citizenry',
  },
  { subtype: 'power', nouns: 'power superpower signatory belligerent' },
];
