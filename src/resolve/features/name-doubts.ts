/** Names that are near to each other: what such nearness is worth, kind by kind, where it is not what it mostly is. */
import type { EntityType } from '../../../graph/model.js';
import { countryByName, placeByName } from '../../annotate/dictionary.js';
import { genderOfOnlyName } from '../../corefer/first-names.js';
import type { NameRelation } from '../comparison.js';
import { isNumber } from '../conflict.js';
import type { NameWord } from '../name-word.js';
import { type ParsedName, parseName } from '../names.js';
import { isTelling } from '../organisation-odds.js';
import { CHAMBER_WORDS, HAPPENING_WORDS, isPart, SAME_PLACE_WORDS, SHEDDABLE_WORDS } from '../words.js';

/** Two names of one type, and how they relate. */
export interface RelatedNames {
  readonly a: ParsedName;
  readonly b: ParsedName;
  readonly relation: NameRelation;
}

export interface NameDoubt {
  readonly id: string;
  readonly reason: string;
  /** Two names that it holds for. */
  readonly example: readonly [type: EntityType, a: string, b: string];
  readonly weight: number;
  readonly holds: (names: Sides) => boolean;
}

interface Sides extends RelatedNames {
  readonly short: ParsedName;
  readonly long: ParsedName;
  /** The longer name's words that the shorter leaves out. */
  readonly rest: readonly NameWord[];
}

/** Nothing but a document that says so makes them one. */
const NEVER = -2;
/** All the company in the world is not enough; company and a post are. */
const HARDLY = -0.1;
/** A reason, but not enough by itself. */
const HALF = 0.7;
/** Enough by itself. */
const SURE = 1.2;
/** Names of one word that are shorter differ in a letter from many. */
const LONG_WORD = 8;
/** A single word from this length on is seldom in another body's name. */
const TELLING_LETTERS = 6;

/** The first that holds decides. */
export const NAME_DOUBTS: readonly NameDoubt[] = [
  {
    id: 'place-country-state',
    reason: 'a country is not the state of its name',
    example: ['place', 'Georgia', 'State of Georgia'],
    weight: NEVER,
    holds: ({ short, relation, rest }) =>
      isPlace(short) &&
      relation === 'shorter' &&
      countryByName(short.text) !== null &&
      rest.every(({ letters }) => letters === 'state'),
  },
  {
    id: 'place-state',
    reason: 'a state is the same with and without the word',
    example: ['place', 'Virginia', 'State of Virginia'],
    weight: SURE,
    holds: ({ short, relation, rest }) =>
      isPlace(short) &&
      relation === 'shorter' &&
      placeByName(short.text) === 'state' &&
      rest.every(({ letters }) => letters === 'state'),
  },
  {
    id: 'place-more',
    reason: 'a place with a word more is another place, unless the word says its kind or where it lies',
    example: ['place', 'Holm', 'Holm Bridge'],
    weight: NEVER,
    holds: ({ short, long, relation, rest }) => isPlace(short) && relation === 'shorter' && !saysTheSame(long, rest),
  },
  {
    id: 'place-both-known',
    reason: 'what the dictionary knows under two names is two places',
    example: ['place', 'Mali', 'Male'],
    weight: NEVER,
    holds: ({ a, b, relation }) => isRespelt(a, b, relation) && isKnown(a) && isKnown(b),
  },
  {
    id: 'place-near-known',
    reason: 'a place that the dictionary knows is spelt as it says',
    example: ['place', 'Germany', 'Kermany'],
    weight: HARDLY,
    holds: ({ a, b, relation }) => isRespelt(a, b, relation) && (isKnown(a) || isKnown(b)),
  },
  {
    id: 'place-respelt',
    reason: 'many small places are a letter apart',
    example: ['place', 'Hubli', 'Hubly'],
    weight: HALF,
    holds: ({ a, b, relation }) => isRespelt(a, b, relation),
  },
  {
    id: 'happening-kind',
    reason: 'a happening with a name of its own is the same with and without its kind',
    example: ['event', 'Holm', 'Holm scandal'],
    weight: SURE,
    holds: ({ short, relation, rest }) =>
      short.type === 'event' && relation === 'shorter' && rest.every(({ letters }) => HAPPENING_WORDS.has(letters)),
  },
  {
    id: 'junior',
    reason: 'a son is often named with his father',
    example: ['person', 'Olaf Berg', 'Olaf Berg Jr.'],
    weight: HARDLY,
    holds: ({ a, b }) => a.type === 'person' && (a.suffix === null) !== (b.suffix === null),
  },
  {
    id: 'given-name',
    reason: 'news call people by their surnames, and many have one given name',
    example: ['person', 'Anna', 'Anna Berg'],
    weight: HARDLY,
    holds: ({ short, long, rest }) => isGivenName(short, long, rest),
  },
  {
    id: 'short-of-known',
    reason: 'the dictionary knows the short names of a body that it knows',
    example: ['organisation', 'Time', 'New York Times'],
    weight: HARDLY,
    holds: (sides) => isLooselyShorter(sides) && (sides.short.listed === null) !== (sides.long.listed === null),
  },
  {
    id: 'committee',
    reason: 'a committee is the same with and without its chamber',
    example: ['organisation', 'Harbour Committee', 'House Harbour Committee'],
    weight: SURE,
    holds: (sides) => isCommittee(sides) && sides.rest.every(({ letters }) => CHAMBER_WORDS.has(letters)),
  },
  {
    id: 'committee-field',
    reason: 'a committee with several fields is called by some of them',
    example: ['organisation', 'House Harbour Committee', 'House Harbour and Ferries Committee'],
    weight: SURE,
    holds: (sides) => isCommittee(sides) && sides.rest.length === 1 && namesOneOf(sides.long, sides.rest[0]!),
  },
  {
    id: 'national',
    reason: 'a body with its country in its name is national without the word',
    example: ['organisation', 'Norwegian Reef Academy', 'Norwegian National Reef Academy'],
    weight: SURE,
    holds: ({ short, relation, rest }) =>
      isBody(short) &&
      relation === 'shorter' &&
      short.words.length > 2 &&
      short.words.some(({ country }) => country !== null) &&
      rest.every(({ letters }) => letters === 'national'),
  },
  {
    id: 'body-more',
    reason: 'one short word is in the names of many bodies; a club is also called without its town',
    example: ['organisation', 'Reef', 'Brandt Reef Foundation'],
    weight: HARDLY,
    holds: (sides) => isLooselyShorter(sides) && sides.short.words.some(isTelling) && !isWhere(sides),
  },
  {
    id: 'body-respelt',
    reason: 'short names of one word are a letter apart from many',
    example: ['organisation', 'Coles', 'Coli'],
    weight: HALF,
    holds: ({ a, b, relation }) =>
      isBody(a) && relation === 'spelling' && !isForeign(a) && !isForeign(b) && isShortWord(a) && isShortWord(b),
  },
];

