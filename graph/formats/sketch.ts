/**
 * The graph without its evidence: what the viewer's first picture needs, and no more. It stands at the head of a page, so
 * that the picture is there before the rest is unpacked.
 */
import { backboneOrder, usualExtent } from '../backbone.js';
import type { EdgeStatus, EntityType, GraphAttributes, GraphEdge, GraphNode, KnowledgeGraph } from '../model.js';

/** What the whole graph measures, whatever part of it is drawn. */
export interface Measures {
  /** Nodes with an edge. */
  readonly nodes: number;
  readonly edges: number;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

type SketchedNode = readonly [
  key: string,
  label: string,
  type: EntityType,
  named: 0 | 1,
  size: number,
  community: number,
  x: number,
  y: number,
];

/** The ends are places among the nodes. */
type SketchedEdge = readonly [
  key: string,
  source: number,
  target: number,
  undirected: 0 | 1,
  family: string,
  label: string,
  status: EdgeStatus,
  weight: number,
  sources: number,
];

export interface Sketch {
  readonly measures: Measures;
  readonly nodes: readonly SketchedNode[];
  readonly edges: readonly SketchedEdge[];
}

const NO_ATTRIBUTES: GraphAttributes = {
  ...{ format: 'footnote-graph/1', unit: 'utf16', documents: [], issues: [], selfClaims: [] },
  generator: { name: 'footnote', version: '', backend: '', model: { name: '', sha256: '' }, rules: '' },
  coverage: {
    ...{ files: 0, read: 0, failed: 0, characters: 0, charactersRead: 0 },
    ...{ sentences: 0, sentencesSplit: 0, twoNamesNoClaim: 0, doubtful: 0, leastConfidence: 0 },
  },
};

type Drawn = Pick<KnowledgeGraph, 'nodes' | 'edges'>;

/** The nodes that are drawn at first, and the edges among them. */
export function toSketch(graph: Drawn): Sketch {
  const joined = joinedNodes(graph);
  const most = usualExtent(joined.size);
  const shown = most === Infinity ? joined : new Set(backboneOrder(graph).slice(0, most));
  const nodes = graph.nodes.filter(({ key }) => shown.has(key));
  const place = new Map(nodes.map(({ key }, at) => [key, at]));
  return {
    measures: measuresOf(graph),
    nodes: nodes.map(sketchNode),
    edges: graph.edges.flatMap((edge) => {
      const [source, target] = [place.get(edge.source), place.get(edge.target)];
      return source === undefined || target === undefined ? [] : [sketchEdge(edge, source, target)];
    }),
  };
}

/** The sketch as a graph without documents, mentions, merges and evidence. */
export function fromSketch({ nodes, edges }: Sketch): KnowledgeGraph {
  return {
    attributes: NO_ATTRIBUTES,
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: nodes.map(([key, label, type, named, size, community, x, y]) => ({
      key,
      attributes: {
        ...{ label, type, named: named === 1, size, community, x, y },
        ...{ subtypes: [], aliases: [], mentions: [], merges: [] },
      },
    })),
    edges: edges.map(([key, source, target, undirected, family, label, status, weight, sources]) => ({
      ...{ key, source: nodes[source]![0], target: nodes[target]![0] },
      ...(undirected === 1 ? { undirected: true as const } : {}),
      attributes: {
        ...{ relation: '', family, label, status, weight, sources, claims: 0, documents: 0, statusCounts: {} },
        ...{ confidence: 0, first: null, last: null, contradicts: [], evidence: [] },
      },
    })),
  };
}

/** The box is around the nodes with an edge; around all where there is no edge; never without any size. */
export function measuresOf(graph: Drawn): Measures {
  const joined = joinedNodes(graph);
  const places = graph.nodes.filter(({ key }) => joined.size === 0 || joined.has(key));
  return {
    nodes: joined.size,
    edges: graph.edges.length,
    x: range(places.map(({ attributes }) => attributes.x)),
    y: range(places.map(({ attributes }) => attributes.y)),
  };
}

function joinedNodes({ edges }: Drawn): ReadonlySet<string> {
  const joined = new Set<string>();
  for (const { source, target } of edges) joined.add(source).add(target);
  return joined;
}

function range(values: readonly number[]): readonly [number, number] {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (low < high) return [low, high];
  return Number.isFinite(low) ? [low - 1, high + 1] : [0, 1];
}

function sketchNode({ key, attributes }: GraphNode): SketchedNode {
  const { label, type, named, size, community, x, y } = attributes;
  return [key, label, type, named ? 1 : 0, size, community, x, y];
}

function sketchEdge({ key, undirected, attributes }: GraphEdge, source: number, target: number): SketchedEdge {
  const { family, label, status, weight, sources } = attributes;
  return [key, source, target, undirected ? 1 : 0, family, label, status, weight, sources];
}
