/**
 * Offices that one person holds at a time, as a table. Two people are said to hold one of them at once when the days on
 * which each surely held it meet: from the end of the earliest period that a claim gives to the start of the latest. A
 * successor is no contradiction, nor are two whom one document names together.
 */
import { groupBy } from '../../../graph/groups.js';
import type { Evidence, GraphEdge } from '../../../graph/model.js';
import type { Period } from '../../../graph/time.js';
import { areApart, assertedIn, daysOf, firstPair, sides, type Contradiction, type Scene } from './scene.js';

export interface Office {
  readonly id: string;
  /** Titles of one office; what is said "of" a node follows. */
  readonly titles: readonly string[];
  readonly reason: string;
  /** Of one day. */
  readonly example: readonly [string, string];
}

export const OFFICES: readonly Office[] = [
  {
    id: 'office-president',
    titles: ['president'],
    reason: 'a country or body has one president at a time',
    example: [
      'Ines Moreau, president of Estonia, opened the bridge.',
      'Karl Hald, president of Estonia, opened the bridge.',
    ],
  },
  {
    id: 'office-prime-minister',
    titles: ['prime minister', 'premier', 'first minister', 'chancellor', 'taoiseach', 'head of government'],
    reason: 'one person leads a government at a time',
    example: ['Ines Moreau, prime minister of Estonia, resigned.', 'Karl Hald, prime minister of Estonia, resigned.'],
  },
  {
    id: 'office-monarch',
    titles: ['king', 'queen', 'emperor', 'monarch', 'sultan', 'emir', 'supreme leader', 'pope', 'patriarch'],
    reason: 'a throne has one holder at a time',
    example: ['Olaf, king of Norway, spoke on Friday.', 'Harald, king of Norway, spoke on Friday.'],
  },
  {
    id: 'office-mayor',
    titles: ['mayor', 'lord mayor'],
    reason: 'a town has one mayor at a time',
    example: ['Ines Moreau, mayor of London, closed the market.', 'Karl Hald, mayor of London, closed the market.'],
  },
  {
    id: 'office-governor',
    titles: ['governor'],
    reason: 'a region or a bank has one governor at a time',
    example: ['Ines Moreau, governor of Ohio, vetoed the bill.', 'Karl Hald, governor of Ohio, vetoed the bill.'],
  },
  {
    id: 'office-secretary-general',
    titles: ['secretary-general', 'secretary general', 'general secretary', 'director-general', 'director general'],
    reason: 'a body has one such officer at a time',
    example: [
      'Ines Moreau, secretary general of the United Nations, left Geneva.',
      'Karl Hald, secretary general of the United Nations, left Geneva.',
    ],
  },
  {
    id: 'office-chair',
    titles: ['chairman', 'chairwoman', 'chair', 'chairperson', 'chairs'],
    reason: 'a body has one chair at a time',
    example: [
      'Ines Moreau, chairwoman of the World Bank, spoke on Friday.',
      'Karl Hald, chairman of the World Bank, spoke on Friday.',
    ],
  },
  {
    id: 'office-chief-executive',
    titles: ['ceo', 'chief executive', 'chief executive officer'],
    reason: 'a company has one chief executive at a time',
    example: ['Ines Moreau, chief executive of Nokia, resigned.', 'Karl Hald, chief executive of Nokia, resigned.'],
  },
  {
    id: 'office-commander',
    titles: ['commander-in-chief', 'chief of staff', 'commander'],
    reason: 'a force has one commander at a time',
    example: [
      'Ines Moreau, commander-in-chief of NATO, arrived on Friday.',
      'Karl Hald, commander-in-chief of NATO, arrived on Friday.',
    ],
  },
  {
    id: 'office-leader',
    titles: ['leads', 'heads', 'leader', 'head', 'is led by'],
    reason: 'a body or a delegation is said to be led by one person',
    example: ['Ines Moreau leads the United Nations delegation.', 'Karl Hald leads the United Nations delegation.'],
  },
  ...[
    'foreign',
    'defence',
    'finance',
    'interior',
    'justice',
    'health',
    'energy',
    'education',
    'economy',
    'agriculture',
  ].map((portfolio): Office => ({
    id: `office-${portfolio}-minister`,
    titles: [
      `${portfolio} minister`,
      `minister of ${portfolio}`,
      ...(portfolio === 'defence' ? ['defense minister', 'minister of defense'] : []),
      ...(portfolio === 'foreign' ? ['minister of foreign affairs'] : []),
    ],
    reason: 'a government has one minister of a portfolio at a time',
    example: [
      `Ines Moreau, ${portfolio} minister of Estonia, resigned.`,
      `Karl Hald, ${portfolio} minister of Estonia, resigned.`,
    ],
  })),
];

