/** Readings and the entities found in them → the graph: nodes, edges with their evidence, and how it all was made. */
import { findCommunities } from '../../graph/communities.js';
import { printJudgement } from '../../graph/formats/judgements.js';
import { layout } from '../../graph/layout.js';
import type {
  FiledJudgement,
  Generator,
  GraphAttributes,
  GraphDocument,
  KnowledgeGraph,
  SelfClaim,
} from '../../graph/model.js';
import { compareBy } from '../../graph/order.js';
import type { Issue } from '../issues.js';
import type { Reading, Resolution, SourceDocument } from '../model.js';
import { findContradictions, markContradictions } from '../weigh/contradictions.js';
import { creditOf } from '../weigh/credits.js';
import { voicesOf, type Voices } from '../weigh/sources.js';
import { sumCoverage } from './coverage.js';
import { toGraphDocuments } from './documents.js';
import { toEdges } from './edges.js';
import { toUnsurePairs } from './unsure-pairs.js';
import { toNodes } from './nodes.js';
import { byPlace } from './places.js';
import { placeClaims, type PlacedClaim } from './placed-claims.js';

export interface AssembleOptions {
  readonly generator: Generator;
  /** Trouble outside the readings: files that could not be read. */
  readonly issues: readonly Issue[];
  /** Number of files given. */
  readonly files: number;
  /** What persons decided. */
  readonly judgements?: readonly FiledJudgement[];
  /** Whether the documents' text goes into the graph. */
  readonly text: boolean;
  /** Claims less likely to be right, 0 … 1, are counted and left out. */
  readonly leastConfidence: number;
}

/**
 * The same graph whatever the order of documents, readings and entities. `resolution` must hold every chain of the
 * readings, and `documents` every document of them; throws a RangeError otherwise.
 */
export function assemble(
  documents: readonly SourceDocument[],
  readings: readonly Reading[],
  { entities, unsure }: Resolution,
  options: AssembleOptions,
): KnowledgeGraph {
  const graphDocuments = toGraphDocuments(documents, options.text);
  const read = placeClaims(readings, entities);
  const claims = read.filter(({ evidence }) => evidence.confidence >= options.leastConfidence);
  const nodes = toNodes(entities, readings, claims);
  const edges = toEdges(claims, graphDocuments, voicesIn(documents, graphDocuments));
  const graph: KnowledgeGraph = {
    attributes: {
      format: 'footnote-graph/1',
      unit: 'utf16',
      generator: options.generator,
      documents: graphDocuments,
      coverage: sumCoverage(readings, {
        files: options.files,
        doubtful: read.length - claims.length,
        leastConfidence: options.leastConfidence,
      }),
      issues: sortIssues([...options.issues, ...readings.flatMap(({ issues }) => issues)]),
      selfClaims: toSelfClaims(claims),
      unsure: toUnsurePairs(unsure, entities, nodes),
      ...toJudgements(options.judgements ?? []),
    },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes,
    edges: markContradictions(edges, findContradictions(nodes, edges, graphDocuments)),
  };
  return layout(findCommunities(graph));
}

/** Their order in the files tells nothing. */
function toJudgements(judgements: readonly FiledJudgement[]): Pick<GraphAttributes, 'judgements'> {
  if (judgements.length === 0) return {};
  return { judgements: [...judgements].sort(compareBy<FiledJudgement>(({ file }) => file, printJudgement)) };
}

/** Both lists hold the same documents. */
function voicesIn(documents: readonly SourceDocument[], graphDocuments: readonly GraphDocument[]): Voices {
  const credits = new Map(documents.map((document) => [document.id, creditOf(document)]));
  return voicesOf(graphDocuments.map((document) => ({ ...document, credit: credits.get(document.id) ?? null })));
}

/** Claims whose two ends became one node. */
function toSelfClaims(claims: readonly PlacedClaim[]): SelfClaim[] {
  return claims
    .filter(({ source, target }) => source === target)
    .map(({ source, relation, evidence }) => ({ ...evidence, node: source, relation }))
    .sort(
      (a, b) =>
        compareBy<SelfClaim>(
          ({ node }) => node,
          ({ relation }) => relation,
        )(a, b) || byPlace(a, b),
    );
}

function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    compareBy(
      ({ path }) => path,
      ({ code }) => code,
      ({ span }) => span?.start ?? -1,
      ({ message }) => message,
    ),
  );
}
