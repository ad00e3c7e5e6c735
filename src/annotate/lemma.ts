/**
 * The lemma of an English word from its form and its tags: tables of irregular forms, then rules that undo regular
 * inflection. Whether a verb's stem lost an "e" is told from its last letters, with tables for the exceptions.
 */
import type { Upos } from '../model.js';
import {
  FUNCTION_WORDS,
  IRREGULAR_DEGREES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  MODALS,
} from './dictionary/irregular-forms.js';
import { DOUBLE_L_DROPPED, endsInSilentE } from './silent-e.js';

type Lemmas = ReadonlyMap<string, string>;

const VERBS = lemmasByForm(IRREGULAR_VERBS);
const NOUNS = lemmasByForm(IRREGULAR_NOUNS);
const DEGREES = lemmasByForm(IRREGULAR_DEGREES);
const FUNCTIONS = lemmasByForm(FUNCTION_WORDS);
const MODAL_LEMMAS = lemmasByForm(MODALS);
/** Forms that two verbs share, by the rarer tag: "found", "lay", "saw" are mostly past forms. */
const BASE_TAGS = new Set(['VB', 'VBP']);

/** No base form ends so, whatever the tagger says of a headline ("SENATE DISMISSES CHARGES"). */
const THIRD_PERSON = /(?:ss|sh|ch|x|zz)es$/;

/** Lower case, but for proper nouns and the pronoun "I". `form` has no invisible characters. */
export function lemmaOf(form: string, upos: Upos, xpos: string): string {
  const lower = form.toLowerCase();
  switch (upos) {
    case 'PROPN':
      return xpos === 'NNPS' ? properLemma(form, lower) : form;
    case 'VERB':
    case 'AUX':
      return xpos === 'MD' ? (MODAL_LEMMAS.get(lower) ?? lower) : verbLemma(lower, xpos);
    case 'NOUN':
      return xpos === 'NNS' ? nounLemma(lower) : lower;
    case 'ADJ':
    case 'ADV':
      return upos === 'ADV' && /^(?:better|best)$/.test(lower) ? 'well' : degreeLemma(lower, xpos);
    case 'PRON':
      return lower === 'i' || lower === 'me' ? 'I' : xpos === 'PRP$' ? lower : (FUNCTIONS.get(lower) ?? lower);
    case 'PART':
      return xpos === 'POS' ? "'s" : (FUNCTIONS.get(lower) ?? lower);
    default:
      return FUNCTIONS.get(lower) ?? lower;
  }
}

/** "Americans" → "American"; capitals stay as they are. */
function properLemma(form: string, lower: string): string {
  const lemma = nounLemma(lower);
  return lower.startsWith(lemma) ? form.slice(0, lemma.length) : form;
}

function nounLemma(form: string): string {
  const known = NOUNS.get(form) ?? compoundLemma(form);
  if (known !== undefined) return known;
  return withoutPluralS(form);
}

/** "guardsmen", "midwives", "grandchildren". */
function compoundLemma(form: string): string | undefined {
  const [, front, head] =
    /^(.+?)(women|children|wives|knives|shelves|halves|teeth|feet)$/.exec(form) ??
    /^(.*[^aeiou])(men)$/.exec(form) ??
    [];
  return front && head ? front + NOUNS.get(head)! : undefined;
}

/** Also the third person of verbs. */
function withoutPluralS(form: string): string {
  if (!/[^s'’]s$/.test(form) || form.length < 3) return form;
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return form.slice(0, -3) + 'y';
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

function verbLemma(form: string, xpos: string): string {
  if (THIRD_PERSON.test(form)) return withoutPluralS(form);
  if (BASE_TAGS.has(xpos) && !/^(?:am|are|['’](?:m|re|ve)|is|was|were|ai)$/.test(form)) return form;
  const prefixed = /^((?:re|co|un|pre|out|mis|non)[-‐‑])(.+)$/.exec(form);
  if (prefixed) return prefixed[1]! + verbLemma(prefixed[2]!, xpos);
  const irregular = VERBS.get(form);
  if (irregular !== undefined) return irregular;
  if (xpos === 'VBZ') return withoutPluralS(form);
  if (/[^aeiou]ied$/.test(form)) return form.slice(0, -3) + 'y';
  if (form.endsWith('eed')) return form.slice(0, -1);
  const stem = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(form)?.[1];
  return stem === undefined ? form : verbOfStem(stem);
}

function verbOfStem(stem: string): string {
  if (DOUBLE_L_DROPPED.has(stem)) return stem.slice(0, -1);
  if (/([bdgkmnprt])\1$/.test(stem) && !/^(?:add|err|purr|butt|egg|inn)$/.test(stem)) return stem.slice(0, -1);
  if (/[aeiou]ck$/.test(stem) && /^(?:panick|mimick|picnick|traffick|frolick)$/.test(stem)) return stem.slice(0, -1);
  return endsInSilentE(stem) ? stem + 'e' : stem;
}

function degreeLemma(form: string, xpos: string): string {
  if (!/^(?:JJ|RB)[RS]$/.test(xpos)) return form;
  const irregular = DEGREES.get(form);
  if (irregular !== undefined) return irregular;
  const stem = /^(.{2,}?)e(?:r|st)$/.exec(form)?.[1];
  if (stem === undefined) return form;
  if (/[^aeiou]i$/.test(stem)) return stem.slice(0, -1) + 'y';
  if (/([bdgmnt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][cfgsvz]|[lnr][cgs]|[^aeioul]l|[^aeiou]u|[^aeiou][aiu][dmnrtp]|[^aeiou]o[rt]|e)$/.test(stem) &&
    !/^(?:near|dear|clear|great|neat|fat|low|slow|kind|soon|young|long|strong)$/.test(stem)
    ? stem + 'e'
    : stem;
}

/** From lines of a lemma and its forms; the first lemma that names a form has it. */
function lemmasByForm(table: string): Lemmas {
  const entries = table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, lemma] as const);
    });
  return new Map(entries.reverse());
}
