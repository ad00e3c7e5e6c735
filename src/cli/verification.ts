/** Holds every quote of a graph against the texts: pure, so that it can be trusted and tested apart from the files. */
import type { Evidence, GraphDocument, KnowledgeGraph } from '../../graph/model.js';
import { saysOf } from '../../graph/says.js';
import type { Source } from './sources.js';

export interface BrokenQuote {
  /** The edge's key, or the node's for a claim whose two ends became one node. */
  readonly holder: string;
  /** "Mikhail Bogdanov – invited – Hamas". */
  readonly says: string;
  readonly document: GraphDocument | null;
  readonly evidence: Evidence;
  /** What stands at the offsets now. */
  readonly found: string;
}

export interface Verification {
  readonly documents: number;
  readonly changed: readonly GraphDocument[];
  readonly missing: readonly { readonly document: GraphDocument; readonly reason: string }[];
  /** The file's bytes are others, but the text that was read from it is the same. */
  readonly rewritten: readonly GraphDocument[];
  /** Documents whose text nobody has: built with --no-text, and no folder was named. */
  readonly unchecked: readonly GraphDocument[];
  readonly quotes: number;
  readonly quotesChecked: number;
  readonly broken: readonly BrokenQuote[];
}

export function verifyGraph(graph: KnowledgeGraph, sources: ReadonlyMap<string, Source>): Verification {
  const documents = graph.attributes.documents;
  const inState = (state: Source['state']): readonly GraphDocument[] =>
    documents.filter((document) => sources.get(document.id)?.state === state);
  const quotes = quotesOf(graph);
  const checked = quotes.filter(({ evidence }) => textFor(sources, evidence) !== null);
  return {
    documents: documents.length,
    changed: inState('changed'),
    missing: documents.flatMap((document) => {
      const source = sources.get(document.id);
      return source?.state === 'missing' ? [{ document, reason: source.reason }] : [];
    }),
    rewritten: documents.filter((document) => {
      const source = sources.get(document.id);
      return source?.state === 'same' && source.bytesChanged;
    }),
    unchecked: inState('unchecked'),
    quotes: quotes.length,
    quotesChecked: checked.length,
    broken: brokenQuotes(graph, checked, sources),
  };
}

/** Whether everything that could be checked held, and every document was there. */
export function holds({ changed, missing, broken }: Verification): boolean {
  return changed.length + missing.length + broken.length === 0;
}

interface Quote {
  readonly holder: string;
  readonly says: string;
  readonly evidence: Evidence;
}

function quotesOf(graph: KnowledgeGraph): readonly Quote[] {
  const labels = new Map(graph.nodes.map((node) => [node.key, node.attributes.label]));
  const label = (key: string): string => labels.get(key) ?? key;
  const say = saysOf(graph);
  const onEdges = graph.edges.flatMap((edge) =>
    edge.attributes.evidence.map((evidence) => ({ holder: edge.key, says: say(edge), evidence })),
  );
  const onNodes = graph.attributes.selfClaims.map((claim) => ({
    holder: claim.node,
    says: `${label(claim.node)} – ${claim.relation} – itself`,
    evidence: claim,
  }));
  return [...onEdges, ...onNodes];
}

function brokenQuotes(
  graph: KnowledgeGraph,
  quotes: readonly Quote[],
  sources: ReadonlyMap<string, Source>,
): readonly BrokenQuote[] {
  const documents = new Map(graph.attributes.documents.map((document) => [document.id, document]));
  return quotes.flatMap(({ holder, says, evidence }) => {
    const found = (textFor(sources, evidence) ?? '').slice(evidence.start, evidence.end);
    if (found === evidence.quote && evidence.quote !== '') return [];
    return [{ holder, says, evidence, found, document: documents.get(evidence.document) ?? null }];
  });
}

/** The text a quote is held against; null when there is none. A quote from a document the graph does not list has "". */
function textFor(sources: ReadonlyMap<string, Source>, { document }: Evidence): string | null {
  const source = sources.get(document);
  if (!source) return '';
  return source.state === 'same' || source.state === 'changed' ? source.text : null;
}
