/**
 * How events are named, beyond the nouns that end their names with a capital. Written from general knowledge of names and
 * checked on open news of 2019, 2020 and 2025 that no figure is measured on. In an example, what the model found stands as
 * `[type words]`; `name` is what must come out as an event.
 */
import type { NameType } from '../../model.js';

interface EventRule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly name: string;
}

/** A capitalised word that opens a name: "Battle of Dorrow". */
export interface LeadRule extends EventRule {
  /** In lower case. */
  readonly leads: ReadonlySet<string>;
  /** What must stand between the lead and the capitalised words; empty: nothing. */
  readonly joints: ReadonlySet<string>;
  /** Capitalised words in front that belong to the name. */
  readonly before: ReadonlySet<string>;
  /** Words that make it the name of something else when they come next. */
  readonly except: ReadonlySet<string>;
  /** Whether the model is believed when it takes the whole for a body: a charity "Operation Lantern". */
  readonly mayBeBody: boolean;
  /** At most so many capitalised words follow. */
  readonly most: number;
}

/** A noun in small letters that closes a name: "Gaza war". */
export interface NounRule extends EventRule {
  readonly nouns: ReadonlySet<string>;
  /** Words in small letters that may stand between the names and the noun: "civil". */
  readonly between: ReadonlySet<string>;
  /** The types of the names that may stand in front. */
  readonly after: ReadonlySet<NameType>;
  /** Whether one is needed; else a word between is enough: "2017 general election". */
  readonly needsName: boolean;
  /** Whether a single name must be a place when nothing stands between: not "the Peruvian war". */
  readonly needsMore: boolean;
  readonly needsYear: boolean;
  /** Words that make it something else when they come next. */
  readonly except: ReadonlySet<string>;
}

export const LEAD_RULES: readonly LeadRule[] = [
  lead({
    id: 'storm',
    reason: 'Storms have given names behind their kind.',
    example: 'Then Tropical Storm [person Ada] killed three.',
    name: 'Tropical Storm Ada',
    leads: words('hurricane typhoon cyclone storm superstorm'),
    before: words('tropical subtropical winter post-tropical super'),
    except: words('center centre hunters prediction area surge watch warning season shadow troopers'),
    most: 1,
  }),
  lead({
    id: 'operation',
    reason: 'Military and police operations have code names.',
    example: 'They began Operation Silver Heron at dawn.',
    name: 'Operation Silver Heron',
    leads: words('operation exercise'),
    except: words('center centre room officer command theatre manual'),
    mayBeBody: true,
    most: 3,
  }),
  lead({
    id: 'battle',
    reason: 'Battles and sieges are named after where they were fought.',
    example: 'He fell in the Battle of the [place Lann River] there.',
    name: 'Battle of the Lann River',
    leads: words('battle siege sack blockade relief massacre storming'),
    joints: words('of for'),
    most: 3,
  }),
  lead({
    id: 'war-in',
    reason: 'Wars are named after where or against what they are waged.',
    example: 'He served in the War in [place Dorrow] then.',
    name: 'War in Dorrow',
    leads: words('war wars'),
    mayBeBody: true,
    joints: words('in on of against'),
    most: 3,
  }),
];

const ELECTIONS =
  'election elections referendum referendums by-election by-elections primary primaries caucus caucuses midterms';
const OFFICES = `presidential parliamentary legislative general federal local municipal mayoral gubernatorial regional state
  provincial senate senatorial congressional snap early midterm mid-term primary constitutional independence leadership
  national assembly council government special runoff run-off by ‑ -`;
const HARMS = `attack attacks bombing bombings shooting shootings stabbing stabbings massacre massacres explosion explosions
  earthquake earthquakes flood floods flooding wildfire wildfires landslide landslides famine drought eruption tsunami heatwave
  riot riots protests unrest uprising revolution insurrection coup crisis conflict war invasion offensive ceasefire mutiny
  blackout blackouts stampede pogrom genocide assassination hostilities clashes standoff boycott`;
const MEANS = `terror terrorist car drone missile suicide stabbing knife mass school rocket chemical border political financial
  economic debt banking hostage constitutional student anti-government opposition truck train bus plane mosque church synagogue
  nightclub hotel airport market police arson bomb gas oil prison migrant refugee wildfire nerve agent`;

