/** What every claim rule looks at: the document, its trees, its mentions and its quotations. */
import type { Linked } from '../corefer/chains.js';
import type { Annotation, Chain, EntityType, Mention, SourceDocument } from '../model.js';
import type { Interval } from './chrono.js';
import { type DatePhrase, findDatePhrases } from './date-phrases.js';
import { Participants } from './participants.js';
import { findQuotations, type Quotation } from './quotations.js';
import { Tree } from '../tree.js';
import { findSourceLine, type SourceLine } from './source-lines.js';
import { findTurns, type Turn } from './turns.js';

export interface Context {
  readonly document: SourceDocument;
  readonly annotation: Annotation;
  readonly tree: Tree;
  readonly participants: Participants;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  /** For each mention the chance that it is of its chain, 0 … 1. */
  readonly certainty: readonly number[];
  readonly quotations: readonly Quotation[];
  /** Of an interview: who speaks where. */
  readonly turns: readonly Turn[];
  /** Whose report the document is, where a line says so. */
  readonly sourceLine: SourceLine | null;
  /** Date expressions, in text order. */
  readonly dates: readonly DatePhrase[];
  /** Date expressions already read, by tense and index. */
  readonly intervals: Map<string, Interval | null>;
}

export function toContext(document: SourceDocument, annotation: Annotation, linked: Linked): Context {
  const tree = new Tree(annotation);
  const participants = new Participants(tree, linked.mentions, linked.chainOf);
  const quotations = findQuotations(annotation, tree);
  const dates = findDatePhrases(document.text, annotation);
  return {
    document,
    annotation,
    tree,
    participants,
    mentions: linked.mentions,
    chains: linked.chains,
    certainty: linked.certainty,
    quotations,
    turns: findTurns(document),
    sourceLine: findSourceLine(document, annotation, tree),
    dates,
    intervals: new Map(),
  };
}

/** The name that takes part by a token; null when a description or nothing does. */
export function nameAt({ participants, mentions }: Context, token: number): Mention | null {
  const index = participants.at(token);
  const mention = index === null ? null : mentions[index]!;
  return mention?.kind === 'name' ? mention : null;
}

/** The type of the thing that a mention points to. */
export function typeOf(context: Context, mention: number): EntityType | null {
  const chain = context.chains[context.participants.chain(mention)];
  return chain?.type ?? context.mentions[mention]!.type;
}
