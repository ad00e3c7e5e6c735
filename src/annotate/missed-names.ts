/** Names that the model missed: those that the dictionary knows, and those that are names elsewhere in the document. */
import type { Name, NameType, Sentence, SourceDocument, Token } from '../model.js';
import { countryByCapital, countryByName, isDemonym, isEvent, organisationByName } from './dictionary.js';
import { STORM_NOUNS } from './dictionary/events.js';
import { BODY_WORDS } from './dictionary/last-words.js';
import { nameKey } from './dictionary/name-key.js';

/** What the stretches of a document are searched in. */
export interface Annotated {
  readonly document: Pick<SourceDocument, 'text' | 'blocks'>;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A type for the words of a stretch, or null. */
type Recogniser = (key: string, words: readonly Token[]) => NameType | null;

const LONGEST = 7;
const NAMEABLE = new Set<NameType>(['person', 'organisation', 'place', 'event']);

/** Names of the dictionary that the model found in pieces: "Islamic Republic" + "Iran", "South" + "Sudanese", "Pakistani" + "Taliban". Sorted and disjoint. */
export function joinKnownNames(annotated: Annotated, names: readonly Name[]): Name[] {
  const recognise: Recogniser = (key, words) =>
    words.length > 2 || (words.length === 2 && (isDemonym(key) || isDemonym(words[0]!.form))) ? certainType(key) : null;
  const inside = new Set(names.flatMap(({ first, last }) => range(first + 1, last)));
  const joined = annotated.sentences.flatMap((sentence) =>
    scan(annotated, sentence, new Set(), recognise, 'dictionary').filter(
      ({ first, last }) =>
        !inside.has(first) && !inside.has(last) && !names.some((name) => name.first === first && name.last >= last),
    ),
  );
  const replaced = new Set(joined.flatMap(({ first, last }) => range(first, last)));
  return [...names.filter(({ first }) => !replaced.has(first)), ...joined];
}

/** States, demonyms, capitals, organisations and events that no name covers. */
export function missedByDictionary(annotated: Annotated, names: readonly Name[]): Name[] {
  const covered = coveredBy(names);
  const recognise: Recogniser = (key, words) => (words.length > 1 || isNameLike(words[0]!) ? certainType(key) : null);
  return annotated.sentences
    .filter((sentence) => !isInCapitals(annotated.document.text, sentence))
    .flatMap((sentence) => scan(annotated, sentence, covered, recognise, 'dictionary'));
}

/**
 * What is a name somewhere in the document is one wherever its one word is a proper noun; several words, or a headline,
 * where capitals blur the words, whatever the model took them for. Persons are found by their last name, too.
 */
export function missedByModel(annotated: Annotated, names: readonly Name[]): Name[] {
  const { document, tokens, sentences } = annotated;
  const covered = coveredBy(names);
  const types = typesByKey(document.text, tokens, names);
  const inCapitals = new Map([...types].reverse().map(([key, type]) => [key.toUpperCase(), type]));
  return sentences.flatMap((sentence) => {
    const isHeadline = document.blocks[sentence.block]?.kind === 'headline';
    const allCapitals = isInCapitals(document.text, sentence);
    const recognise: Recogniser = (key, words) => {
      const isName = words.length > 1 || isHeadline || allCapitals || isNameLike(words[0]!);
      if (!isName) return null;
      return types.get(key) ?? (allCapitals || isHeadline ? inCapitals.get(key) : undefined) ?? null;
    };
    return scan(annotated, sentence, covered, recognise, 'model');
  });
}

/**
 * Grows a body from its noun to the left over the words under it, with a name there that no dictionary knows and that the
 * model cut short: "Cocoa Marketing Board", "Tern" + "Shipping". Not where all words have capitals.
 */
export function growBodies(annotated: Annotated, names: readonly Name[]): Name[] {
  const nameAt = new Map(names.flatMap((name) => range(name.first, name.last).map((index) => [index, name] as const)));
  const bodies = annotated.sentences
    .filter((sentence) => hasSmallWords(annotated.tokens, sentence))
    .flatMap((sentence) =>
      range(sentence.first + 1, sentence.last).flatMap((noun) => bodyAt(annotated, sentence, noun, nameAt)),
    );
  const taken = coveredBy(bodies);
  return [...names.filter(({ first }) => !taken.has(first)), ...bodies];
}

function bodyAt(annotated: Annotated, sentence: Sentence, noun: number, nameAt: ReadonlyMap<number, Name>): Name[] {
  const { form, upos, end } = annotated.tokens[noun]!;
  if (nameAt.has(noun) || !/^\p{Lu}\p{Ll}/u.test(form) || !/^(?:PROPN|NOUN)$/.test(upos)) return [];
  const first = BODY_WORDS.has(form.toLowerCase()) ? frontOfBody(annotated, sentence, noun, nameAt) : noun;
  if (first === noun || isOneOfMany(annotated.tokens, sentence.first, noun)) return [];
  const { start } = annotated.tokens[first]!;
  return [{ start, end, first, last: noun + 1, type: 'organisation', by: 'dictionary' }];
}

/** "A Specialist Group of the guild": what "a" stands before is no name. */
function isOneOfMany(tokens: readonly Token[], from: number, noun: number): boolean {
  return tokens.slice(from, noun).some(({ form, head }) => head === noun && /^an?$/i.test(form));
}

function frontOfBody(
  { document, tokens }: Annotated,
  sentence: Sentence,
  noun: number,
  nameAt: ReadonlyMap<number, Name>,
): number {
  let first = noun;
  for (let at = noun - 1; at >= sentence.first; at -= 1) {
    const { form, upos, deprel, head } = tokens[at]!;
    const name = nameAt.get(at);
    const within = /^(?:compound|flat|amod)/.test(deprel) && head > at && head <= noun;
    if (!within || !/^\p{Lu}/u.test(form) || (at === sentence.first && upos !== 'PROPN')) break;
    if (name && (!NAMEABLE.has(name.type) || certainType(nameKey(document.text.slice(name.start, name.end))))) break;
    first = at;
  }
  return first;
}

/** Whether small letters tell common words from names: a headline may have none but in its short words. */
function hasSmallWords(tokens: readonly Token[], { first, last }: Sentence): boolean {
  return tokens
    .slice(first, last)
    .some(({ form, upos }) => /^(?:NOUN|VERB|ADJ|ADV)$/.test(upos) && /^\p{Ll}/u.test(form));
}

/** Longest matches from the left, over words that are not covered. */
function scan(
  { document, tokens }: Annotated,
  sentence: Sentence,
  covered: ReadonlySet<number>,
  recognise: Recogniser,
  by: Name['by'],
): Name[] {
  const found: Name[] = [];
  for (let first = sentence.first; first < sentence.last; first += 1) {
    if (covered.has(first) || !mayBegin(tokens, first)) continue;
    const limit = endOfGap(covered, first, sentence.last);
    const name = longestAt(document.text, tokens, first, limit, recognise, by);
    if (!name) continue;
    found.push(name);
    first = name.last - 1;
  }
  return found;
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  limit: number,
  recognise: Recogniser,
  by: Name['by'],
): Name | null {
  const { start } = tokens[first]!;
  for (let last = limit; last > first; last -= 1) {
    const { end, upos } = tokens[last - 1]!;
    if (upos === 'PUNCT') continue;
    const type = recognise(nameKey(text.slice(start, end)), tokens.slice(first, last));
    if (type) return { first, last, start, end, type, by };
  }
  return null;
}

function certainType(key: string): NameType | null {
  if (countryByName(key)) return 'place';
  if (isDemonym(key)) return 'nationality';
  if (organisationByName(key)) return 'organisation';
  if (isEvent(key)) return 'event';
  return countryByCapital(key) ? 'place' : null;
}

function typesByKey(text: string, tokens: readonly Token[], names: readonly Name[]): Map<string, NameType> {
  const types = new Map<string, NameType>();
  const add = (start: number, end: number, type: NameType): void => {
    const key = nameKey(text.slice(start, end));
    if (key.length > 2 && !types.has(key)) types.set(key, type);
  };
  const nameable = names.filter(({ type }) => NAMEABLE.has(type));
  for (const { start, end, type } of nameable) add(start, end, type);
  for (const { first, last, type } of nameable) {
    const surname = tokens[last - 1]!;
    if (type === 'event' && STORM_NOUNS.has(tokens[last - 2]?.form.toLowerCase() ?? '') && last - first > 1)
      add(surname.start, surname.end, type);
    if (type === 'person' && last - first > 1 && isNameLike(surname)) add(surname.start, surname.end, type);
  }
  return types;
}

/** A capital begins it, no article does, and it is not the inner part of a longer unfound name. */
function mayBegin(tokens: readonly Token[], index: number): boolean {
  const { form, deprel } = tokens[index]!;
  const next = tokens[index + 1];
  if (deprel === 'flat' || (next?.deprel === 'flat' && next.head === index)) return false;
  return /^(?:\p{Lu}|al$)/u.test(form) && !/^(?:The|THE|An?)$/u.test(form);
}

function isNameLike({ upos, xpos, form }: Token): boolean {
  if (upos === 'PROPN') return true;
  return (
    /^\p{Lu}/u.test(form) &&
    (upos === 'ADJ' || upos === 'NOUN') &&
    (/^(?:NNPS?|JJ|NNS)$/.test(xpos) || /\p{Nd}/u.test(form))
  );
}

function isInCapitals(text: string, { start, end }: Sentence): boolean {
  return !/\p{Ll}/u.test(text.slice(start, end));
}

function endOfGap(covered: ReadonlySet<number>, first: number, sentenceEnd: number): number {
  const limit = Math.min(first + LONGEST, sentenceEnd);
  let end = first + 1;
  while (end < limit && !covered.has(end)) end += 1;
  return end;
}

function coveredBy(names: readonly Name[]): Set<number> {
  return new Set(names.flatMap(({ first, last }) => range(first, last)));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}
