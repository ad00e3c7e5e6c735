/** Which edges are new, gone or changed, claim by claim, and why. */
import { groupBy } from '../groups.js';
import type { Evidence, GraphEdge, KnowledgeGraph } from '../model.js';
import { compareBy } from '../order.js';
import { saysOf } from '../says.js';
import type { DocumentFate, DocumentPairs } from './documents.js';
import type { Cause, NodePairs } from './nodes.js';

/** A claim with its words, for a reader. */
export interface QuotedClaim {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** "positive asserted". */
  readonly status: string;
  /** From the outermost report to the innermost speaker. */
  readonly speakers: readonly string[];
}

export interface EdgeChange {
  /** The newer key; of what is gone, the older. */
  readonly key: string;
  /** "Ines Moreau – president of – Norland". */
  readonly says: string;
  readonly status: string;
  /** "status affirmed → disputed", "sources 1 → 2", "contradicts + …". */
  readonly changes: readonly string[];
  readonly causes: readonly Cause[];
  readonly claimsAdded: readonly QuotedClaim[];
  readonly claimsGone: readonly QuotedClaim[];
}

export interface EdgeChanges {
  readonly added: readonly EdgeChange[];
  readonly gone: readonly EdgeChange[];
  readonly changed: readonly EdgeChange[];
}

export interface EdgeContext {
  readonly documents: DocumentPairs;
  readonly nodes: NodePairs;
  readonly generator: readonly string[];
}

/** One graph's side of the comparison. */
interface Side {
  readonly graph: KnowledgeGraph;
  readonly says: (edge: GraphEdge) => string;
  readonly paths: ReadonlyMap<string, string>;
  /** Ids of all claims on edges. */
  readonly claims: ReadonlySet<string>;
  /** What became of the documents that the other side has not. */
  readonly fates: ReadonlyMap<string, DocumentFate>;
  /** Where an edge stands, in terms of the newer graph's nodes. */
  readonly placeOf: (edge: GraphEdge) => string;
}

export function compareEdges(older: KnowledgeGraph, newer: KnowledgeGraph, context: EdgeContext): EdgeChanges {
  const { documents, nodes } = context;
  const before = sideOf(older, documents.gone, (key) => nodes.newerOf.get(key) ?? `gone ${key}`);
  const after = sideOf(newer, documents.come, (key) => key);
  const olds = groupBy(older.edges, before.placeOf);
  const news = groupBy(newer.edges, after.placeOf);
  const comparison = { before, after, context };
  const places = [...new Set([...olds.keys(), ...news.keys()])];
  const changes = places.flatMap((place) => compareAt(olds.get(place) ?? [], news.get(place) ?? [], comparison));
  const ofKind = (kind: keyof EdgeChanges): EdgeChange[] =>
    changes
      .filter((change) => change.kind === kind)
      .map(({ change }) => change)
      .sort(
        compareBy(
          ({ says }) => says,
          ({ key }) => key,
        ),
      );
  return { added: ofKind('added'), gone: ofKind('gone'), changed: ofKind('changed') };
}

function sideOf(
  graph: KnowledgeGraph,
  fates: ReadonlyMap<string, DocumentFate>,
  nodeOf: (key: string) => string,
): Side {
  return {
    graph,
    fates,
    says: saysOf(graph),
    paths: new Map(graph.attributes.documents.map(({ id, path }) => [id, path])),
    claims: new Set(graph.edges.flatMap(({ attributes }) => attributes.evidence.map(({ id }) => id))),
    placeOf: ({ source, target, undirected, attributes: { relation } }) => {
      const ends = [nodeOf(source), nodeOf(target)];
      return JSON.stringify([relation, ...(undirected ? ends.sort() : ends)]);
    },
  };
}

interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly context: EdgeContext;
}

interface KindOfChange {
  readonly kind: keyof EdgeChanges;
  readonly change: EdgeChange;
}

/** Edges of one place: at most one of the newer graph, but several of the older where nodes were merged. */
function compareAt(olds: readonly GraphEdge[], news: readonly GraphEdge[], comparison: Comparison): KindOfChange[] {
  const { before, after } = comparison;
  const [old, now] = [olds[0], news[0]];
  const shown = now ?? old;
  if (shown === undefined) return [];
  const [told, tells] = [olds, news].map((edges) => edges.flatMap(({ attributes }) => attributes.evidence)) as [
    Evidence[],
    Evidence[],
  ];
  const [gone, added] = unmatched(told, tells, comparison);
  const changes = old && now ? factChanges(old, now, comparison) : [];
  if (old && now && gone.length + added.length + changes.length === 0) return [];
  const change: EdgeChange = {
    key: shown.key,
    says: (now ? after : before).says(shown),
    status: shown.attributes.status,
    changes,
    causes: causesOf(shown, gone, added, comparison),
    claimsAdded: added.map((claim) => toQuoted(claim, after)),
    claimsGone: gone.map((claim) => toQuoted(claim, before)),
  };
  return [{ kind: !old ? 'added' : !now ? 'gone' : 'changed', change }];
}

