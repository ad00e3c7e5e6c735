/**
 * What must hold in every graph, as a table: each row an invariant and the search for what breaks it. A graph that came
 * from `assemble` breaks none; one from a file may.
 */
import type { Evidence, GraphDocument, GraphEdge, GraphIssue, GraphNode, KnowledgeGraph, Span } from './model.js';
import { isDate } from './time.js';
import { relationType } from './vocabulary/relations.js';

/** A piece of evidence with the key of the edge, or of the node for a self-claim, that it stands on. */
interface Footnote {
  readonly holder: string;
  readonly evidence: Evidence;
}

interface Indexed {
  readonly graph: KnowledgeGraph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly footnotes: readonly Footnote[];
}

interface Breach {
  /** Path of the document, else the key of what is wrong. */
  readonly at: string;
  readonly message: string;
  readonly span?: Span;
}

interface Check {
  readonly code: string;
  readonly invariant: string;
  readonly find: (indexed: Indexed) => readonly Breach[];
}

/** Every breach, in the order of the table and of the graph; none for a sound graph. */
export function check(graph: KnowledgeGraph): GraphIssue[] {
  const indexed = index(graph);
  return CHECKS.flatMap(({ code, find }) =>
    find(indexed).map(({ at, message, span }) => ({
      code,
      path: at,
      message,
      ...(span && { span: { start: span.start, end: span.end } }),
    })),
  );
}

export const CHECKS: readonly Check[] = [
  { code: 'check.key', invariant: 'no two nodes, edges or documents share a key', find: repeatedKeys },
  { code: 'check.end', invariant: 'an edge joins two different nodes of the graph', find: badEnds },
  { code: 'check.parallel', invariant: 'two nodes have one edge of a relation in a direction', find: parallelEdges },
  { code: 'check.direction', invariant: 'symmetric relations are undirected with ends sorted', find: badDirections },
  { code: 'check.quote', invariant: "a quote is the document's text at its offsets", find: wrongQuotes },
  {
    code: 'check.span',
    invariant: 'spans run forward, inside the text, and the ends inside the quote',
    find: badSpans,
  },
  { code: 'check.reference', invariant: 'every id that is named exists', find: danglingReferences },
  { code: 'check.number', invariant: 'sizes run from 4 to 100, weights are above 0, all are finite', find: badNumbers },
  { code: 'check.count', invariant: "an edge's counts are those of its evidence", find: wrongCounts },
  { code: 'check.date', invariant: 'dates are ISO prefixes of real days', find: badDates },
];

function index(graph: KnowledgeGraph): Indexed {
  return {
    graph,
    nodes: new Map(graph.nodes.map((node) => [node.key, node])),
    edges: new Map(graph.edges.map((edge) => [edge.key, edge])),
    documents: new Map(graph.attributes.documents.map((document) => [document.id, document])),
    footnotes: [
      ...graph.edges.flatMap(({ key, attributes }) =>
        attributes.evidence.map((evidence) => ({ holder: key, evidence })),
      ),
      ...graph.attributes.selfClaims.map((evidence) => ({ holder: evidence.node, evidence })),
    ],
  };
}

function repeatedKeys({ graph }: Indexed): readonly Breach[] {
  const repeats = (kind: string, keys: readonly string[]): Breach[] =>
    repeated(keys).map((key) => ({ at: key, message: `two ${kind} have the key ${key}` }));
  return [
    ...repeats(
      'nodes',
      graph.nodes.map(({ key }) => key),
    ),
    ...repeats(
      'edges',
      graph.edges.map(({ key }) => key),
    ),
    ...repeats(
      'documents',
      graph.attributes.documents.map(({ id }) => id),
    ),
  ];
}

function badEnds({ graph, nodes }: Indexed): readonly Breach[] {
  return graph.edges.flatMap(({ key, source, target }) => {
    const missing = [source, target].filter((end) => !nodes.has(end));
    if (missing.length > 0) return [{ at: key, message: `no node has the key ${missing.join(' or ')}` }];
    return source === target ? [{ at: key, message: `both ends are ${source}` }] : [];
  });
}

function parallelEdges({ graph }: Indexed): readonly Breach[] {
  const triples = graph.edges.map(({ source, target, attributes }) =>
    JSON.stringify([source, attributes.relation, target]),
  );
  return repeated(triples).map((triple) => ({ at: triple, message: `two edges join ${triple}` }));
}

function badDirections({ graph }: Indexed): readonly Breach[] {
  return graph.edges.flatMap(({ key, source, target, undirected = false, attributes: { relation } }) => {
    const symmetric = relationType(relation)?.symmetric ?? undirected;
    if (symmetric !== undirected) {
      return [{ at: key, message: `${relation} is ${symmetric ? '' : 'not '}symmetric, but the edge says otherwise` }];
    }
    return undirected && source > target ? [{ at: key, message: 'the ends of an undirected edge are not sorted' }] : [];
  });
}

function wrongQuotes({ documents, footnotes }: Indexed): readonly Breach[] {
  return footnotes.flatMap(({ holder, evidence }) => {
    const document = documents.get(evidence.document);
    if (document?.text === undefined) return [];
    const found = document.text.slice(evidence.start, evidence.end);
    if (found === evidence.quote && found !== '') return [];
    return [{ at: document.path, span: evidence, message: `the quote of ${holder} is not what stands at its offsets` }];
  });
}