const BY_TITLE: ReadonlyMap<string, Office> = new Map(
  OFFICES.flatMap((office) => office.titles.map((title) => [title, office])),
);

const PREPOSITION = / (?:of|to|for|in|at)$/;

/** A holder of an office is held against so many others at most, who come next after them in time. */
const MOST_RIVALS = 20;

/** One person's claims to one office. */
interface Tenure {
  readonly office: Office;
  readonly edge: GraphEdge;
  readonly claims: readonly Evidence[];
  /** Days on which they surely held it. */
  readonly days: Period;
}

export function findRivals(scene: Scene): Contradiction[] {
  const tenures = scene.edges.flatMap((edge) => tenuresOn(scene, edge));
  const byOffice = groupBy(tenures, ({ office, edge }) => JSON.stringify([office.id, edge.target]));
  return [...byOffice.values()].flatMap((group) => rivalsAmong(scene, group));
}

function tenuresOn(scene: Scene, edge: GraphEdge): Tenure[] {
  const holder = scene.nodes.get(edge.source)?.attributes;
  if (holder?.type !== 'person' || !holder.named || edge.attributes.family !== 'role') return [];
  const byOffice = groupBy(assertedIn(edge), ({ label }) => officeOf(label));
  return [...byOffice].flatMap(([office, claims]): Tenure[] => {
    const days = office === null ? null : surelyHeld(scene, claims);
    return office === null || days === null ? [] : [{ office, edge, claims, days }];
  });
}

export function officeOf(label: string): Office | null {
  return BY_TITLE.get(label.toLowerCase().replace(PREPOSITION, '')) ?? null;
}

/** Null when the claims leave no day certain: "in 2023" alone is some day of that year. */
function surelyHeld(scene: Scene, claims: readonly Evidence[]): Period | null {
  const periods = claims.flatMap((claim) => daysOf(scene, claim) ?? []);
  if (periods.length === 0) return null;
  const from = periods.map((period) => period.to).reduce((a, b) => (a < b ? a : b));
  const to = periods.map((period) => period.from).reduce((a, b) => (a > b ? a : b));
  return from <= to ? { from, to } : null;
}

function rivalsAmong(scene: Scene, tenures: readonly Tenure[]): Contradiction[] {
  const ordered = [...tenures].sort((x, y) => (x.days.from < y.days.from ? -1 : x.days.from > y.days.from ? 1 : 0));
  return ordered.flatMap((one, at) =>
    ordered
      .slice(at + 1, at + 1 + MOST_RIVALS)
      .filter((other) => other.days.from <= one.days.to && other.edge.source !== one.edge.source)
      .flatMap((other) => {
        const pair = firstPair(one.claims, other.claims, (claim, against) => areApart(scene, claim, against));
        const { id, reason } = one.office;
        return pair === null || namedTogether(one, other)
          ? []
          : [{ rule: id, reason, ...sides(one.edge, pair[0], other.edge, pair[1]) }];
      }),
  );
}

/** "Berg and Lund lead the party" says that they share it. */
function namedTogether(one: Tenure, other: Tenure): boolean {
  const propositions = new Set(one.claims.map(({ proposition }) => proposition));
  return other.claims.some(({ proposition }) => propositions.has(proposition));
}
