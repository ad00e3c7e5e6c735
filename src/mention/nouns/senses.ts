/** Nouns of the tables that mean something else beside certain words: "stem cells" are no armed group. */
import type { EntityType } from '../../model.js';

/** Lists hold lemmas, parted by spaces; all conditions of one row must hold. */
export interface Surroundings {
  /** One of these stands before the noun and describes it. */
  readonly modified?: string;
  /** None of these does. */
  readonly unmodified?: string;
  /** It is the object of one of these verbs, or the subject of their passive. */
  readonly under?: string;
  /** It hangs on one of these words, whatever the preposition. */
  readonly on?: string;
  /** What "of" ties to it: one of these, "*" anything, "thing" a noun that no table holds. */
  readonly of?: string;
  readonly plural?: true;
  /** In the singular, with no article, owner, number or describing word. */
  readonly bare?: true;
  /** With a number before it: "three". */
  readonly counted?: true;
  /** With an infinitive: "authority to sign". */
  readonly infinitive?: true;
}

export interface SenseRow {
  /** Lemmas, parted by spaces. */
  readonly nouns: string;
  readonly when: Surroundings;
  /** What the noun describes there: [type, subtype]; null when nothing that takes part. */
  readonly sense: readonly [EntityType, string] | null;
  /** The row reads the first noun of its list in this sentence, and leaves it alone in the other. */
  readonly example: string;
  readonly unlike: string;
}

