/** Whole names of events: grown over the words that belong to them, from what the model found and by rule. */
import type { Name, NameType, Sentence, Token } from '../model.js';
import { EVENT_NOUNS, LIKELY_EVENT_NOUNS } from './dictionary/events.js';
import { LEAD_RULES, type LeadRule, NOUN_RULES, type NounRule } from './dictionary/event-rules.js';
import { isEvent } from './dictionary.js';
import type { Annotated } from './missed-names.js';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The tokens of a document, and the name that covers each. */
interface Covered {
  readonly tokens: readonly Token[];
  readonly nameAt: ReadonlyMap<number, Name>;
}

const HYPHEN = /^[-‐‑–]$/u;
const CAPITAL = /^\p{Lu}/u;
const YEAR = /^(?:1[0-9]|20)\d\d$/;
const ARTICLE = /^(?:The|An?)$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
/** "Super Bowl LX", "Expo 2025". */
const NUMERAL = /^(?:[IVXL]{2,6}|(?:19|20)\d\d)$/;
/** After these a year is a date of its own: "in 2020 Brexit came". */
const DATING = /^(?:in|since|until|till|by|during|after|before|from|of|early|late|mid)$/i;
const SEXES = /^(?:women|men|ladies|girls|boys)$/i;
/** How the name of an event may go on: "Africa Cup | of Nations", "Conference | on Climate Change". */
const JOINT = /^(?:of|on|for|against)$/;
const JOINED_NOUNS = new Set(
  'cup conference convention summit festival feast championship championships games'.split(' '),
);
const WAR = /^(?:war|wars|revolution|crisis|genocide)$/i;
const LONGEST_TAIL = 4;

/** "Iran–Iraq War", "2019 Rugby World Cup", "Battle of Dorrow", "Gaza war". Takes in the names there. */
export function growEvents({ tokens, sentences }: Annotated, names: readonly Name[]): Name[] {
  const nameAt = new Map(names.flatMap((name) => indices(name).map((index) => [index, name] as const)));
  const covered = { tokens, nameAt };
  const found = sentences
    .flatMap((sentence) => eventsIn(covered, sentence))
    .filter((range) => !cutsName(nameAt, range));
  const events = disjoint(found).map((range) => toEvent(tokens, nameAt, range));
  const taken = new Set(events.flatMap(indices));
  return [...names.filter(({ first }) => !taken.has(first)), ...events];
}

function eventsIn(covered: Covered, sentence: Sentence): Range[] {
  return indices(sentence).flatMap((index) => {
    const seed = eventAt(covered, index) ?? ledEvent(covered, index, sentence) ?? nounEvent(covered, index, sentence);
    return seed === null ? [] : [withTail(covered, withFront(covered, seed, sentence), sentence)];
  });
}

/** What the model or the dictionary takes for an event, from its first word. */
function eventAt({ nameAt }: Covered, index: number): Range | null {
  const name = nameAt.get(index);
  return name?.type === 'event' && name.first === index ? name : null;
}

// ---------------------------------------------------------------- opened by a word

function ledEvent(covered: Covered, index: number, sentence: Sentence): Range | null {
  const { form } = covered.tokens[index]!;
  if (!CAPITAL.test(form)) return null;
  for (const rule of LEAD_RULES) {
    const range = rule.leads.has(form.toLowerCase()) ? led(covered, index, sentence, rule) : null;
    if (range !== null) return rule.mayBeBody && isBody(covered, range) ? null : range;
  }
  return null;
}

function led({ tokens }: Covered, lead: number, sentence: Sentence, rule: LeadRule): Range | null {
  const formOf = (index: number): string => (index < sentence.last ? tokens[index]!.form : '');
  const from = rule.joints.size === 0 ? lead + 1 : rule.joints.has(formOf(lead + 1)) ? lead + 2 : lead;
  if (from === lead) return null;
  const start = rule.joints.size > 0 && formOf(from) === 'the' ? from + 1 : from;
  const last = endOfCapitals(tokens, start, Math.min(start + rule.most, sentence.last));
  if (last === start || rule.except.has(formOf(start).toLowerCase())) return null;
  const hasFront = lead > sentence.first && rule.before.has(tokens[lead - 1]!.form.toLowerCase());
  return { first: hasFront && CAPITAL.test(tokens[lead - 1]!.form) ? lead - 1 : lead, last };
}

