/**
 * Two dates of one happening that lasts no longer than a day. A war or a conference goes on, and people are in it on many
 * days: only kinds of the table are held to one, and only by claims that tell of the happening itself.
 */
import { groupBy } from '../../../graph/groups.js';
import type { Evidence, GraphEdge, GraphNode } from '../../../graph/model.js';
import { toDays, type Period } from '../../../graph/time.js';
import { areApart, assertedIn, sides, type Contradiction, type Scene } from './scene.js';

export const EVENT_DATE = {
  id: 'event-date',
  reason: 'one happening of a day is given two dates',
  example: [
    'The 2023 Arvik bombing took place in Arvik on 3 March 2023.',
    'The 2023 Arvik bombing took place in Arvik on 5 March 2023.',
  ],
} as const;

/** What happens on one day, as its name says. */
const OF_ONE_DAY: ReadonlySet<string> = new Set([
  'airstrike',
  'ambush',
  'arrest',
  'assassination',
  'birth',
  'blast',
  'bombing',
  'ceremony',
  'collapse',
  'collision',
  'crash',
  'death',
  'derailment',
  'earthquake',
  'election',
  'execution',
  'explosion',
  'funeral',
  'hijacking',
  'inauguration',
  'killing',
  'launch',
  'massacre',
  'meeting',
  'murder',
  'raid',
  'referendum',
  'shooting',
  'sinking',
  'stabbing',
  'wedding',
]);

/** Relations that hold when the event does; the end at which the event stands. */
const DATING: ReadonlyMap<string, 'source' | 'target'> = new Map([
  ['took-place-in', 'source'],
  ['kills', 'source'],
  ['injures', 'source'],
  ['takes-part-in', 'target'],
  ['carries-out', 'target'],
  ['speaks-at', 'target'],
]);

/** An event of more dates than this is not the one happening that it was taken for. */
const MOST_DATES = 50;

interface DatedClaim {
  readonly event: string;
  readonly edge: GraphEdge;
  readonly claim: Evidence;
  readonly days: Period;
}

/** Each claim is held against the first that gives the event another day: one pair for each of its dates. */
export function findEventDates(scene: Scene): Contradiction[] {
  const byEvent = groupBy(
    scene.edges.flatMap((edge) => datedOn(scene, edge)),
    ({ event }) => event,
  );
  return [...byEvent.values()].flatMap((claims) =>
    [...groupBy(claims, ({ days }) => days.from).values()].slice(0, MOST_DATES).flatMap(([first]) => {
      const other = claims.find((claim) => differ(scene, claim, first!));
      if (!other || other.days.from > first!.days.from) return [];
      const { id, reason } = EVENT_DATE;
      return [{ rule: id, reason, ...sides(other.edge, other.claim, first!.edge, first!.claim) }];
    }),
  );
}

function datedOn({ nodes }: Scene, edge: GraphEdge): DatedClaim[] {
  const end = DATING.get(edge.attributes.relation);
  const event = end === undefined ? undefined : nodes.get(edge[end]);
  if (!event || !isOfOneDay(event)) return [];
  return assertedIn(edge).flatMap((claim) => {
    const days = claim.dates?.event ? toDays(claim.dates.event) : null;
    return days === null ? [] : [{ event: event.key, edge, claim, days }];
  });
}

function isOfOneDay({ attributes: { type, label, subtypes } }: GraphNode): boolean {
  const words = [...subtypes, ...label.toLowerCase().split(/[^\p{L}]+/u)];
  return type === 'event' && words.some((word) => OF_ONE_DAY.has(word));
}

function differ(scene: Scene, one: DatedClaim, other: DatedClaim): boolean {
  const disjoint = one.days.to < other.days.from || other.days.to < one.days.from;
  return disjoint && areApart(scene, one.claim, other.claim);
}
