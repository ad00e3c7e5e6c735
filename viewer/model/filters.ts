/** What is hidden, as one value, and every way to change it. A facet names its hidden groups: nothing named, all shown. */
import type { Period } from '../../graph/time.js';
import { FACET_IDS, type FacetId } from './facets.js';
import { ALL, type Scope } from './scope.js';

export interface Filters {
  readonly hidden: Readonly<Record<FacetId, ReadonlySet<string>>>;
  /** Edges of fewer independent sources are hidden; 1 hides none. */
  readonly sources: number;
  /** Edges less likely to be right are hidden; whole percent, 0 hides none. */
  readonly confidence: number;
  /** Only claims of these days, both ends full days; null shows the undated too. */
  readonly dates: Period | null;
  readonly scope: Scope;
  /** Whether nodes without any edge in the graph are shown. */
  readonly isolates: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

const NOTHING_HIDDEN: Filters['hidden'] = {
  type: NOTHING,
  family: NOTHING,
  status: NOTHING,
  speaker: NOTHING,
  publisher: NOTHING,
  community: NOTHING,
  document: NOTHING,
};

export const EVERYTHING: Filters = {
  hidden: NOTHING_HIDDEN,
  sources: 1,
  confidence: 0,
  dates: null,
  scope: ALL,
  isolates: false,
};

export function toggle(filters: Filters, facet: FacetId, value: string): Filters {
  const hidden = new Set(filters.hidden[facet]);
  if (!hidden.delete(value)) hidden.add(value);
  return withHidden(filters, facet, hidden);
}

/** Hides all of a facet's values but one; asked again, shows all of them. */
export function isolate(filters: Filters, facet: FacetId, value: string, among: readonly string[]): Filters {
  const others = among.filter((each) => each !== value);
  const alone = !filters.hidden[facet].has(value) && others.every((each) => filters.hidden[facet].has(each));
  return withHidden(filters, facet, alone ? NOTHING : new Set(others));
}

/** Isolates count as more, not as less, and are no filter. */
export function isFiltered({ hidden, sources, confidence, dates, scope }: Filters): boolean {
  if (FACET_IDS.some((id) => hidden[id].size > 0)) return true;
  return sources > 1 || confidence > 0 || dates !== null || scope.kind !== 'all';
}

export function withHidden(filters: Filters, facet: FacetId, values: ReadonlySet<string>): Filters {
  return { ...filters, hidden: { ...filters.hidden, [facet]: values } };
}
