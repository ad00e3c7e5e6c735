/** KnowledgeNet's passages and facts, and which of our claims tell its properties. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Chain, Claim, Span } from '../src/model.js';
import { overlaps } from '../src/span.js';

/** A property that a claim tells, with the places where its ends are named. */
export interface Fact {
  readonly property: string;
  readonly head: readonly Span[];
  readonly tail: readonly Span[];
}

export interface Passage {
  readonly id: string;
  readonly text: string;
  /** Properties that a reader looked for; what the passage tells of others is unknown. */
  readonly annotated: readonly string[];
  readonly facts: readonly Fact[];
}

/** A property as a claim tells it: from its head to its tail by some relations, from its tail to its head by others. */
export interface Property {
  readonly forth: readonly string[];
  readonly back: readonly string[];
  /** What relation and ends leave open. */
  readonly accepts?: (claim: Claim, subject: Chain, object: Chain) => boolean;
}

const HOLDING = ['has-role-in', 'works-for', 'member-of', 'leads', 'speaks-for', 'represents'];

export const PROPERTIES: ReadonlyMap<string, Property> = new Map<string, Property>([
  ['CEO', { forth: [], back: ['leads'], accepts: ({ label }) => /\bceo\b|chief executive/.test(label) }],
  ['CHILD_OF', { forth: ['child-of'], back: ['parent-of'] }],
  ['EDUCATED_AT', { forth: ['educated-at'], back: [] }],
  [
    'EMPLOYEE_OR_MEMBER_OF',
    { forth: HOLDING, back: [], accepts: (_, { type }, to) => type === 'person' && to.type === 'organisation' },
  ],
  [
    'FOUNDED_BY',
    { forth: [], back: ['founded', 'creates'], accepts: (_claim, _founder, { type }) => type === 'organisation' },
  ],
  ['HEADQUARTERS', { forth: ['based-in'], back: [], accepts: (_, { type }) => type === 'organisation' }],
  ['NATIONALITY', { forth: ['nationality'], back: [], accepts: (_, { type }) => type === 'person' }],
  ['PLACE_OF_BIRTH', { forth: ['born-in'], back: [] }],
  ['PLACE_OF_RESIDENCE', { forth: ['lives-in'], back: [], accepts: (_, { type }) => type === 'person' }],
  [
    'POLITICAL_AFFILIATION',
    { forth: HOLDING, back: [], accepts: (_, { type }, to) => type === 'person' && to.subtypes.includes('party') },
  ],
  ['SPOUSE', { forth: ['married-to'], back: ['married-to'] }],
  ['SUBSIDIARY_OF', { forth: ['subsidiary-of'], back: [] }],
]);

interface Line {
  readonly id: string;
  readonly text: string;
  readonly annotated_properties: readonly string[];
  readonly entities: readonly {
    readonly id: string;
    readonly link: string | null;
    readonly mentions: readonly Told[];
  }[];
  readonly relations: readonly { readonly type: string; readonly head: string; readonly tail: string }[];
}

type Told = Span & { readonly text: string };

/** Passages with a property that our vocabulary has, of gzipped JSON lines. */
export function readPassages(path: string): Passage[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .map(toPassage)
    .filter(({ annotated }) => annotated.length > 0);
}

function toPassage(line: Line): Passage {
  const annotated = line.annotated_properties.filter((property) => PROPERTIES.has(property));
  const facts = new Map<string, Fact>();
  for (const { type, head, tail } of line.relations) {
    if (!annotated.includes(type)) continue;
    const key = [type, identityOf(line, head), identityOf(line, tail)].join(' ');
    const { head: heads, tail: tails } = facts.get(key) ?? { head: [], tail: [] };
    facts.set(key, {
      property: type,
      head: [...heads, ...spansOf(line, head)],
      tail: [...tails, ...spansOf(line, tail)],
    });
  }
  return { id: line.id, text: line.text, annotated, facts: withoutRepeats(line.text, [...facts.values()]) };
}

/** Two names of one thing tell one fact. */
function identityOf({ entities }: Line, id: string): string {
  return entities.find((entity) => entity.id === id)!.link ?? id;
}

/** Offsets count characters, ours UTF-16 units. */
function spansOf({ text, entities }: Line, id: string): Span[] {
  const units = (position: number): number => [...text].slice(0, position).join('').length;
  const { mentions } = entities.find((entity) => entity.id === id)!;
  return mentions.map(({ start, end }) => ({ start: units(start), end: units(end) }));
}

/** Whether only pronouns tell an end. */
export function isByPronoun(text: string, spans: readonly Span[]): boolean {
  return spans.every(({ start, end }) => PRONOUN.test(text.slice(start, end)));
}

const PRONOUN = /^(?:he|she|it|they|his|her|its|their|him|them|who|whom|whose|which|that|i|me|my|we|us|our|you|your)$/i;

/** "Anna, who founded X": what a pronoun tells again of the same other end is no fact of its own. */
function withoutRepeats(text: string, facts: readonly Fact[]): Fact[] {
  const byPronoun = (spans: readonly Span[]): boolean => isByPronoun(text, spans);
  return facts.filter(
    (fact) =>
      !facts.some(
        (other) =>
          other !== fact &&
          other.property === fact.property &&
          ((byPronoun(fact.head) && !byPronoun(other.head) && overlap(fact.tail, other.tail)) ||
            (byPronoun(fact.tail) && !byPronoun(other.tail) && overlap(fact.head, other.head))),
      ),
  );
}

/** Whether some span of the one list shares a character with one of the other. */
export function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => overlaps(one, other)));
}
