/** Words that take a full stop without ending a sentence, and what may follow them. */

/**
 * - `title`: stands before a name; never ends a sentence ("Gen. Smith").
 * - `number`: an abbreviation only before a digit ("No. 5"); else a word.
 * - `date`: ends a sentence unless a digit or comma follows ("Oct. 3").
 * - `suffix`: may end one: it does when a typical first word follows ("Acme Inc. The …").
 * - `inner`: goes on, whatever follows ("e.g. France").
 * - `final`: ends one before any capital ("etc. Then").
 */
export type AbbreviationKind = 'title' | 'number' | 'date' | 'suffix' | 'inner' | 'final';

const WORDS: Readonly<Record<AbbreviationKind, string>> = {
  title:
    'mr mrs ms mx messrs mme mlle dr drs prof gen maj col lt cmdr cdr capt sgt cpl pvt adm brig sen rep reps sens gov govs ' +
    'hon rev fr msgr pres amb insp supt det ald atty st ste mt ft',
  number:
    'no nos b d m c fl div p pp vol vols fig figs art arts sec secs ch chap para paras op ed eds pt res ext tel r',
  date: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  suffix:
    'inc corp ltd co cos llc plc bros jr sr esq dept depts univ dist assn assoc bldg ave blvd rd ln hwy ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'penn tenn tex va vt wash wis wyo ont que',
  inner: 'vs v cf viz approx est ca e.g i.e p.s eg ie esp attn incl dba aka née al-',
  final: 'etc al ibid yr yrs hr hrs mins lb lbs oz govt intl natl',
};

/** Written without a capital these are plain words: "the sat.", "a mar.", "an ill.". */
const ONLY_CAPITALISED = new Set([
  ...WORDS.date.split(' '),
  ...'ala ark del fla ga ill ind ky la md mass minn miss mo ore pa va vt wash wis co st mt ft fr hon rev gen col det rep reps atty pres ed art res que'.split(
    ' ',
  ),
]);

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.entries(WORDS) as [AbbreviationKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);

/** What kind of abbreviation a word before a full stop is; null when it is none. `word` is without the full stop. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const lower = word.toLowerCase();
  if (lower === word && ONLY_CAPITALISED.has(lower)) return null;
  return KINDS.get(lower) ?? null;
}

/**
 * Whether a word and the full stop after it are one token: `next` is the first character of the next word, or ''. At the
 * end of a sentence only names keep their stop.
 */
export function takesFullStop(word: string, next: string): boolean {
  const kind = abbreviationKind(word);
  if (kind === 'number') return /\p{Nd}/u.test(next);
  return kind === 'suffix' || (kind !== null && next !== '');
}

/** Words that open a sentence far more often than they open a name or follow an abbreviation inside one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'a about according after again all almost also although among an and another any anyone are as asked at because ' +
    'before but by can could critics despite did do does during each earlier either even ever every everyone few for ' +
    'four from further had has have he hence her here his how however i if in indeed instead is it its last later ' +
    'less let like many may meanwhile more moreover most much my neither nevertheless next no nobody none nor not ' +
    'nothing now of officials on once one only or other others our over overall people perhaps reporters residents ' +
    'several she should similarly since so some soon still such that the their then there these they thirdly this ' +
    'those though three through thus to today tomorrow two under unless until upon was we were what when where ' +
    'whereas whether which while who why will with within without witnesses would yes yesterday yet you your'
  ).split(' '),
);