/** "Operation Lantern" may be a charity, if the model says so. */
function isBody({ nameAt }: Covered, { first, last }: Range): boolean {
  const name = nameAt.get(first);
  return name?.type === 'organisation' && name.first === first && name.last === last;
}

function endOfCapitals(tokens: readonly Token[], from: number, limit: number): number {
  let end = from;
  while (end < limit && isCapitalWord(tokens[end]!)) end += 1;
  return end;
}

// ---------------------------------------------------------------- closed by a noun

function nounEvent(covered: Covered, index: number, sentence: Sentence): Range | null {
  if (covered.nameAt.has(index)) return null;
  const { form, upos } = covered.tokens[index]!;
  if (CAPITAL.test(form)) return isCapitalNoun(form, upos) ? afterCapitals(covered, index, sentence) : null;
  for (const rule of NOUN_RULES) {
    const range = rule.nouns.has(form) ? afterNames(covered, index, sentence, rule) : null;
    if (range !== null) return range;
  }
  return null;
}

function isCapitalNoun(form: string, upos: string): boolean {
  const noun = form.toLowerCase();
  return upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(form) && (EVENT_NOUNS.has(noun) || LIKELY_EVENT_NOUNS.has(noun));
}

function afterCapitals(covered: Covered, noun: number, sentence: Sentence): Range | null {
  const { tokens } = covered;
  let first = noun;
  while (first > sentence.first && belongsToEvent(covered, first - 1)) first -= 1;
  while (first < noun && !CAPITAL.test(tokens[first]!.form)) first += 1;
  return first === noun ? null : { first, last: noun + 1 };
}

function belongsToEvent({ tokens, nameAt }: Covered, index: number): boolean {
  const { form, upos } = tokens[index]!;
  const type = nameAt.get(index)?.type;
  if (type === 'person' || type === 'date' || ARTICLE.test(form)) return false;
  if (form === "'" || form === '’') return tokens[index - 1]?.form.endsWith('s') === true && !nameAt.has(index - 1);
  return HYPHEN.test(form) || (CAPITAL.test(form) && (upos === 'PROPN' || upos === 'ADJ'));
}

/** From the noun to the left: words of the rule, then names and what ties them, then a year. */
function afterNames(covered: Covered, noun: number, sentence: Sentence, rule: NounRule): Range | null {
  const { tokens } = covered;
  if (rule.except.has(tokens[noun + 1]?.form.toLowerCase() ?? '')) return null;
  const formOf = (index: number): string => (index < sentence.first ? '' : tokens[index]!.form);
  let middle = noun;
  while (rule.between.has(formOf(middle - 1))) middle -= 1;
  const first = startOfNames(covered, middle, sentence, rule.after);
  const hasName = first < middle;
  if (!hasName && (rule.needsName || middle === noun)) return null;
  if (rule.needsMore && middle === noun && !isPlaceOrPair(covered, first, middle)) return null;
  if (!rule.needsYear) return { first, last: noun + 1 };
  return YEAR.test(formOf(first - 1)) && !DATING.test(formOf(first - 2)) ? { first: first - 1, last: noun + 1 } : null;
}

function startOfNames(
  { tokens, nameAt }: Covered,
  end: number,
  sentence: Sentence,
  types: ReadonlySet<NameType>,
): number {
  let first = end;
  while (first > sentence.first) {
    const name = nameAt.get(first - 1);
    const { form } = tokens[first - 1]!;
    if (name && types.has(name.type) && name.last <= end) first = name.first;
    else if (!name && isPartOfNames(form, first < end, tokens[first]!)) first -= 1;
    else break;
  }
  while (first < end && !CAPITAL.test(tokens[first]!.form) && !nameAt.has(first)) first += 1;
  return first;
}

