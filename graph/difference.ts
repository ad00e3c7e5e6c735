/**
 * What became of one graph in another: documents, nodes and edges that are new, gone or changed, each with the reason.
 * Nodes are paired by the mentions they share, for a node's key follows from its documents; claims by their ids, or by
 * their words where their document was changed. Positions, sizes and communities are no differences.
 */
import { pairDocuments, type DocumentChanges } from './difference/documents.js';
import { compareEdges, type EdgeChanges } from './difference/edges.js';
import { pairNodes, type NodeChanges } from './difference/nodes.js';
import type { Generator, KnowledgeGraph } from './model.js';

export interface Difference {
  /** What made the graphs, as far as it is not the same: "rules 0.1.0 → 0.2.0". */
  readonly generator: readonly string[];
  readonly documents: DocumentChanges;
  readonly nodes: NodeChanges;
  readonly edges: EdgeChanges;
}

export function differenceOf(older: KnowledgeGraph, newer: KnowledgeGraph): Difference {
  const documents = pairDocuments(older.attributes.documents, newer.attributes.documents);
  const nodes = pairNodes(older.nodes, newer.nodes, documents);
  const generator = generatorChanges(older.attributes.generator, newer.attributes.generator);
  const edges = compareEdges(older, newer, { documents, nodes, generator });
  return { generator, documents: documents.changes, nodes: nodes.changes, edges };
}

/** Whether anything a reader would see is another. */
export function isSame({ generator, documents, nodes, edges }: Difference): boolean {
  const lists: readonly (readonly unknown[])[] = [
    generator,
    ...Object.values(documents),
    ...Object.values(nodes),
    ...Object.values(edges),
  ];
  return lists.every(({ length }) => length === 0);
}

function generatorChanges(older: Generator, newer: Generator): string[] {
  const parts = [
    ['version', older.version, newer.version],
    ['rules', older.rules, newer.rules],
    ['backend', older.backend, newer.backend],
    [
      'model',
      `${older.model.name} ${older.model.sha256.slice(0, 12)}`,
      `${newer.model.name} ${newer.model.sha256.slice(0, 12)}`,
    ],
  ] as const;
  return parts
    .filter(([, before, after]) => before !== after)
    .map(([part, before, after]) => `${part} ${before} → ${after}`);
}
