/** Placed claims → edges: all claims of one relation between two nodes in one edge, every claim kept. */
import { groupBy } from '../../graph/groups.js';
import type { GraphDocument, GraphEdge } from '../../graph/model.js';
import { compareBy, compareText } from '../../graph/order.js';
import { extent, periodsOf } from '../../graph/time.js';
import { contentId } from '../ids.js';
import { countSources, type Voices } from '../weigh/sources.js';
import { countStatuses, statusOf } from '../weigh/status.js';
import { edgeWeight } from '../weigh/weight.js';
import { byPlace } from './places.js';
import type { PlacedClaim } from './placed-claims.js';

/** Sorted by key. Claims whose two ends are one node make no edge; the caller keeps them elsewhere. */
export function toEdges(
  claims: readonly PlacedClaim[],
  documents: readonly GraphDocument[],
  voices: Voices,
): GraphEdge[] {
  const known = new Map(documents.map((document) => [document.id, document]));
  const joining = claims.filter(({ source, target }) => source !== target);
  joining.sort((a, b) => byPlace(a.evidence, b.evidence));
  const groups = groupBy(joining, ({ source, relation, target }) => contentId('e', [source, relation, target]));
  const edges = [...groups].map(([key, group]) => toEdge(key, group, known, voices));
  return edges.sort(compareBy(({ key }) => key));
}

function toEdge(
  key: string,
  claims: readonly PlacedClaim[],
  documents: ReadonlyMap<string, GraphDocument>,
  voices: Voices,
): GraphEdge {
  const { source, target, relation, family, symmetric } = claims[0]!;
  const evidence = claims.map((claim) => claim.evidence);
  const named = new Set(evidence.map(({ document }) => document));
  const sources = countSources(evidence, voices);
  const period = extent(periodsOf(evidence, (document) => documents.get(document)?.published ?? null));
  return {
    key,
    source,
    target,
    ...(symmetric && { undirected: true }),
    attributes: {
      relation,
      family,
      label: commonest(claims.map(({ label }) => label)),
      weight: edgeWeight(sources, evidence.length),
      claims: evidence.length,
      documents: named.size,
      sources,
      confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
      status: statusOf(evidence),
      statusCounts: countStatuses(evidence),
      first: period?.from ?? null,
      last: period?.to ?? null,
      contradicts: [],
      evidence,
    },
  };
}

/** Ties go to the smallest. */
function commonest(labels: readonly string[]): string {
  const counts = [...groupBy(labels, (label) => label)].map(([label, group]) => ({ label, count: group.length }));
  return counts.sort((a, b) => b.count - a.count || compareText(a.label, b.label))[0]!.label;
}