/** Null where the relation is worth what it always is. */
export function doubtedWeight(names: RelatedNames): number | null {
  const sides = sidesOf(names);
  return NAME_DOUBTS.find(({ holds }) => holds(sides))?.weight ?? null;
}

function sidesOf(names: RelatedNames): Sides {
  const [short, long] = names.a.words.length < names.b.words.length ? [names.a, names.b] : [names.b, names.a];
  const rest = long.words.filter(({ letters }) => !short.words.some((word) => word.letters === letters));
  return { ...names, short, long, rest };
}

function isPlace({ type }: ParsedName): boolean {
  return type === 'place';
}

function isBody({ type }: ParsedName): boolean {
  return type === 'organisation';
}

function isRespelt(a: ParsedName, b: ParsedName, relation: NameRelation): boolean {
  return isPlace(a) && relation === 'spelling' && !isForeign(a) && !isForeign(b);
}

/** Written in letters of its own. */
function isForeign({ words }: ParsedName): boolean {
  return words.some(({ own }) => own !== null);
}

function isKnown({ text }: Pick<ParsedName, 'text'>): boolean {
  return countryByName(text) !== null || placeByName(text) !== null;
}

function saysTheSame({ text }: ParsedName, rest: readonly NameWord[]): boolean {
  const comma = text.indexOf(',');
  return (
    rest.every(({ letters }) => SAME_PLACE_WORDS.has(letters)) ||
    (comma > 0 && isKnown({ text: text.slice(comma + 1).trim() }))
  );
}

/**
 * What the shorter name of a body keeps is in many others' too, or what it leaves out is a part or a number. A firm is the
 * same with and without its trade, a movement with and without the word.
 */
function isLooselyShorter({ short, relation, rest }: Sides): boolean {
  if (!isBody(short) || relation !== 'shorter') return false;
  const telling = short.words.filter(isTelling);
  if (telling.length === 0) return true;
  if (rest.every(({ letters }) => SHEDDABLE_WORDS.has(letters))) return false;
  if (rest.some((word) => isPart(word.letters) || word.country !== null || isNumber(word))) return true;
  return !rest.every(({ generic }) => generic) && telling.length === 1 && telling[0]!.letters.length < TELLING_LETTERS;
}

function isCommittee({ short, relation }: Sides): boolean {
  const isOne = short.words.some(({ letters }) => letters === 'committee');
  return isBody(short) && relation === 'shorter' && isOne && short.words.some(isTelling);
}

/** "Harbour and Ferries": the word stands beside "and". */
function namesOneOf({ text }: ParsedName, { key }: NameWord): boolean {
  const around = /(\S+) (?:and|&) (\S+)/iu.exec(text)?.slice(1) ?? [];
  return around.some((word) => parseName('organisation', word).words[0]?.key === key);
}

/** Whether the words left out are a country's or a town's: "London Reds" and "Reds". */
function isWhere({ short, long, rest }: Sides): boolean {
  if (rest.every(({ country }) => country !== null)) return true;
  return long.text.endsWith(` ${short.text}`) && isKnown({ text: long.text.slice(0, -short.text.length).trim() });
}

function isGivenName(short: ParsedName, long: ParsedName, rest: readonly NameWord[]): boolean {
  if (short.type !== 'person' || short.words.length !== 1 || rest.length === 0) return false;
  const [word] = short.words;
  return word!.letters === long.words[0]!.letters && genderOfOnlyName(short.text) !== null;
}

function isShortWord({ words }: ParsedName): boolean {
  return words.length === 1 && words[0]!.letters.length < LONG_WORD;
}
