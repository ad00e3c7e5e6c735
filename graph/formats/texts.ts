/** What a page tells of the documents' own words, for sources that must not be handed on. */
import type { Evidence, GraphDocument, KnowledgeGraph } from '../model.js';

/** Whole texts, or the quotes alone, or neither. Names, relations, dates, titles and offsets stay in each. */
export const TEXTS = ['full', 'quotes', 'none'] as const;
export type Texts = (typeof TEXTS)[number];

/** The graph for a page with these texts. A quote that is left out is empty. */
export function withTexts(graph: KnowledgeGraph, texts: Texts): KnowledgeGraph {
  if (texts === 'full') return graph;
  const { attributes } = graph;
  const bare = { ...graph, attributes: { ...attributes, documents: attributes.documents.map(withoutText) } };
  return texts === 'quotes' ? bare : withoutQuotes(bare);
}

function withoutText({ text: _, ...document }: GraphDocument): GraphDocument {
  return document;
}

function withoutQuotes(graph: KnowledgeGraph): KnowledgeGraph {
  const quoteless = <C extends Evidence>(claim: C): C => ({ ...claim, quote: '' });
  const { attributes, edges } = graph;
  return {
    ...graph,
    attributes: { ...attributes, selfClaims: attributes.selfClaims.map(quoteless) },
    edges: edges.map((edge) => ({
      ...edge,
      attributes: { ...edge.attributes, evidence: edge.attributes.evidence.map(quoteless) },
    })),
  };
}