function badSpans({ documents, footnotes, graph }: Indexed): readonly Breach[] {
  const breach = (document: string, span: Span, message: string): Breach => ({
    at: documents.get(document)?.path ?? document,
    span,
    message,
  });
  const onEdges = footnotes.flatMap(({ holder, evidence }) => {
    const length = documents.get(evidence.document)?.length ?? Infinity;
    const { subject, predicate, object, antecedents, attribution } = evidence;
    const inQuote = [subject, predicate, object].filter((span) => !within(span, evidence));
    const speakers = attribution.flatMap((speaker) => [speaker, speaker.cue]);
    const inText = [evidence, ...antecedents, ...speakers].filter((span) => !within(span, { start: 0, end: length }));
    return [
      ...inQuote.map((span) => breach(evidence.document, span, `an end of ${holder} is outside its quote`)),
      ...inText.map((span) => breach(evidence.document, span, `a span of ${holder} is outside the text`)),
    ];
  });
  const onNodes = graph.nodes.flatMap(({ key, attributes }) =>
    attributes.mentions
      .filter(({ document, ...span }) => !within(span, { start: 0, end: documents.get(document)?.length ?? Infinity }))
      .map((mention) => breach(mention.document, mention, `a mention of ${key} is outside the text`)),
  );
  return [...onEdges, ...onNodes];
}

function danglingReferences({ graph, nodes, edges, documents, footnotes }: Indexed): readonly Breach[] {
  const wanted: (readonly [string, string, string, ReadonlyMap<string, unknown>])[] = [
    ...footnotes.flatMap(({ holder, evidence }) => [
      [holder, 'document', evidence.document, documents] as const,
      ...evidence.attribution.flatMap(({ speaker }) =>
        speaker === null ? [] : [[holder, 'node', speaker, nodes] as const],
      ),
      ...(evidence.place === null ? [] : [[holder, 'node', evidence.place, nodes] as const]),
    ]),
    ...graph.attributes.selfClaims.map(({ node }) => [node, 'node', node, nodes] as const),
    ...(graph.attributes.unsure ?? []).flatMap(({ a, b }) => [a, b].map((key) => [key, 'node', key, nodes] as const)),
    ...graph.nodes.flatMap(({ key, attributes }) =>
      attributes.mentions.map(({ document }) => [key, 'document', document, documents] as const),
    ),
    ...graph.edges.flatMap(({ key, attributes }) =>
      attributes.contradicts.map((other) => [key, 'edge', other, edges] as const),
    ),
    ...graph.attributes.documents.flatMap(({ id, copyOf }) =>
      copyOf === undefined ? [] : [[id, 'document', copyOf, documents] as const],
    ),
  ];
  return wanted
    .filter(([, , id, known]) => !known.has(id))
    .map(([at, kind, id]) => ({ at, message: `no ${kind} has the id ${id}` }));
}

function badNumbers({ graph }: Indexed): readonly Breach[] {
  const nodes = graph.nodes.flatMap(({ key, attributes: { x, y, size, community } }) => {
    const sound = Number.isFinite(x) && Number.isFinite(y) && size >= 4 && size <= 100 && community >= 0;
    return sound ? [] : [{ at: key, message: `x ${x}, y ${y}, size ${size}, community ${community}` }];
  });
  const edges = graph.edges.flatMap(({ key, attributes: { weight } }) =>
    Number.isFinite(weight) && weight > 0 ? [] : [{ at: key, message: `weight ${weight}` }],
  );
  return [...nodes, ...edges];
}

function wrongCounts({ graph }: Indexed): readonly Breach[] {
  return graph.edges.flatMap(({ key, attributes: { claims, documents, sources, statusCounts, evidence } }) => {
    const counted = Object.values(statusCounts).reduce((sum, count) => sum + count, 0);
    const named = new Set(evidence.map(({ document }) => document)).size;
    const sound =
      claims > 0 && claims === evidence.length && claims === counted && documents === named && sources <= documents;
    return sound && sources > 0
      ? []
      : [
          {
            at: key,
            message: `${claims} claims, ${documents} documents and ${sources} sources do not fit the evidence`,
          },
        ];
  });
}

function badDates({ graph, documents, footnotes }: Indexed): readonly Breach[] {
  const dated: (readonly [string, string | null | undefined])[] = [
    ...footnotes.flatMap(({ holder, evidence: { dates } }) =>
      [dates?.event, dates?.statement, dates?.published].flatMap((interval) => [
        [holder, interval?.from] as const,
        [holder, interval?.to] as const,
      ]),
    ),
    ...graph.nodes.flatMap(({ key, attributes: { from, to } }) => [[key, from] as const, [key, to] as const]),
    ...graph.edges.flatMap(({ key, attributes: { first, last } }) => [[key, first] as const, [key, last] as const]),
    ...[...documents.values()].map(({ path, published }) => [path, published?.from] as const),
  ];
  return dated.flatMap(([at, date]) =>
    date == null || isDate(date) ? [] : [{ at, message: `${JSON.stringify(date)} is no date` }],
  );
}

function within(span: Span, outer: Span): boolean {
  return outer.start <= span.start && span.start <= span.end && span.end <= outer.end;
}

/** Each value that occurs more than once, once. */
function repeated(values: readonly string[]): string[] {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
}