export const SENSE_ROWS: readonly SenseRow[] = [
  // organisations
  row(
    'power',
    {
      unmodified:
        'world great major nuclear colonial regional foreign western eastern european imperial occupying occupy global maritime naval military economic central allied axis rival emerging emerge external leading lead atomic signatory industrial',
    },
    null,
    'The storm left thousands of homes without any power.',
    'The colonial power left the island.',
  ),
  row(
    'service',
    {
      plural: true,
      unmodified:
        'security secret intelligence fire police prison emergency rescue health ambulance border immigration customs weather meteorological park forest postal tax revenue special armed protective correctional medical social child public civil',
    },
    null,
    'The bank offers its services in Halden.',
    'The secret services watched the bank.',
  ),
  row(
    'service',
    { modified: 'funeral memorial church prayer thanksgiving remembrance burial' },
    ['event', 'ceremony'],
    'A memorial service was held in Halden.',
    'The weather service warned Halden.',
  ),
  row(
    'service',
    { modified: 'military national community jury active customer' },
    null,
    'Anna Berg finished her military service.',
    'Anna Berg joined the weather service.',
  ),
  row(
    'government',
    { modified: 'limited small big' },
    null,
    'Anna Berg favours a limited government.',
    'Anna Berg favours a new government.',
  ),
  row(
    'party',
    {
      modified:
        'graduation birthday dinner tea cocktail garden house wedding christmas farewell engagement bachelor office pool beach dance launch street block lawn victory surprise retirement costume drinking summer',
    },
    ['event', 'ceremony'],
    'A fight began at a birthday party.',
    'A fight began in the green party.',
  ),
  row(
    'party',
    { under: 'attend throw host crash' },
    ['event', 'ceremony'],
    'Two hundred guests attended the party.',
    'Two hundred members left the party.',
  ),
  row(
    'caucus',
    { under: 'win lose hold sweep carry attend' },
    ['event', 'election'],
    'Anna Berg won the caucus.',
    'Anna Berg leads the caucus.',
  ),
  row(
    'caucus',
    { plural: true },
    ['event', 'election'],
    'Anna Berg competed in the caucuses.',
    'Anna Berg spoke for the caucus.',
  ),
  row('group', { of: 'thing' }, null, 'The lorry hit a group of motorcycles.', 'The lorry hit a group of soldiers.'),
  row(
    'unit',
    { modified: 'residential housing apartment dwelling' },
    ['place', 'building'],
    'The fire destroyed four residential units.',
    'The army sent four armoured units.',
  ),
  row(
    'cell',
    { modified: 'stem blood cancer tumour tumor brain nerve skin solar fuel human' },
    null,
    'Researchers in Halden grew stem cells.',
    'Police in Halden found a terrorist cell.',
  ),
  row(
    'cell',
    { modified: 'prison jail police holding' },
    ['place', 'prison'],
    'Anna Berg died in a prison cell.',
    'Anna Berg led a terrorist cell.',
  ),
  row(
    'resistance',
    { modified: 'antibiotic antimicrobial drug insecticide heat' },
    null,
    'Anna Berg studies antibiotic resistance.',
    'Anna Berg joined the armed resistance.',
  ),
  row(
    'resistance opposition intelligence leadership authority trust business publication society community labor labour',
    { bare: true },
    null,
    'The guards met with resistance in Halden.',
    'The guards fought the resistance in Halden.',
  ),
  row(
    'authority',
    { infinitive: true },
    null,
    'The mayor has the authority to close the port.',
    'The mayor asked the authority about the port.',
  ),
  row(
    'intelligence',
    { modified: 'artificial emotional human' },
    null,
    'Anna Berg teaches artificial intelligence.',
    'Anna Berg works for military intelligence.',
  ),
  row(
    'labor labour',
    { modified: 'forced child hard manual cheap slave' },
    null,
    'The firm used forced labor in Halden.',
    'The firm fought organised labor in Halden.',
  ),
  row(
    'publication',
    { of: '*' },
    null,
    'The court stopped the publication of the book.',
    'The court sued the publication.',
  ),
  row(
    'majority',
    {
      modified: 'simple absolute two-thirds outright overall working parliamentary qualified',
    },
    null,
    'The motion needs a simple majority.',
    'The motion angered the majority.',
  ),
  row(
    'majority',
    { under: 'win lose hold gain secure have keep need' },
    null,
    'The party lost its majority.',
    'The party angered the majority.',
  ),
  row(
    'paper',
    { modified: 'research scientific white green position working discussion conference policy seminal' },
    null,
    'Anna Berg wrote a research paper.',
    'Anna Berg founded a local paper.',
  ),
  row(
    'paper',
    { under: 'publish write author submit present sign retract' },
    null,
    'Anna Berg published sixty papers.',
    'Anna Berg sold two papers.',
  ),
  row(
    'paper',
    { on: 'contribute author co-author coauthor' },
    null,
    'Anna Berg contributed to the paper.',
    'Anna Berg sued the paper.',
  ),
  row(
    'carrier',
    { modified: 'aircraft' },
    null,
    'The navy sent an aircraft carrier.',
    'The airport fined a large carrier.',
  ),
  row(
    'label',
    { plural: true, unmodified: 'record music fashion independent indie major private' },
    null,
    'Anna Berg rejects the labels.',
    'Anna Berg founded two record labels.',
  ),
  row(
    'channel',
    { modified: 'irc diplomatic back official secret distribution communication' },
    null,
    'The two states opened diplomatic channels.',
    'The two firms opened television channels.',
  ),
  row(
    'network',
    { modified: 'social computer road neural electricity transport rail railway' },
    null,
    'The state blocked social networks.',
    'The state blocked two criminal networks.',
  ),
  row(
    'chain',
    { modified: 'supply food gold' },
    null,
    'The strike broke the supply chain.',
    'The firm sold the hotel chain.',
  ),
  row(
    'chain',
    { of: 'event command custody thought' },
    null,
    'The strike began a chain of events.',
    'The firm sold a chain of hotels.',
  ),
  row(
    'force',
    { modified: 'driving drive brute excessive deadly lethal physical gravitational market' },
    null,
    'The guards used excessive force in Halden.',
    'The guards met a large force in Halden.',
  ),
  row(
    'court',
    { modified: 'tennis basketball clay squash badminton' },
    ['place', 'venue'],
    'The town built two tennis courts.',
    'The town asked two appeal courts.',
  ),
  row(
    'mission',
    { modified: 'crewed uncrewed manned unmanned lunar moon mars shuttle bombing reconnaissance' },
    ['event', 'operation'],
    'The agency launched a lunar mission.',
    'The agency advised the trade mission.',
  ),
  row(
    'developer',
    { modified: 'software open-source source core web game app lead' },
    ['person', 'scholar'],
    'Two software developers left the firm.',
    'Two property developers sued the firm.',
  ),
  // persons
  row(
    'agent',
    { modified: 'nerve chemical biological' },
    null,
    'The army used a nerve agent in Halden.',
    'The army sent a secret agent to Halden.',
  ),
  row(
    'bomber',
    { modified: 'strategic stealth heavy nuclear-capable' },
    null,
    'The army sent two strategic bombers to Halden.',
    'The army shot two suicide bombers in Halden.',
  ),
  row(
    'source',
    { of: 'income energy revenue food power water funding tension strength pride information inspiration' },
    null,
    'The port is a source of income.',
    'Anna Berg cited a source of the ministry.',
  ),
  row(
    'figure',
    { modified: 'official latest death casualty economic unemployment inflation', plural: true },
    null,
    'The ministry published the latest figures.',
    'The ministry arrested two opposition figures.',
  ),
  // places
  row(
    'place',
    { modified: 'first second third fourth fifth sixth last top better' },
    null,
    'Anna Berg took second place in Halden.',
    'Anna Berg left a quiet place in Halden.',
  ),
  row(
    'world',
    { modified: 'better safer free ideal different perfect fairer business academic sporting' },
    null,
    'The children want a better world.',
    'The virus spread across the whole world.',
  ),
  row(
    'spot',
    { modified: 'top first second third last final' },
    null,
    'The team took the top spot.',
    'The team reached a quiet spot.',
  ),
  row(
    'range',
    { modified: 'product price wide age broad vast close long short' },
    null,
    'The shop widened its product range.',
    'The army reached the mountain range.',
  ),
  row('range', { of: 'thing' }, null, 'The shop sells a range of toys.', 'The army reached a range of mountains.'),
  row(
    'trail',
    { modified: 'campaign paper audit money' },
    null,
    'Anna Berg returned to the campaign trail.',
    'Anna Berg returned to the forest trail.',
  ),
  row(
    'hall',
    { modified: 'town', under: 'hold host attend schedule' },
    ['event', 'meeting'],
    'Anna Berg held a town hall in Halden.',
    'Anna Berg visited the town hall in Halden.',
  ),
  row(
    'mine',
    { modified: 'land sea naval anti-personnel antipersonnel' },
    null,
    'A child stepped on a land mine.',
    'A child worked in a gold mine.',
  ),
  row(
    'complex',
    { modified: 'storm volcanic' },
    null,
    'The storm complex reached Halden.',
    'The prison complex stands in Halden.',
  ),
  row(
    'market',
    { modified: 'stock bond housing labour labor job capital financial free currency energy credit' },
    null,
    'The minister trusts the free market.',
    'The minister visited the fish market.',
  ),
  row(
    'capital',
    { modified: 'political venture human social share' },
    null,
    'The minister spent his political capital.',
    'The minister left the old capital.',
  ),
  row(
    'settlement',
    { modified: 'divorce legal financial out-of-court cash' },
    null,
    'The bank agreed to a legal settlement.',
    'The army reached a small settlement.',
  ),
  row(
    'quarter',
    { modified: 'first second third fourth last final' },
    null,
    'The bank lost money in the third quarter.',
    'The fire began in the old quarter.',
  ),
  row(
    'quarter',
    { of: '*' },
    null,
    'The bank lost three quarters of its clients.',
    'The fire spread to the old quarter.',
  ),
  // events
  row(
    'game',
    { modified: 'video computer online board card mobile role-playing arcade console' },
    null,
    'The firm sells video games.',
    'The club lost two games.',
  ),
  row(
    'case',
    {
      modified:
        'confirmed confirm reported report new suspected suspect positive active probable coronavirus measles cholera covid-19 test severe mild additional',
    },
    null,
    'The ministry counted new cases in Halden.',
    'The court heard the murder case in Halden.',
  ),
  row(
    'case',
    { of: 'cholera measles covid-19 coronavirus disease infection virus flu influenza malaria ebola polio dengue' },
    null,
    'The ministry found a case of cholera.',
    'The ministry lost a case of libel.',
  ),
  row('vote ballot', { counted: true }, null, 'Anna Berg received 5,200 votes.', 'Anna Berg lost the vote.'),
  row(
    'case',
    { counted: true, unmodified: 'murder court criminal civil corruption fraud legal rape abuse' },
    null,
    'The ministry counted 42 cases in Halden.',
    'The court heard two murder cases in Halden.',
  ),
  row(
    'ballot',
    { modified: 'mail-in absentee postal state spoiled' },
    null,
    'The council counted the absentee ballots.',
    'The council held a secret ballot.',
  ),
  row(
    'return',
    { modified: 'tax' },
    null,
    'Anna Berg published her tax returns.',
    'Anna Berg announced her safe return.',
  ),
  row(
    'release',
    { modified: 'press news album' },
    null,
    'The firm wrote a press release.',
    'The firm welcomed the early release.',
  ),
  row(
    'attack',
    { modified: 'heart panic asthma' },
    null,
    'Anna Berg suffered a heart attack.',
    'Anna Berg survived a bomb attack.',
  ),
  row(
    'performance',
    { modified: 'best good poor bad general academic economic strong weak overall' },
    null,
    'The party explained its poor performance.',
    'The choir gave a public performance.',
  ),
  row(
    'test',
    { modified: 'blood dna urine coronavirus covid-19 antibody drug breath pregnancy' },
    null,
    'Anna Berg took a blood test.',
    'The army announced a missile test.',
  ),
  row(
    'mass',
    { modified: 'similar land air body critical muscle' },
    null,
    'The planet has a similar mass.',
    'The bishop held a solemn mass.',
  ),
  row(
    'mass',
    { under: 'measure calculate estimate determine weigh gain lose have' },
    null,
    'Anna Berg measured the mass.',
    'Anna Berg attended the mass.',
  ),
  row('couple', { of: '*' }, null, 'The court heard a couple of songs.', 'The court heard a young couple.'),
  row(
    'field',
    {
      modified:
        'academic scientific technical creative professional related various different other many medical research legal magnetic electric gravitational',
    },
    null,
    'Women work in many technical fields.',
    'Women work in the green fields.',
  ),
  row('field', { of: 'thing' }, null, 'Anna Berg works in the field of medicine.', 'Anna Berg works in the field.'),
];

function row(nouns: string, when: Surroundings, sense: SenseRow['sense'], example: string, unlike: string): SenseRow {
  return { nouns, when, sense, example, unlike };
}
