/** Types of names: where the dictionary knows better than the model, and one type for a name in all of a document. */
import type { Name, NameType, Token } from '../model.js';
import {
  countryByCapital,
  countryByName,
  isDemonym,
  isEvent,
  monthByName,
  organisationByName,
  placeByName,
  weekdayByName,
} from './dictionary.js';
import { EVENT_NOUNS, STORM_NOUNS } from './dictionary/events.js';
import {
  AGREEMENT_WORDS,
  BODY_WORDS,
  FIRM_WORDS,
  LAND_WORDS,
  LAW_WORDS,
  PLACE_FIRST_WORDS,
  PLACE_WORDS,
} from './dictionary/last-words.js';
import { nameKey } from './dictionary/name-key.js';

/** States and movements that are given names as well: there the model is believed when it says "person", unless a place is meant. */
const GIVEN_NAMES = new Set(['Jordan', 'Chad', 'Georgia', 'Israel', 'Kenya', 'Guinea', 'Cuba', 'Amal']);
const MOVEMENTS = new Set(['movement', 'party']);
/** What only a body is called by its name: "the Lannan movement". */
const DESCRIBING_BODIES = /^(?:party|movement|militia|faction|group|organi[sz]ation|brigade|front|network)$/;
const BEFORE_PLACES = /^(?:in|of|from|near|across|outside|throughout)$/i;

/** The type that a whole name has by the dictionary, whatever the text; null when it is not known. */
export function knownType(name: string): NameType | null {
  if (countryByName(name)) return 'place';
  if (isDemonym(name)) return 'nationality';
  if (organisationByName(name)) return 'organisation';
  if (isEvent(name)) return 'event';
  if (countryByCapital(name) || placeByName(name)) return 'place';
  return monthByName(name) || weekdayByName(name) ? 'date' : null;
}

/** The type of a name that the model typed. `before`: the word in front of it. */
export function correctedType(
  name: string,
  words: readonly Token[],
  type: NameType,
  before: Token | undefined,
): NameType {
  const known = knownType(name);
  if (known === null) return typeByForm(words, type);
  if (type === 'person') return outranksPerson(name, words, known, before) ? known : type;
  if (known === 'place' && !countryByName(name)) return type === 'organisation' || type === 'event' ? type : known;
  return known === 'date' && type !== 'other' ? type : known;
}

/** "MV Halden" is a ship, whoever it is named for. */
const SHIP_PREFIXES = /^(?:HMS|MV|MS|RMS|SS|USS|USNS|HMCS|HMAS|INS|RRS)$/;

/** By its last word: "Geneva Conference" is an event, "Middle Eastern" no place. */
function typeByForm(words: readonly Token[], type: NameType): NameType {
  const { form, xpos } = words.at(-1)!;
  if (words.length > 1 && SHIP_PREFIXES.test(words[0]!.form)) return 'other';
  const byLastWord = words.length > 1 ? typeByLastWord(words, type) : null;
  if (byLastWord !== null) return byLastWord;
  return type === 'place' && xpos === 'JJ' && /(?:ern|ian|ean|ish|ese)$/.test(form) ? 'nationality' : type;
}

/** Null when the last word does not outweigh the model, which is believed before most of them unless it knew no type. */
function typeByLastWord(words: readonly Token[], type: NameType): NameType | null {
  const last = words.at(-1)!.form.toLowerCase();
  if (type === 'date' || type === 'nationality') return null;
  if (type === 'person') return FIRM_WORDS.has(last) ? 'organisation' : null;
  if (LAW_WORDS.has(last)) return 'other';
  if (AGREEMENT_WORDS.has(last) || (EVENT_NOUNS.has(last) && !isBodyAfterAll(words, last, type))) return 'event';
  if (type === 'organisation' && LAND_WORDS.has(last)) return 'place';
  return type === 'other' && isPlainName(words) ? typeByEnds(words[0]!.form.toLowerCase(), last) : null;
}

