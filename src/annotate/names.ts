/** The names of a document: the model's, put right by the dictionary and by what the whole document shows. */
import type { Name, Sentence, SourceDocument, Token } from '../model.js';
import { compareSpans } from '../span.js';
import { growBodies, growEvents, joinKnownNames, missedByDictionary, missedByModel } from './missed-names.js';
import { trimName } from './name-edges.js';
import { correctedType, typeShortForms, voteTypes } from './name-types.js';
import type { NameRange } from './reading-model.js';

/** Dates that say when; the model also marks bare numbers and "recent". */
const TELLING_DATE = /\p{Nd}{4}|\p{Nd}[\p{L}:./]|\p{L}{3}/u;

/** `found`: the model's names over the document's tokens. The names come back sorted and disjoint. */
export function namesOf(
  document: SourceDocument,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly NameRange[],
): Name[] {
  const annotated = { document, tokens, sentences };
  const corrected = found.flatMap((range) => correctedName(document.text, tokens, range) ?? []);
  const joined = joinKnownNames(annotated, corrected);
  const known = growBodies(annotated, growEvents(annotated, [...joined, ...missedByDictionary(annotated, joined)]));
  const voted = typeShortForms(tokens, voteTypes(document.text, known.sort(compareSpans)));
  return [...voted, ...missedByModel(annotated, voted)].sort(compareSpans);
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
  const type = correctedType(name, words, range.type, tokens[first - 1]);
  return { start, end, first, last, type, by: type === range.type ? 'model' : 'dictionary' };
}

function isTellingDate(name: string, words: readonly Token[]): boolean {
  return TELLING_DATE.test(name) && !words.every(({ upos }) => upos === 'ADJ');
}
