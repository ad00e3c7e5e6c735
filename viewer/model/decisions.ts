/** What the reader decided about pairs of nodes, and how a judgements file tells it: by words of the documents. */
import { addJudgement } from '../../graph/formats/judgements.js';
import { JUDGEMENTS_FILE } from '../../graph/judgement.js';
import type {
  GraphDocument,
  GraphMention,
  JudgementSide,
  UnsurePair,
  WrittenJudgement,
} from '../../graph/model.js';
import { compareBy } from '../../graph/order.js';
import { occurrenceOf } from '../../graph/quote.js';
import { type GraphIndex, nodeOf } from './graph-index.js';

export interface Decision extends Pick<WrittenJudgement, 'verdict' | 'author' | 'date' | 'reason'> {
  /** Keys of nodes. */
  readonly a: string;
  readonly b: string;
}

/** The words of a document that a judgement of a node is hung on. */
export interface Anchor {
  readonly document: GraphDocument;
  readonly mention: GraphMention;
  readonly side: JudgementSide;
}

/** With the decision as the last; one on the same two goes. */
export function decide(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  return [...decisions.filter((each) => pairOf(each) !== pairOf(decision)), decision];
}

/** The machine's doubts that are not decided yet, the likeliest first. */
export function openPairs({ graph }: GraphIndex, decisions: readonly Decision[]): readonly UnsurePair[] {
  const decided = new Set(decisions.map(pairOf));
  const likeliest = compareBy<UnsurePair>(
    ({ score }) => -score,
    ({ a }) => a,
    ({ b }) => b,
  );
  return (graph.attributes.unsure ?? []).filter((pair) => !decided.has(pairOf(pair))).sort(likeliest);
}

/** What the machine thought of these two; null when it had no doubt. */
export function doubtAbout({ graph }: GraphIndex, a: string, b: string): UnsurePair | null {
  const pair = pairOf({ a, b });
  return graph.attributes.unsure?.find((each) => pairOf(each) === pair) ?? null;
}

/**
 * The node's first name that is its label, else its first name, else its first words, so far as they can be found again; null when
 * the graph carries no text to find them in.
 */
export function anchorOf(index: GraphIndex, key: string): Anchor | null {
  const { label, type, mentions } = nodeOf(index, key).attributes;
  let best: { readonly anchor: Anchor; readonly rank: number } | null = null;
  for (const mention of mentions) {
    const document = index.documents.get(mention.document);
    if (document?.text === undefined) continue;
    const quote = document.text.slice(mention.start, mention.end);
    const rank = mention.kind === 'pronoun' ? 3 : mention.kind === 'nominal' ? 2 : quote === label ? 0 : 1;
    if (best && best.rank <= rank) continue;
    const occurrence = occurrenceOf(document.text, mention);
    if (occurrence === null) continue;
    const side = { path: document.path, sha256: document.textSha256, quote, occurrence, type };
    best = { anchor: { document, mention, side }, rank };
    if (rank === 0) break;
  }
  return best?.anchor ?? null;
}

/** The decisions as entries of a judgements file, after those that the graph knows from the file beside its documents. */
export function judgementsFile(index: GraphIndex, decisions: readonly Decision[]): string {
  const known = (index.graph.attributes.judgements ?? []).filter(({ file }) => file === JUDGEMENTS_FILE);
  return written([...known, ...toJudgements(index, decisions)]);
}

/** The decisions alone. */
export function newEntries(index: GraphIndex, decisions: readonly Decision[]): string {
  return written(toJudgements(index, decisions));
}

function written(judgements: readonly WrittenJudgement[]): string {
  return judgements.reduce(addJudgement, '');
}

function toJudgements(index: GraphIndex, decisions: readonly Decision[]): readonly WrittenJudgement[] {
  return decisions.flatMap(({ a, b, ...decision }) => {
    const [one, other] = [anchorOf(index, a), anchorOf(index, b)];
    return one && other ? [{ ...decision, a: one.side, b: other.side }] : [];
  });
}

function pairOf({ a, b }: { readonly a: string; readonly b: string }): string {
  return JSON.stringify([a, b].sort());
}
