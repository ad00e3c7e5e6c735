/**
 * Two numbers of the same people or things in one happening: "killed 12 people", "killed 14 people". Numbers that are
 * given as bounds or guesses ("at least 12") leave room for each other and contradict nothing.
 */
import { groupBy } from '../../../graph/groups.js';
import type { Evidence, GraphEdge } from '../../../graph/model.js';
import { areApart, assertedIn, sides, type Contradiction, type Scene } from './scene.js';

export const EVENT_COUNT = {
  id: 'event-count',
  reason: 'one happening is given two numbers of the same',
  example: ['The 2023 Arvik bombing killed 12 people.', 'The 2023 Arvik bombing killed 14 people.'],
} as const;

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'; // prettier-ignore
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
  ...TENS.split(' ').flatMap((ten, index) =>
    UNITS.split(' ')
      .slice(1, 10)
      .map((unit, value) => [`${ten}-${unit}`, 21 + 10 * index + value] as const),
  ),
]);

/** Words before a number, or after it, that make it a bound or a guess. */
const INEXACT =
  /\b(?:at least|at most|more than|less than|fewer than|up to|as many as|over|under|about|around|some|nearly|almost|approximately|roughly|or more|or so|dozens?|scores|hundreds|thousands)\b/iu;

/** How many characters before the words are looked at for such a word. */
const REACH = 24;

const COUNTED = /^(?<number>\d{1,3}(?:[, ]\d{3})+|\d{1,9}|\p{L}+(?:-\p{L}+)?) (?<what>\p{L}.{0,80})$/u;

/** More numbers than this of one matter are no two accounts of it. */
const MOST_NUMBERS = 50;

interface CountedClaim {
  readonly edge: GraphEdge;
  readonly claim: Evidence;
  readonly number: number;
  /** Event, relation and what is counted. */
  readonly of: string;
}

export function findEventCounts(scene: Scene): Contradiction[] {
  const byMatter = groupBy(
    scene.edges.flatMap((edge) => countedOn(scene, edge)),
    ({ of }) => of,
  );
  return [...byMatter.values()].flatMap((claims) =>
    [...groupBy(claims, ({ number }) => number).values()].slice(0, MOST_NUMBERS).flatMap(([first]) => {
      const other = claims.find(({ number, claim }) => number < first!.number && areApart(scene, claim, first!.claim));
      const { id, reason } = EVENT_COUNT;
      return other ? [{ rule: id, reason, ...sides(other.edge, other.claim, first!.edge, first!.claim) }] : [];
    }),
  );
}

function countedOn({ nodes }: Scene, edge: GraphEdge): CountedClaim[] {
  const [event, counted] = [nodes.get(edge.source), nodes.get(edge.target)];
  if (event?.attributes.type !== 'event' || !counted || counted.attributes.named) return [];
  const count = countOf(counted.attributes.label);
  if (count === null) return [];
  const of = JSON.stringify([event.key, edge.attributes.relation, count.what]);
  return assertedIn(edge)
    .filter(isExact)
    .map((claim) => ({ edge, claim, number: count.number, of }));
}

/** "fifteen workers" → 15 of workers; null when the words begin with no number. */
export function countOf(words: string): { readonly number: number; readonly what: string } | null {
  const { number = '', what = '' } = COUNTED.exec(words)?.groups ?? {};
  const value =
    NUMBER_WORDS.get(number.toLowerCase()) ?? (/^\d/.test(number) ? Number(number.replace(/\D/g, '')) : null);
  return value === null ? null : { number: value, what: what.toLowerCase() };
}

function isExact({ quote, start, object }: Evidence): boolean {
  const before = quote.slice(Math.max(0, object.start - start - REACH), object.end - start);
  return !INEXACT.test(before);
}
