/**
 * Date expressions in a sentence, with the words that bound or shift them: "since March 2020", "from 3 to 5 May", "two days
 * later", "in the third quarter of 2022". Patterns find what has a form of its own; the names of the reading model add the rest.
 */
import type { Annotation, Span, TokenRange } from '../model.js';
import { COUNT, DAY, MONTH, UNIT, WEEKDAY, YEAR } from './date-words.js';

/** A date expression: its words and its tokens. */
export type DatePhrase = Span & TokenRange;

const FULL = `(?:${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?|${MONTH} ${DAY}(?!\\d)(?:,? ${YEAR})?|${MONTH},? (?:of )?${YEAR}|${YEAR}-\\d\\d-\\d\\d)`;
const JOINT = '(?: (?:to|and|until|till|through) | ?[-–—] ?)';
const PART = '(?:(?:the )?(?:early|mid|late|beginning of|start of|middle of|end of)[- ](?:in )?)?';
const LATER = '(?:later|earlier|after|afterwards|before)';

/** The first that fits wins, so the longer forms come first. Each stands between word ends. */
const FORMS: readonly string[] = [
  `(?:from|between) (?:${FULL}|${MONTH}|${YEAR}|${DAY})${JOINT}(?:${FULL}|${MONTH}|${YEAR})`,
  `${YEAR} ?[-–—] ?${YEAR}`,
  `${DAY} ?[-–—] ?${FULL}`,
  `(?:since|until|till|by|before|after) (?:the end of |the start of |early |mid-|late )?(?:${FULL}|${YEAR}s?|${MONTH}|(?:last|next|this) ${UNIT}|${WEEKDAY})`,
  `(?:(?:in|of|on|during) )?${PART}${FULL}`,
  `(?:first|second|third|fourth) (?:quarter|half) of ${YEAR}`,
  `(?:${PART}|the )\\d{1,2}(?:st|nd|rd|th) century`,
  `(?:over|in|for|during) the (?:past|last|previous) (?:${COUNT} )?${UNIT}s?`,
  `${COUNT} ${UNIT}s? (?:ago|${LATER})`,
  `(?:(?:early|earlier|mid|late|later) )?(?:that same|the same|the next|the following|the previous|last|next|this|that|past|coming) ${UNIT}`,
  `(?:in|of|during|around|circa) (?:the )?(?:early |mid-|mid |late )?${YEAR}s?`,
  `(?:in|of|during|last|next|this|early|mid|mid-|late)[ -]${MONTH}`,
  `(?:last |next |this )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
];
const EXPRESSION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const CAPITALISED = /^\p{Lu}[\p{Ll} ]/u;

/** In text order; no two share a word. */
export function findDatePhrases(text: string, annotation: Annotation): DatePhrase[] {
  const shaped = annotation.sentences.flatMap((sentence) => shapedIn(text, annotation, sentence));
  const named = annotation.names.filter(
    (name) => name.type === 'date' && !shaped.some((other) => other.first < name.last && name.first < other.last),
  );
  return [...shaped, ...named.map(({ start, end, first, last }) => ({ start, end, first, last }))].sort(
    (a, b) => a.start - b.start,
  );
}

function shapedIn(text: string, { tokens }: Annotation, sentence: Span & TokenRange): DatePhrase[] {
  const words = text.slice(sentence.start, sentence.end);
  // at the start of a sentence "In" and "Last" are capitalised
  const lowered = CAPITALISED.test(words) && !new RegExp(`^(?:${MONTH}|${WEEKDAY})`, 'u').test(words);
  const searched = (lowered ? words.charAt(0).toLowerCase() + words.slice(1) : words).replace(/\s/gu, ' ');
  return [...searched.matchAll(EXPRESSION)].flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    let first = sentence.first;
    while (first < sentence.last && tokens[first]!.end <= start) first++;
    let last = first;
    while (last < sentence.last && tokens[last]!.start < end) last++;
    return first < last ? [{ start, end, first, last }] : [];
  });
}
