/** The words inside names that carry little or no identity, by kind, as data. All lower-case Latin letters. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Before a person's name; dropped. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess sheikh shaykh sheik shaikh cheikh
  sayyid sayed sayyed seyyed syed hajj haj hajji haji al-hajj mullah mulla mawlawi maulvi maulana mawlana molla qari
  ayatollah hojjatoleslam imam mufti ustad ustadh rabbi reverend rev pope archbishop bishop cardinal patriarch metropolitan
  king queen prince princess emir sultan shah emperor empress tsar czar
  president premier chancellor minister senator sen congressman congresswoman representative rep governor gov mayor
  ambassador judge justice secretary chairman general gen lieutenant lt colonel col major maj captain capt commander cmdr
  brigadier brig admiral adm marshal sergeant sgt corporal private engineer eng comrade
  herr frau monsieur madame mme mlle don dona senor senora`);

/** After a person's name: kept apart, since father and son differ by it alone. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['2nd', '2'],
  ['3rd', '3'],
]);

/** Inside a person's name; dropped, since some spell the name without them. */
export const PARTICLES = words(`
  al el ul ur ud us ush as ash at ar an az ad bin ibn ben bint binti binte bte ould wuld walad ait
  de del della dela la las los di da do dos das du des le van von der den ten ter zu zur und y e i bar son of the`);

/** The Arabic article as it is romanised before each letter. */
export const ARTICLES = words('al el ul ur ar er as es us ash esh ush an en ad ed ud at et ut az ez');

/** Legal forms, and the word for a firm: an organisation is the same with and without them. */
export const LEGAL_FORMS = words(`
  inc incorporated corp corporation co company ltd limited llc llp lp plc pte pty pvt private gmbh mbh ag kg ohg sa sas
  sarl srl spa nv bv ab oy oyj as asa aps kft zrt doo ad jsc ojsc pjsc cjsc zao oao ooo pao ao tov tzov pat prat too
  sdn bhd fze fzco fzc fzllc wll saoc saog est establishment cv ltda limitada cia spol sro sp zoo eood ead ood
  anonymous obshchestvo ogranichennoi ogranichennoy otvetstvennostyu aktsionernoe aktsionernoye otkrytoe zakrytoe
  publichnoe sociedad anonima capital variable joint stock public closed open liability holding holdings sirketi
  anonim stic tic san limitid dmcc fz jlt pjs kk eirl sal sapi rl ca pllc offshore yayasan pt tnhh
  sherkat sahami khass tovarystvo obmezhenoyu vidpovidalnistyu companies ev asbl vzw lda sal gesmbh eg ohg sca saa sae
  sapa pjsk pvtltd lllp eurl sasu snc sapi sprl spr ilimitada srlcv eireli sociedade societe anonyme soc gesellschaft aktiengesellschaft
  compagnie kompaniya kompaniia kompania kompani sharikat sharikah sharika firma kholding khalding perusahaan perseroan
  terbatas gongsi youxian hoesa responsabilidad respon limitado eingetragener pidpryiemstvo unitarnoe unitary vidkryte
  zakryte publichne publichnoye otkrytoye zakrytoye obschestvo`);

/** Joining words, never compared; and "affairs", which some name a ministry with and some without. */
export const FUNCTION_WORDS = words(`
  the a an of for and & in on to by with from de del des der die das und et e y wa wal va du dei della delle lil affairs`);

/** What parts of a larger body are called: "Hamas Political Bureau" is not Hamas. */
const PART_WORDS = words(`
  ministry minister department bureau office authority administration government cabinet parliament assembly congress
  senate council committee commission board court tribunal prosecutor police command headquarters staff intelligence
  border customs branch wing bloc faction delegation mission embassy consulate secretariat presidency youth college
  academy school faculty library museum hospital treasury`);

/**
 * What bodies are called by kind: with the parts' words, they identify nothing without a second reason ("Ministry of
 * Defence", "National Front").
 */
