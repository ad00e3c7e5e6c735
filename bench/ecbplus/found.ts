/** What the graph of all documents makes of one of them: its mentions, each with the node or the edges it stands for. */
import { contentId } from '../../src/ids.js';
import type { Annotation, Entity, Reading, Span } from '../../src/model.js';
import { contains } from '../../src/span.js';
import { Tree } from '../../src/tree.js';

export interface FoundMention extends Span {
  readonly kind: 'participant' | 'event';
  /** The head word, and its lemma in lower case. */
  readonly head: Span;
  readonly lemma: string;
  /** A node's key, or those of the edges whose claims the verb tells. */
  readonly stands: readonly string[];
}

/**
 * Mentions of nodes, and the verbs that tell claims: of events the graph holds happenings told by a noun as nodes and those
 * told by a verb as edges.
 */
export function foundIn(
  reading: Reading,
  annotation: Annotation,
  keyOf: ReadonlyMap<string, string>,
  within: readonly Span[],
): FoundMention[] {
  const tree = new Tree(annotation);
  const isJudged = (span: Span): boolean => within.some((sentence) => contains(sentence, span));
  const nodes = nodeMentions(reading, tree, keyOf).filter(isJudged);
  const heads = new Set(nodes.map(({ head }) => head.start));
  return [...nodes, ...verbs(reading, tree, keyOf).filter((verb) => isJudged(verb) && !heads.has(verb.head.start))];
}

/** The node of each chain: "person-…". */
export function keysOfChains(entities: readonly Entity[]): Map<string, string> {
  return new Map(entities.flatMap(({ key, chains }) => chains.map((chain) => [chain, key] as const)));
}

function nodeMentions(reading: Reading, tree: Tree, keyOf: ReadonlyMap<string, string>): FoundMention[] {
  return reading.chains.flatMap(({ id, mentions, type }) =>
    mentions.map((index): FoundMention => {
      const { start, end, head } = reading.mentions[index]!;
      const kind = type === 'event' ? 'event' : 'participant';
      return { start, end, kind, ...wordAt(tree, head), stands: [keyOf.get(id)!] };
    }),
  );
}

function verbs(reading: Reading, tree: Tree, keyOf: ReadonlyMap<string, string>): FoundMention[] {
  const chainOf = new Map(reading.chains.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id])));
  const edges = new Map<number, string[]>();
  for (const { predicate, relation, symmetric, subjectMention, objectMention } of reading.claims) {
    const verb = tree.headOf({ first: tree.indexAt(predicate.start), last: tree.indexAt(predicate.end) });
    if (!tree.isVerb(verb)) continue;
    const ends = [subjectMention, objectMention].map((mention) => keyOf.get(chainOf.get(mention)!)!);
    if (symmetric) ends.sort();
    edges.set(verb, [...(edges.get(verb) ?? []), contentId('e', [relation, ...ends])]);
  }
  return [...edges].map(([verb, stands]): FoundMention => {
    const word = wordAt(tree, verb);
    return { ...word.head, kind: 'event', ...word, stands };
  });
}

function wordAt(tree: Tree, token: number): Pick<FoundMention, 'head' | 'lemma'> {
  const { start, end } = tree.at(token);
  return { head: { start, end }, lemma: tree.lemma(token) };
}
