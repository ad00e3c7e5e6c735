/** An edge in words: "Ines Moreau – president of – Norland". */
import type { GraphEdge, KnowledgeGraph } from './model.js';

/** As the documents have the words; make them printable before they are shown. */
export function saysOf({ nodes }: Pick<KnowledgeGraph, 'nodes'>): (edge: GraphEdge) => string {
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  const label = (key: string): string => labels.get(key) ?? key;
  return ({ source, target, attributes }) => `${label(source)} – ${attributes.label} – ${label(target)}`;
}