/** "Bishops' Conference", "Department of War", a maker of games. */
function isBodyAfterAll(words: readonly Token[], last: string, type: NameType): boolean {
  if (type !== 'organisation') return false;
  return last === 'games' || /^(?:of|['’]s?)$/.test(words.at(-2)!.form);
}

function typeByEnds(first: string, last: string): NameType | null {
  if (BODY_WORDS.has(last)) return 'organisation';
  return PLACE_WORDS.has(last) || PLACE_FIRST_WORDS.has(first) ? 'place' : null;
}

/** No title of a book or a song: nothing in small letters but "of" and its article. */
function isPlainName(words: readonly Token[]): boolean {
  return words.every(({ form }) => /^(?:\p{Lu}|of$|the$|[-‐‑–'’])/u.test(form));
}

/** Persons bear the names of cities, peoples and months, but hardly of states, by initials or as in "the Houthis". */
function outranksPerson(name: string, words: readonly Token[], known: NameType, before: Token | undefined): boolean {
  const describes = before?.upos === 'DET' || words.at(-1)!.deprel === 'compound';
  if (known === 'organisation') {
    const isMovement = MOVEMENTS.has(organisationByName(name)?.subtype ?? '') && !GIVEN_NAMES.has(nameKey(name));
    return describes || isMovement || /^\p{Lu}{2,}$/u.test(nameKey(name));
  }
  if (known === 'event') return true;
  return countryByName(name) !== null && (!GIVEN_NAMES.has(nameKey(name)) || BEFORE_PLACES.test(before?.form ?? ''));
}

/** Gives names of one spelling the type that most of them have, the first one's among equals. */
export function voteTypes(text: string, names: readonly Name[]): Name[] {
  const keyOf = ({ start, end }: Name): string => nameKey(text.slice(start, end));
  const votes = new Map<string, Map<NameType, number>>();
  for (const name of names.filter(takesPart)) {
    const key = keyOf(name);
    const count = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, count.set(name.type, (count.get(name.type) ?? 0) + 1));
  }
  return names.map((name) => (takesPart(name) ? { ...name, type: winner(votes.get(keyOf(name))!) } : name));
}

/**
 * A short form has the type of its long form: the last words of a person's name are a person, the first of an
 * organisation's an organisation. Where both are found, or a place bears the short form, nothing changes.
 */
export function typeShortForms(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const fronts = new Set<string>();
  const tails = new Set<string>();
  for (const { first, last, type } of names) {
    for (let cut = first + 1; cut < last; cut += 1) {
      if (type === 'organisation') fronts.add(formsOf(tokens, first, cut));
      if (type === 'person') tails.add(formsOf(tokens, cut, last));
    }
    if (type === 'person' && last - first > 1) tails.add(tokens[first]!.form);
  }
  return names.map((name) => {
    const key = formsOf(tokens, name.first, name.last);
    const [isFront, isTail] = [fronts.has(key), tails.has(key)];
    const isFullName = isFront && name.type === 'person' && name.last - name.first > 1;
    if (!takesPart(name) || isFront === isTail || isFullName || name.type === 'place' || name.type === 'nationality')
      return name;
    return { ...name, type: isFront ? 'organisation' : 'person' };
  });
}

/** "The Lannan movement" is of a body, and so is every "Lannan" that was taken for a person. */
export function typeDescribed(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const isPerson = ({ type }: Name): boolean => type === 'person' || type === 'other';
  const described = new Set(
    names
      .filter((name) => isPerson(name) && describesBody(tokens, name))
      .map(({ first, last }) => formsOf(tokens, first, last)),
  );
  return names.map((name) =>
    isPerson(name) && described.has(formsOf(tokens, name.first, name.last))
      ? { ...name, type: 'organisation', by: 'dictionary' }
      : name,
  );
}

/** What befalls places: "the Velden offensive" is no person's, and neither is "Velden" elsewhere. */
const BEFALLS_PLACES =
  /^(?:offensive|clash|airstrike|siege|earthquake|quake|flood|flooding|landslide|insurgency|by-election|derailment|wildfire|stampede)$/;

/** Single words taken for a person where they name a place that something befalls; a person's full name outweighs it. */
export function typeBefallen(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const people = names.filter(({ type }) => type === 'person');
  const parts = new Set(
    people
      .filter(({ first, last }) => last - first > 1)
      .flatMap(({ first, last }) => tokens.slice(first, last).map(({ form }) => form)),
  );
  const isBefallen = ({ first, last }: Name): boolean =>
    last - first === 1 && tokens[first]!.head === last && BEFALLS_PLACES.test(tokens[last]?.lemma.toLowerCase() ?? '');
  const places = new Set(people.filter(isBefallen).map(({ first }) => tokens[first]!.form));
  return names.map((name) => {
    const { form } = tokens[name.first]!;
    const single = name.type === 'person' && name.last - name.first === 1;
    return single && places.has(form) && !parts.has(form) ? { ...name, type: 'place', by: 'dictionary' } : name;
  });
}

/** "((Anna Berg))" at the head of a turn of an interview: who speaks there is a person. */
export function typeSpeakers(text: string, tokens: readonly Token[], names: readonly Name[]): Name[] {
  const isLabel = ({ start, end, first, last, type }: Name): boolean =>
    ['organisation', 'place', 'other'].includes(type) &&
    last - first > 1 &&
    text.startsWith('((', start - 2) &&
    text.startsWith('))', end);
  const speakers = new Set(names.filter(isLabel).map(({ first, last }) => formsOf(tokens, first, last)));
  return names.map((name) =>
    speakers.has(formsOf(tokens, name.first, name.last)) ? { ...name, type: 'person', by: 'dictionary' } : name,
  );
}

/** How far before a place its preposition stands at most. */
const NEAR_CASE = 4;
const LOCAL_CASE = /^(?:in|at|on|of|from|near|to|across|outside)$/i;

/** "In Velden, Lannan and Orrey": what is set beside a place after a comma is the larger place. */
export function typeBesidePlaces(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const places = new Set(names.filter(({ type }) => type === 'place').flatMap(({ first, last }) => range(first, last)));
  const isBeside = ({ first, last, type }: Name): boolean =>
    type === 'person' &&
    last - first < 3 &&
    tokens[first]!.deprel === 'appos' &&
    places.has(tokens[first]!.head) &&
    tokens[first - 1]?.form === ',' &&
    places.has(first - 2) &&
    tokens
      .slice(Math.max(0, tokens[first]!.head - NEAR_CASE), tokens[first]!.head)
      .some(({ deprel, head, form }) => deprel === 'case' && head === tokens[first]!.head && LOCAL_CASE.test(form));
  return names.map((name) => (isBeside(name) ? { ...name, type: 'place', by: 'dictionary' } : name));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}

function describesBody(tokens: readonly Token[], { first, last }: Name): boolean {
  const name = tokens.slice(first, last).find(({ head }) => head < first || head >= last);
  return name?.deprel === 'compound' && name.head === last && DESCRIBING_BODIES.test(tokens[last]!.lemma);
}

/** "Hurricane Ada" is no person, and neither is "Ada" after it. */
export function typeStorms(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const storms = new Set<string>();
  for (const { first, last } of names)
    for (let token = first; token < last; token += 1)
      if (STORM_NOUNS.has(tokens[token - 1]?.form.toLowerCase() ?? '')) storms.add(formsOf(tokens, token, last));
  const isStorm = ({ first, last, type }: Name): boolean =>
    ['person', 'organisation', 'other'].includes(type) && storms.has(formsOf(tokens, first, last));
  return names.map((name) => (isStorm(name) ? { ...name, type: 'event' } : name));
}

function takesPart({ type, by }: Name): boolean {
  return by === 'model' && type !== 'date';
}

/** Maps keep the order of insertion, and a later type must have more votes to win. */
function winner(votes: ReadonlyMap<NameType, number>): NameType {
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** The words of a range, as they stand. */
export function formsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(' ');
}