export const NOUN_RULES: readonly NounRule[] = [
  noun({
    id: 'election-year',
    reason: 'The year makes an election one of its kind.',
    example: 'He lost the 2017 [place Malta] mayoral election.',
    name: '2017 Malta mayoral election',
    nouns: words(ELECTIONS),
    between: words(OFFICES),
    after: types('place nationality organisation'),
    needsName: false,
    needsYear: true,
  }),
  noun({
    id: 'harm-year',
    reason: 'Year and place make a disaster or an attack one of its kind.',
    example: 'She survived the 2011 [place Dorrow] car bombing.',
    name: '2011 Dorrow car bombing',
    nouns: words(HARMS),
    between: words(MEANS),
    after: types('place nationality organisation'),
    needsMore: true,
    needsYear: true,
    except: words('season plot suspect suspects victim victims survivor survivors'),
  }),
  noun({
    id: 'war',
    reason: 'Many write the noun of a war small.',
    example: 'The [place Peru]–[place Malta] war began.',
    name: 'Peru–Malta war',
    nouns: words('war wars'),
    between: words('civil border independence'),
    after: types('place nationality organisation'),
    needsMore: true,
    except: words(
      'on against crime crimes criminal criminals cabinet effort zone machine room chest veteran reporter correspondent',
    ),
  }),
  noun({
    id: 'summit',
    reason: 'A summit is named after its hosts, its place or who meets there.',
    example: 'He came to the [organisation NATO] leaders summit late.',
    name: 'NATO leaders summit',
    nouns: words('summit'),
    between: words("leaders leaders' climate peace economic security ’ '"),
    after: types('place organisation'),
  }),
  noun({
    id: 'massacre',
    reason: 'A massacre is named after its place or its victims.',
    example: 'The [place Dorrow] massacre is not forgotten.',
    name: 'Dorrow massacre',
    nouns: words('massacre massacres genocide pogrom'),
    between: words('school church mosque music festival'),
    after: types('place nationality event'),
  }),
  noun({
    id: 'disaster',
    reason: 'Some disasters and revolts are named after their place alone.',
    example: 'Since the [place Dorrow] earthquake he limps.',
    name: 'Dorrow earthquake',
    nouns: words('disaster earthquake uprising famine'),
    between: words('nuclear mine mining ghetto'),
    after: types('place'),
  }),
  noun({
    id: 'outrage',
    reason: 'A bombing or a shooting is named after its place.',
    example: 'He survived the [place Dorrow] nightclub shooting.',
    name: 'Dorrow nightclub shooting',
    nouns: words('bombing shooting'),
    between: words(MEANS),
    after: types('place'),
  }),
  noun({
    id: 'revolution',
    reason: 'A revolution is named after its people.',
    example: 'The [nationality Peruvian] revolution failed.',
    name: 'Peruvian revolution',
    nouns: words('revolution'),
    between: words('cultural'),
    after: types('place nationality'),
  }),
  noun({
    id: 'outbreak',
    reason: 'An epidemic is named after its disease.',
    example: 'They met before the [other Lann fever] pandemic.',
    name: 'Lann fever pandemic',
    nouns: words('pandemic'),
    between: words('coronavirus disease influenza flu virus'),
    after: types('other organisation event'),
  }),
  noun({
    id: 'festival',
    reason: 'A festival is named after its place or patron.',
    example: 'She won at the [place Lima] film festival twice.',
    name: 'Lima film festival',
    nouns: words('festival marathon carnival'),
    between: words(
      'film music jazz book arts literary literature science international documentary theatre theater folk food',
    ),
    after: types('place organisation other'),
  }),
  noun({
    id: 'attacks',
    reason: 'The attacks of a day are named after it.',
    example: 'Since the [event 9/11] attacks he flies no more.',
    name: '9/11 attacks',
    nouns: words('attack attacks bombings massacre riot insurrection'),
    between: words('terror terrorist'),
    after: types('event'),
  }),
];

type Given<Rule> = Pick<Rule, keyof EventRule & keyof Rule> & Partial<Rule>;

function lead(rule: Given<LeadRule> & Pick<LeadRule, 'leads' | 'most'>): LeadRule {
  return { joints: new Set(), before: new Set(), except: new Set(), mayBeBody: false, ...rule };
}

function noun(rule: Given<NounRule> & Pick<NounRule, 'nouns' | 'after'>): NounRule {
  return { between: new Set(), except: new Set(), needsName: true, needsMore: false, needsYear: false, ...rule };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function types(list: string): ReadonlySet<NameType> {
  return new Set(list.split(' ') as NameType[]);
}
