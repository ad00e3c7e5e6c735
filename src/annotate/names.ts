/** The names of a document: the model's, put right by the dictionary and by what the whole document shows. */
import type { Name, Sentence, SourceDocument, Token } from '../model.js';
import { compareSpans } from '../span.js';
import { countryByName } from './dictionary.js';
import { growDates } from './date-names.js';
import { growBodies, joinKnownNames, missedByDictionary, missedByModel } from './missed-names.js';
import { trimName } from './name-edges.js';
import { growEvents } from './named-events.js';
import {
  correctedType,
  typeBefallen,
  typeBesidePlaces,
  typeDescribed,
  typeShortForms,
  typeSpeakers,
  typeStorms,
  voteTypes,
} from './name-types.js';
import { typeFirms, typeForums, typeOutlets, typeTeams } from './name-bodies.js';
import { typeTerms, typeThings } from './name-things.js';
import type { NameRange } from './reading-model.js';

/** Dates that say when; the model also marks bare numbers and "recent". */
const TELLING_DATE = /\p{Nd}{4}|\p{Nd}[\p{L}:./]|\p{L}{3}/u;

/** What follows "lies" where a place does so. */
const SITUATING = /^(?:on|near|between|along|off|beside|north|south|east|west)$/i;

/** `found`: the model's names over the document's tokens. The names come back sorted and disjoint. */
export function namesOf(
  document: SourceDocument,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly NameRange[],
): Name[] {
  const annotated = { document, tokens, sentences };
  const corrected = growDates(tokens, found).flatMap((range) => correctedName(document.text, tokens, range) ?? []);
  const joined = joinKnownNames(annotated, corrected);
  const known = growBodies(annotated, growEvents(annotated, [...joined, ...missedByDictionary(annotated, joined)]));
  const voted = typeStorms(
    tokens,
    typeShortForms(
      tokens,
      voteTypes(
        document.text,
        typeSpeakers(
          document.text,
          tokens,
          placesAndTerms(document.text, tokens, typeForums(tokens, typeDescribed(tokens, known.sort(compareSpans)))),
        ),
      ),
    ),
  );
  return [...voted, ...missedByModel(annotated, voted)].sort(compareSpans);
}

/** Types that the words around a name correct. */
function placesAndTerms(text: string, tokens: readonly Token[], names: readonly Name[]): Name[] {
  const known = typeThings(
    text,
    tokens,
    typeOutlets(tokens, typeTeams(tokens, typeFirms(tokens, typeTerms(tokens, names)))),
  );
  return typeBesidePlaces(tokens, typeBefallen(tokens, known));
}

function correctedName(text: string, tokens: readonly Token[], range: NameRange): Name | null {
  const trimmed = trimName(tokens, range);
  if (!trimmed) return null;
  const { first, last } = trimmed;
  const words = tokens.slice(first, last);
  const { start } = words[0]!;
  const { end } = words.at(-1)!;
  const name = text.slice(start, end);
  if (range.type === 'date' && !isTellingDate(name, words)) return null;
  const guess =
    range.type === 'person' && (isSituated(tokens, first, last) || isBeforeItsState(tokens, first, last))
      ? 'place'
      : range.type;
  const type = correctedType(name, words, guess, tokens[first - 1]);
  return { start, end, first, last, type, by: type === range.type ? 'model' : 'dictionary' };
}

/** "Velden lies on the coast": people lie in beds, not on rivers or near towns. */
function isSituated(tokens: readonly Token[], first: number, last: number): boolean {
  const { deprel, head } = tokens[first]!;
  const verb = last - first === 1 && deprel === 'nsubj' ? tokens[head] : undefined;
  return verb?.lemma === 'lie' && SITUATING.test(tokens[head + 1]?.form ?? '');
}

/** "Dnipro, Ukraine": a state set beside one word says where that is. */
function isBeforeItsState(tokens: readonly Token[], first: number, last: number): boolean {
  const beside = tokens[last + 1];
  if (last - first > 1 || tokens[last]?.form !== ',' || beside?.deprel !== 'appos' || beside.head !== first)
    return false;
  return countryByName(beside.form) !== null;
}

function isTellingDate(name: string, words: readonly Token[]): boolean {
  return TELLING_DATE.test(name) && !words.every(({ upos }) => upos === 'ADJ');
}