const KIND_WORDS = words(`
  foreign interior defence justice finance economic education health culture energy labour agriculture transport home
  supreme constitutional high state national federal republic republican people public popular royal central general
  main regional local city provincial united political
  legislative green
  democratic socialist communist liberal conservative progressive independent islamic muslim christian jewish arab
  agency army military armed force navy air guard corps brigade battalion regiment division security
  resistance liberation freedom revolutionary revolution independence relief
  party movement front organisation group association society foundation charity establishment league alliance
  coalition network institute institution university centre union`);

/** What firms are called by trade. */
const TRADE_WORDS = words(`
  bank banking insurance investment fund trust exchange capital trading commercial commerce industry manufacturing
  production product construction engineering technology technical system solution electronic electric electrical power
  oil gas petroleum petrochemical chemical mining steel metal shipping maritime line logistic cargo freight
  airlines aviation aerospace aircraft import export enterprise business consulting consultant development research
  science scientific study design project management marketing sale supply equipment part machinery tool food agro
  agricultural farm textile pharmaceutical medical media press news television tv radio broadcasting publishing
  communication telecommunication telecom distribution processing leasing brokerage contracting advertising jewellery
  automotive auto security computer computing software internet digital online express finance money venture partner
  casino hospitality charter yacht garment clothing furniture paper plastic rubber cement mineral timber fishing
  seafood dairy poultry beverage real estate property hotel resort travel tour tourism restaurant club store
  shop market supermarket factory plant complex work workshop service world global international
  comercializadora comercial comercio inversiones inversora inmobiliaria constructora distribuidora servicio
  empresa compania industria agropecuaria agricola ganadera transporte exportadora importadora importacion exportacion
  gasolinera consultoria asesoria asociado promotora operadora producto hacienda centro almacen administradora
  corporacion fundacion asociacion`);

/** Says what kind of thing it is, not which. */
export function isGeneric(word: string): boolean {
  return PART_WORDS.has(word) || KIND_WORDS.has(word) || TRADE_WORDS.has(word);
}

export function isPart(word: string): boolean {
  return PART_WORDS.has(word);
}

/** Words that a name lives on without: "Hamas movement", "Wagner Group". */
export const SHEDDABLE_WORDS = words(
  'movement group organisation network party faction militia company society association foundation charity establishment',
);

/** What bodies for the common good call themselves by: one and the same, when all else in their names is. */
export const GOOD_CAUSE_WORDS = words('foundation association society organisation charity establishment islamic');

/** Chambers, and what sets a committee up: it is the same with and without the word. */
export const CHAMBER_WORDS = words(
  'house senate commons lords parliament assembly congress select standing permanent special',
);

/** Known by this one name. */
export const SACRED_NAMES = words('god allah jesus christ yahweh jehovah buddha krishna shiva vishnu ganesha satan');

/** The faithful, all of them. */
export const FAITHFUL = words(`
  muslims christians jews hindus sikhs buddhists catholics protestants sunnis shiites anglicans mormons baptists`);

/** Happenings that come again: without a year or a number the name means one of many. */
export const RECURRING_WORDS = words(`
  election elections referendum vote summit conference congress session assembly meeting talks games olympics cup
  championship championships tournament league final finals festival fair expo exhibition forum marathon race prix
  awards award anniversary day week census budget primary primaries inauguration convention`);

/** Words that set one place apart from its neighbour of the same name. */
export const PLACE_QUALIFIERS = words(`
  north northern south southern east eastern west western central upper lower new old greater inner outer
  city town village strip bank province region district county state republic island islands river lake sea ocean gulf
  bay valley mountain mountains mount desert peninsula port airport camp street square avenue road bridge university
  governorate oblast krai prefecture canton municipality territory`);

/** What a place's name says or leaves out and is the same place: "Holm Province", "Sea of Holm". */
export const SAME_PLACE_WORDS = words(`
  province governorate region oblast krai state republic territory prefecture canton department municipality township
  village town sea ocean river lake island islands archipelago desert valley mountain mountains mount peninsula strait gulf
  bay`);

/** What kind of happening a name says it is, or leaves unsaid: "the Holm scandal". */
export const HAPPENING_WORDS = words(`
  pandemic epidemic outbreak scandal affair crisis war disaster accident`);