/** "Russo" and the hyphens of "Russo-Japanese"; the digits of "COVID-19". */
function isPartOfNames(form: string, isInside: boolean, next: Token): boolean {
  if (HYPHEN.test(form)) return true;
  return isInside ? CAPITAL.test(form) && HYPHEN.test(next.form) : false;
}

/** "Gaza", "Israel–Hamas", but neither "Peruvian" nor "NATO". */
function isPlaceOrPair({ nameAt }: Covered, first: number, last: number): boolean {
  const name = nameAt.get(first);
  return name?.type === 'place' || name?.last !== last;
}

// ---------------------------------------------------------------- edges

/** "2019 | World Cup", "46th | G7 summit", "Women's | World Cup". */
function withFront({ tokens, nameAt }: Covered, range: Range, sentence: Sentence): Range {
  let { first } = range;
  const formOf = (index: number): string => (index < sentence.first ? '' : tokens[index]!.form);
  if (/^['’]s?$/u.test(formOf(first - 1)) && SEXES.test(formOf(first - 2))) first -= 2;
  const before = formOf(first - 2);
  const isDated = YEAR.test(formOf(first - 1)) && !DATING.test(before) && !isWar(tokens, range);
  if (isDated || (ORDINAL.test(formOf(first - 1)) && /^(?:the|)$/i.test(before))) first -= 1;
  const date = nameAt.get(first);
  return date && date.first < first ? range : { ...range, first };
}

/** Wars do not recur: "the 1991 | Gulf War". Where it takes a year to tell one from another, its place is the name. */
function isWar(tokens: readonly Token[], { first, last }: Range): boolean {
  return isEvent(formsOf(tokens, first, last)) && tokens.slice(first, last).some(({ form }) => WAR.test(form));
}

/** "Super Bowl | LX", "Expo | 2025", "Africa Cup | of Nations". */
function withTail({ tokens }: Covered, range: Range, sentence: Sentence): Range {
  const formOf = (index: number): string => (index < sentence.last ? tokens[index]!.form : '');
  const { first, last } = range;
  const isDated = YEAR.test(formOf(first));
  if (NUMERAL.test(formOf(last)) && !(isDated && YEAR.test(formOf(last)))) return { first, last: last + 1 };
  if (!JOINED_NOUNS.has(formOf(last - 1).toLowerCase()) || !CAPITAL.test(formOf(last - 1))) return range;
  if (!JOINT.test(formOf(last))) return range;
  const from = formOf(last + 1) === 'the' ? last + 2 : last + 1;
  const end = endOfCapitals(tokens, from, Math.min(from + LONGEST_TAIL, sentence.last));
  return end === from ? range : { first, last: end };
}

// ---------------------------------------------------------------- ranges

/** Whether a name that is no event reaches over an edge of the range. */
function cutsName(nameAt: ReadonlyMap<number, Name>, { first, last }: Range): boolean {
  return (nameAt.get(first)?.first ?? first) < first || (nameAt.get(last - 1)?.last ?? last) > last;
}

/** The longest where several overlap, the first among equals. */
function disjoint(ranges: readonly Range[]): Range[] {
  const taken = new Set<number>();
  const sorted = [...ranges].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  return sorted.filter((range) => {
    const words = indices(range);
    if (words.some((index) => taken.has(index))) return false;
    for (const index of words) taken.add(index);
    return true;
  });
}

function toEvent(tokens: readonly Token[], nameAt: ReadonlyMap<number, Name>, { first, last }: Range): Name {
  const name = nameAt.get(first);
  if (name?.type === 'event' && name.first === first && name.last === last) return name;
  const { start } = tokens[first]!;
  const { end } = tokens[last - 1]!;
  return { start, end, first, last, type: 'event', by: 'dictionary' };
}

function isCapitalWord({ form, upos }: Token): boolean {
  return CAPITAL.test(form) && upos !== 'PUNCT';
}

function formsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(' ');
}

function indices({ first, last }: Range): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}
