/** Whether the stem of a regular verb ("declar", "appear") lost a silent "e" before "-ed" or "-ing". */

/** Stems that British spelling doubled: "cancelled" is of "cancel", but "called" of "call". */
export const DOUBLE_L_DROPPED: ReadonlySet<string> = new Set(
  (
    'annull appall cancell channell compell controll corrall counsell dispell distill duell enroll equall ' +
    'excell expell extoll fuell fulfill impell initiall instill labell levell libell marshall modell parcell ' +
    'patroll pedall pencill propell quarrell refuell repell rebell rivall shovell signall spirall stencill swivell ' +
    'totall towell travell tunnell unravell'
  ).split(' '),
);

interface StemRule {
  readonly ending: RegExp;
  readonly silentE: boolean;
  readonly example: string;
}

/** Tried in order. */
export const STEM_RULES: readonly StemRule[] = [
  no(stems('focus bias canvas gas bus caucus chorus waltz blitz'), 'focused'),
  yes(/(?:[^s]s|[cvu]|[^z]z)$/, 'announced'),
  yes(/^ach$/, 'ached'),
  yes(stems('sooth bath breath cloth loath seeth teeth writh sheath wreath'), 'breathed'),
  // g
  no(stems('belong prolong'), 'belonged'),
  no(stems('catalog dialog'), 'cataloged'),
  yes(/[aeioudlr]g$/, 'managed'),
  yes(
    /(?:arr|ch|estr|der|^r)ang$|(?:all|av|ev)eng$|(?:infr|cr|fr|h|^b|^t|imp)ing$|(?:pl|l|lo|exp|sp)[uo]ng$/,
    'challenged',
  ),
  // l
  yes(/[bcdfgkptz]l$|styl$/, 'settled'),
  yes(/[^aeou]il$|[^aou]ul$/, 'compiled'),
  yes(stems('inhal exhal scal impal consol cajol parol'), 'inhaled'),
  // t
  yes(stems('creat procreat permeat delineat nauseat'), 'created'),
  no(/[eo]at$|^(?:combat|format|caveat)$/, 'treated'),
  yes(/at$/, 'stated'),
  yes(stems('unit invit excit cit writ incit recit ignit expedit extradit bit spit smit requit'), 'united'),
  no(/it$/, 'visited'),
  no(stems('pilot pivot ballot'), 'piloted'),
  yes(/[^aeiou]ot$|quot$/, 'voted'),
  no(/out$|^debut$/, 'shouted'),
  yes(/ut$/, 'executed'),
  yes(stems('delet complet compet deplet secret excret tast wast past hast bast lambast'), 'completed'),
  // r
  no(/[eo]ar$|^collar$/, 'appeared'),
  yes(/ar$/, 'declared'),
  yes(stems('interfer adher coher rever persever'), 'interfered'),
  no(/[aeo]ir$/, 'repaired'),
  yes(/ir$/, 'required'),
  yes(stems('scor stor ador ignor explor restor deplor implor snor'), 'explored'),
  no(/our$|^(?:murmur|augur)$/, 'poured'),
  yes(/ur$/, 'secured'),
  // d
  no(/(?:[aeo]i|[eo]a|oo|ee|[ao]u)d$/, 'avoided'),
  yes(/[aeiou]d$/, 'decided'),
  // k
  no(/[aeo][aeiou]k$/, 'looked'),
  yes(/[aiou]k$/, 'provoked'),
  // m
  yes(/[^eo]am$/, 'named'),
  yes(stems('tim prim chim mim welcom becom overcom com hom rhym'), 'welcomed'),
  yes(/[^aeiou]um$/, 'assumed'),
  // n
  no(/[aeou]in$|^(?:margin|coffin)$/, 'explained'),
  yes(/in$/, 'combined'),
  yes(stems('conven interven contraven superven'), 'intervened'),
  yes(stems('postpon condon telephon dethron enthron aton'), 'postponed'),
  yes(/[^aeo]un$/, 'tuned'),
  // p, b
  no(/[eo]ap$|^kidnap$/, 'leaped'),
  yes(/(?:ap|yp|[^aeou]ib)$/, 'escaped'),
  yes(stems('elop telescop'), 'eloped'),
  // One consonant, one vowel, one consonant: without an "e" the last would have been doubled ("hoped", "hopped").
  yes(/^[^aeiou]*[aeiouy][^aeiouwxy]$/, 'hoped'),
];

/** A stem that no rule fits is whole. */
export function endsInSilentE(stem: string): boolean {
  return STEM_RULES.find(({ ending }) => ending.test(stem))?.silentE ?? false;
}

function yes(ending: RegExp, example: string): StemRule {
  return { ending, silentE: true, example };
}

function no(ending: RegExp, example: string): StemRule {
  return { ending, silentE: false, example };
}

/** Whole stems, and what prefixes make of them. */
function stems(list: string): RegExp {
  return new RegExp(`^(?:re|un|over|out|mis|pre|under|co|de|dis)?(?:${list.split(' ').join('|')})$`);
}
