/** Which claims of a graph are meant by the beginning of an edge's key or of a claim's id. */
import type { Evidence, GraphEdge, KnowledgeGraph } from '../../graph/model.js';
import { oneLine } from './printable.js';

export interface ClaimSelection {
  readonly edge: GraphEdge;
  /** All of the edge's, or the one whose id was given. */
  readonly evidence: readonly Evidence[];
}

/** No claim is meant, or several are: what to say to the user. */
export interface NoSelection {
  readonly trouble: string;
}

/** More candidates than this are counted only. */
const SHOWN = 8;

/** An edge goes before a claim of the same beginning. */
export function selectClaims(graph: KnowledgeGraph, beginning: string): ClaimSelection | NoSelection {
  if (beginning === '') return { trouble: "name an edge's key, a claim's id, or the beginning of either" };
  const edges = graph.edges.filter(({ key }) => key.startsWith(beginning));
  const candidates: readonly ClaimSelection[] =
    edges.length > 0
      ? edges.map((edge) => ({ edge, evidence: edge.attributes.evidence }))
      : graph.edges.flatMap((edge) =>
          edge.attributes.evidence
            .filter(({ id }) => id.startsWith(beginning))
            .map((one) => ({ edge, evidence: [one] })),
        );
  const exact = candidates.find(({ edge, evidence }) => (edges.length > 0 ? edge.key : evidence[0]!.id) === beginning);
  const [first, ...others] = exact ? [exact] : candidates;
  if (first === undefined) return { trouble: none(graph, beginning) };
  return others.length === 0 ? first : { trouble: several(graph, beginning, candidates, edges.length > 0) };
}

function none(graph: KnowledgeGraph, beginning: string): string {
  if (graph.attributes.selfClaims.some(({ id }) => id.startsWith(beginning)))
    return `'${beginning}' is a claim whose two ends became one node: it has no edge`;
  const [example] = graph.edges;
  const hint =
    example === undefined ? 'the graph has no edges' : `keys look like ${example.key}; the picture shows them`;
  return `no edge's key and no claim's id begins with '${beginning}' (${hint})`;
}

function several(
  graph: KnowledgeGraph,
  beginning: string,
  candidates: readonly ClaimSelection[],
  areEdges: boolean,
): string {
  const names = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  const lines = candidates
    .slice(0, SHOWN)
    .map(({ edge, evidence }) =>
      [
        `  ${areEdges ? edge.key : evidence[0]!.id}`,
        oneLine(`${names.get(edge.source)} – ${edge.attributes.label} – ${names.get(edge.target)}`),
      ].join('  '),
    );
  const more = candidates.length > SHOWN ? [`  and ${candidates.length - SHOWN} more`] : [];
  const what = areEdges ? 'edges' : 'claims';
  return [`'${beginning}' begins ${candidates.length} ${what}; give more of it:`, ...lines, ...more].join('\n');
}
