/** Gold and found clusters over all documents, on the same mentions. */
import type { Annotation, Span } from '../../src/model.js';
import { parts } from '../../src/resolve/disjoint.js';
import { Tree } from '../../src/tree.js';
import { alignClusters, type KeyedMention } from '../coreference/match.js';
import type { Clustering } from '../coreference/score.js';
import type { EcbKind, EcbText } from './data.js';
import type { FoundMention } from './found.js';

/** A document read, with what the graph of all holds of it. */
export interface ReadText {
  readonly gold: EcbText;
  readonly annotation: Annotation;
  readonly found: readonly FoundMention[];
}

export interface Sides {
  readonly gold: Clustering;
  readonly found: Clustering;
}

/** In which set a found mention of a document is: mentions with a key in common are one. */
export type KeysOf = (mention: FoundMention, text: EcbText) => readonly string[];

/** As the graph has it: one node, or verbs that tell a claim of one edge. */
export const byGraph: KeysOf = ({ stands }) => stands;

/** The baseline: one kind and one head lemma, in all documents. */
export const byLemma: KeysOf = ({ kind, lemma }) => [`${kind} ${lemma}`];

/** The baseline that is told which documents are about one topic. */
export const byLemmaInTopic: KeysOf = (mention, { topic }) =>
  byLemma(mention, { topic } as EcbText).map((key) => `${topic} ${key}`);

export function sidesOf(texts: readonly ReadText[], kinds: readonly EcbKind[], keysOf: KeysOf): Sides {
  const gold: KeyedMention[] = [];
  const found: (KeyedMention & { readonly keys: readonly string[] })[] = [];
  let base = 0;
  for (const { gold: text, annotation, found: mentions } of texts) {
    const tree = new Tree(annotation);
    for (const mention of text.mentions)
      if (kinds.includes(mention.kind)) gold.push(shifted({ ...mention, head: headOf(tree, mention) }, base));
    for (const mention of mentions)
      if (kinds.includes(mention.kind))
        found.push({ ...shifted({ ...mention, cluster: '' }, base), keys: keysOf(mention, text) });
    base += text.text.length + 1;
  }
  const clusters = parts(found, ({ keys }) => keys);
  const clustered = clusters.flatMap((cluster, number) =>
    cluster.map((mention) => ({ ...mention, cluster: String(number) })),
  );
  return alignClusters(gold, clustered);
}

function headOf(tree: Tree, { start, end }: Span): Span {
  const range = { first: tree.indexAt(start), last: tree.indexAt(end) };
  return range.first < range.last ? tree.at(tree.headOf(range)) : { start, end };
}

/** To where the mention would stand if all documents were one after the other. */
function shifted({ start, end, head, cluster }: KeyedMention, base: number): KeyedMention {
  return {
    start: base + start,
    end: base + end,
    head: { start: base + head.start, end: base + head.end },
    cluster,
  };
}
