/** The questions that the ranking of antecedents is trained on, with the right answers from gold coreference. */
import type { Annotation } from '../../src/model.js';
import { joinMentions, linkRules } from '../../src/corefer/chains.js';
import { factsAbout } from '../../src/corefer/ranking/features.js';
import { pointerFacts } from '../../src/corefer/ranking/features/pointer.js';
import type { Choice, Choose } from '../../src/corefer/ranking/links.js';
import type { AnaphorKind, Candidate, Question } from '../../src/corefer/ranking/question.js';
import { Tree } from '../../src/tree.js';
import type { GoldText } from './data.js';
import { overlaps } from '../../src/span.js';
import type { Read } from './reader.js';

/** One question as names of facts. */
export interface QuestionRow {
  readonly kind: AnaphorKind;
  readonly pointer: readonly string[];
  readonly candidates: readonly (readonly string[])[];
  /** Which candidates are the thing meant; none when it is not among them. */
  readonly right: readonly number[];
  /** Which candidates are no mentions: choosing one joins nothing. */
  readonly plain: readonly number[];
}

/**
 * The questions of one text. Each sees the joins that were made by the answers before it: the right ones, or those of
 * `follow`, so that training meets the ranking's own mistakes too.
 */
export function questionsOf(
  { mentions: gold }: GoldText,
  { document, annotation, mentions }: Read,
  follow: Choose | null,
): QuestionRow[] {
  const clusterAt = clustersByToken(gold, annotation);
  const clusterOf = mentions.map(({ head }) => clusterAt.get(head));
  const rows: QuestionRow[] = [];
  const answer = (question: Question): Choice | null => {
    const right = rightOf(question, clusterOf[question.index], clusterAt);
    rows.push({
      kind: question.kind,
      pointer: pointerFacts(question),
      candidates: question.candidates.map((candidate) => factsAbout(question, candidate)),
      right: numbersOf(question, (candidate) => right.includes(candidate)),
      plain: numbersOf(question, ({ recent }) => recent.length === 0),
    });
    if (follow !== null) return follow(question);
    return right[0] ? { candidate: right[0], chance: 1 } : null;
  };
  joinMentions(document, annotation, mentions, linkRules(answer));
  return rows;
}

/** Candidates most of whose mentions are of what is meant; where some are named, the named ones. */
function rightOf(
  { scene, candidates }: Question,
  meant: string | undefined,
  clusterAt: ReadonlyMap<number, string>,
): readonly Candidate[] {
  if (meant === undefined) return [];
  const right = candidates.filter(({ token, recent }) => {
    const members = recent.length === 0 ? [] : scene.clusters.profile(recent[0]!).members;
    const tokens = recent.length === 0 ? [token] : members.map((member) => scene.mentions[member]!.head);
    const known = tokens.flatMap((head) => clusterAt.get(head) ?? []);
    return known.filter((cluster) => cluster === meant).length * 2 > known.length;
  });
  const named = right.filter(({ recent }) => recent.length > 0 && scene.clusters.profile(recent[0]!).named);
  return named.length > 0 ? named : right;
}

function numbersOf({ candidates }: Question, holds: (candidate: Candidate) => boolean): number[] {
  return candidates.flatMap((candidate, number) => (holds(candidate) ? [number] : []));
}

/** The gold cluster whose mention has its head at a token, of several the shortest mention's. */
function clustersByToken(gold: GoldText['mentions'], annotation: Annotation): Map<number, string> {
  const tree = new Tree(annotation);
  const clusters = new Map<number, string>();
  const shortestFirst = [...gold].sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const { start, end, head, cluster } of shortestFirst) {
    const range = { first: tree.indexAt(start), last: tree.indexAt(end) };
    if (range.first === range.last) continue;
    const word = head ?? tree.at(tree.headOf(range));
    for (let token = range.first; token < range.last; token += 1)
      if (overlaps(tree.at(token), word) && !clusters.has(token)) clusters.set(token, cluster);
  }
  return clusters;
}
