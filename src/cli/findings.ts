/** What a reader should know of a graph before using it: pure, so that it can be tested and printed in more than one way. */
import { groupBy } from '../../graph/groups.js';
import type { Evidence, GraphDocument, GraphEdge, KnowledgeGraph, UnsurePair } from '../../graph/model.js';
import { compareBy } from '../../graph/order.js';
import { findContradictions } from '../weigh/contradictions.js';
import { saysOf } from '../../graph/says.js';

/** One of two claims that cannot both hold. */
export interface FoundSide {
  readonly edge: string;
  /** "Ines Moreau – president of – Norland". */
  readonly says: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** From the outermost report to the innermost speaker; empty when the document says it itself. */
  readonly speakers: readonly string[];
  /** Day of the event, else of the publication. */
  readonly date: string | null;
}

export interface FoundContradiction {
  readonly rule: string;
  readonly reason: string;
  readonly a: FoundSide;
  readonly b: FoundSide;
}

export interface ConnectedNode {
  readonly key: string;
  readonly label: string;
  readonly type: string;
  readonly edges: number;
  readonly claims: number;
}

export interface Tally {
  readonly name: string;
  readonly count: number;
}

export interface LittleRead {
  readonly path: string;
  /** UTF-16 units, and how many of them stand in blocks that are read. */
  readonly length: number;
  readonly read: number;
  readonly claims: number;
}

export interface FoundPair extends UnsurePair {
  readonly labels: readonly [string, string];
}

export interface FoundIssues {
  readonly code: string;
  readonly count: number;
  readonly paths: readonly string[];
}

/** All lists are whole and sorted, the most telling first. */
export interface Findings {
  readonly contradictions: readonly FoundContradiction[];
  readonly connected: readonly ConnectedNode[];
  /** Claims by "polarity modality". */
  readonly statuses: readonly Tally[];
  /** Claims by whose words they are; what documents say themselves under "". */
  readonly speakers: readonly Tally[];
  readonly littleRead: readonly LittleRead[];
  /** Null when the graph does not tell. */
  readonly unsure: readonly FoundPair[] | null;
  readonly issues: readonly FoundIssues[];
}

/** Documents of which less than this share was read are told. */
const LITTLE = 0.5;

export function findingsOf(graph: KnowledgeGraph): Findings {
  const claims = claimsOf(graph);
  return {
    contradictions: contradictionsOf(graph),
    connected: connectedOf(graph),
    statuses: tally(claims.map(({ polarity, modality }) => `${polarity} ${modality}`)),
    speakers: speakersOf(graph, claims),
    littleRead: littleReadOf(graph.attributes.documents, claims),
    unsure: unsureOf(graph),
    issues: issuesOf(graph),
  };
}

function claimsOf({ edges, attributes }: KnowledgeGraph): readonly Evidence[] {
  return [...edges.flatMap(({ attributes: { evidence } }) => evidence), ...attributes.selfClaims];
}

function contradictionsOf(graph: KnowledgeGraph): FoundContradiction[] {
  const { nodes, edges, attributes } = graph;
  const say = saysOf(graph);
  const documents = new Map(attributes.documents.map((document) => [document.id, document]));
  const byKey = new Map(edges.map((edge) => [edge.key, edge]));
  const sideOf = (key: string, id: string): FoundSide => {
    const edge = byKey.get(key)!;
    const claim = edge.attributes.evidence.find((evidence) => evidence.id === id)!;
    return toSide(edge, claim, say(edge), documents.get(claim.document));
  };
  return findContradictions(nodes, edges, attributes.documents).map(({ rule, reason, a, b }) => ({
    rule,
    reason,
    a: sideOf(a.edge, a.claim),
    b: sideOf(b.edge, b.claim),
  }));
}

function toSide(edge: GraphEdge, claim: Evidence, says: string, document: GraphDocument | undefined): FoundSide {
  return {
    edge: edge.key,
    says,
    path: document?.path ?? claim.document,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    speakers: claim.attribution.map(({ name }) => name),
    date: claim.dates?.event?.from ?? claim.dates?.published?.from ?? document?.published?.from ?? null,
  };
}

function connectedOf({ nodes, edges }: KnowledgeGraph): ConnectedNode[] {
  const touching = groupBy(
    edges.flatMap((edge) => [edge.source, edge.target].map((end) => ({ end, edge }))),
    ({ end }) => end,
  );
  return nodes
    .flatMap(({ key, attributes: { label, type } }): ConnectedNode[] => {
      const own = touching.get(key) ?? [];
      const claims = own.reduce((sum, { edge }) => sum + edge.attributes.claims, 0);
      return own.length === 0 ? [] : [{ key, label, type, edges: own.length, claims }];
    })
    .sort(
      compareBy(
        (node) => -node.edges,
        (node) => -node.claims,
        ({ key }) => key,
      ),
    );
}

/** The innermost speaker, under the name of the node where it is one. */
function speakersOf({ nodes }: KnowledgeGraph, claims: readonly Evidence[]): Tally[] {
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  return tally(
    claims.map(({ attribution }) => {
      const last = attribution.at(-1);
      return last === undefined ? '' : (labels.get(last.speaker ?? '') ?? last.name);
    }),
  );
}

function littleReadOf(documents: readonly GraphDocument[], claims: readonly Evidence[]): LittleRead[] {
  const byDocument = groupBy(claims, ({ document }) => document);
  return documents
    .map(({ id, path, length, blocks }) => {
      const reading = blocks.filter(({ kind }) => kind !== 'furniture');
      const read = reading.reduce((sum, { start, end }) => sum + end - start, 0);
      return { path, length, read, claims: byDocument.get(id)?.length ?? 0 };
    })
    .filter(({ length, read, claims: told }) => told === 0 || read < LITTLE * length)
    .sort(
      compareBy(
        (document) => document.read / document.length,
        (document) => document.claims,
        ({ path }) => path,
      ),
    );
}

function unsureOf({ nodes, attributes }: KnowledgeGraph): FoundPair[] | null {
  if (attributes.unsure === undefined) return null;
  const labels = new Map(nodes.map(({ key, attributes: { label } }) => [key, label]));
  return attributes.unsure
    .map((pair) => ({ ...pair, labels: [labels.get(pair.a) ?? pair.a, labels.get(pair.b) ?? pair.b] as const }))
    .sort(
      compareBy(
        ({ score }) => -score,
        ({ a }) => a,
        ({ b }) => b,
      ),
    );
}

function issuesOf({ attributes }: KnowledgeGraph): FoundIssues[] {
  return [...groupBy(attributes.issues, ({ code }) => code)]
    .map(([code, issues]) => ({
      code,
      count: issues.length,
      paths: [...new Set(issues.map(({ path }) => path))].sort(),
    }))
    .sort(
      compareBy(
        ({ count }) => -count,
        ({ code }) => code,
      ),
    );
}

function tally(names: readonly string[]): Tally[] {
  return [...groupBy(names, (name) => name)]
    .map(([name, group]) => ({ name, count: group.length }))
    .sort(
      compareBy(
        ({ count }) => -count,
        ({ name }) => name,
      ),
    );
}