/** Claims of either side that the other has not: by id, and by their words where the document was changed. */
function unmatched(
  told: readonly Evidence[],
  tells: readonly Evidence[],
  { before, after }: Comparison,
): [Evidence[], Evidence[]] {
  const words = ({ fates }: Side, claim: Evidence): string | null => {
    const fate = fates.get(claim.document);
    const { quote, polarity, modality, attribution } = claim;
    return fate?.kind === 'document changed'
      ? JSON.stringify([fate.path, quote, polarity, modality, attribution.map(({ name }) => name)])
      : null;
  };
  const without = (
    claims: readonly Evidence[],
    side: Side,
    others: readonly Evidence[],
    otherSide: Side,
  ): Evidence[] => {
    const ids = new Set(others.map(({ id }) => id));
    const said = new Set(others.map((claim) => words(otherSide, claim)));
    return claims.filter((claim) => {
      const own = words(side, claim);
      return !ids.has(claim.id) && !(own !== null && said.has(own));
    });
  };
  return [without(told, before, tells, after), without(tells, after, told, before)];
}

function factChanges(old: GraphEdge, now: GraphEdge, { before, after }: Comparison): string[] {
  const facts = ['status', 'label', 'documents', 'sources'] as const;
  const changed = facts
    .filter((fact) => old.attributes[fact] !== now.attributes[fact])
    .map((fact) => `${fact} ${old.attributes[fact]} → ${now.attributes[fact]}`);
  const [were, are] = [opposedTo(old, before), opposedTo(now, after)];
  return [
    ...changed,
    ...[...are].filter(([place]) => !were.has(place)).map(([, says]) => `contradicts + ${says}`),
    ...[...were].filter(([place]) => !are.has(place)).map(([, says]) => `contradicts - ${says}`),
  ];
}

/** Place → words of the edges that an edge contradicts. */
function opposedTo(
  { attributes: { contradicts } }: GraphEdge,
  { graph, says, placeOf }: Side,
): ReadonlyMap<string, string> {
  const keys = new Set(contradicts);
  return new Map(
    keys.size === 0 ? [] : graph.edges.filter(({ key }) => keys.has(key)).map((edge) => [placeOf(edge), says(edge)]),
  );
}

function causesOf(
  edge: GraphEdge,
  gone: readonly Evidence[],
  added: readonly Evidence[],
  comparison: Comparison,
): Cause[] {
  const { before, after } = comparison;
  const causes = [
    ...gone.map((claim) => causeOf(edge, claim, before, after, comparison)),
    ...added.map((claim) => causeOf(edge, claim, after, before, comparison)),
  ];
  return [...new Map(causes.map((cause) => [`${cause.kind} ${cause.of}`, cause])).values()].sort(
    compareBy(
      ({ kind }) => kind,
      ({ of }) => of,
    ),
  );
}

/** Why `side` has a claim on this edge that the other side has not there. */
function causeOf(edge: GraphEdge, claim: Evidence, side: Side, other: Side, { context }: Comparison): Cause {
  const fate = side.fates.get(claim.document);
  if (fate) return { kind: fate.kind, of: fate.path };
  if (other.claims.has(claim.id)) return regroupingAt(edge, context.nodes);
  return { kind: context.generator.length > 0 ? 'rules or model' : 'unknown', of: '' };
}

/** The claim stands elsewhere in the other graph: an end of the edge was merged or split. */
function regroupingAt({ source, target }: GraphEdge, { mergedInto, splitFrom, newerOf }: NodePairs): Cause {
  const keys = [source, target].flatMap((key) => [key, newerOf.get(key) ?? key]);
  const split = keys.map((key) => splitFrom.get(key)).find((label) => label !== undefined);
  const merged = keys.map((key) => mergedInto.get(key)).find((label) => label !== undefined);
  if (split !== undefined) return { kind: 'node split', of: split };
  return merged === undefined ? { kind: 'unknown', of: '' } : { kind: 'nodes merged', of: merged };
}

function toQuoted(
  { document, start, end, quote, polarity, modality, attribution }: Evidence,
  { paths }: Side,
): QuotedClaim {
  const speakers = attribution.map(({ name }) => name);
  return { path: paths.get(document) ?? document, start, end, quote, status: `${polarity} ${modality}`, speakers };
}
