/**
 * Written judgements → the mentions they speak of. A side belongs to the document at its path with its text, else to a
 * document with that text elsewhere (it was moved), else to the document at its path (it was edited); there its quote is
 * looked for.
 */
import type { FiledJudgement, JudgementSide } from '../../../graph/model.js';
import { findQuote } from '../../../graph/quote.js';
import { compareText } from '../../../graph/order.js';
import { groupBy } from '../../../graph/groups.js';
import type { Mention, Reading, SourceDocument, Span } from '../../model.js';
import { overlaps } from '../../span.js';

/** A mention that belongs to a chain. */
export interface Anchor {
  /** Document id. */
  readonly document: string;
  /** Index into the reading's mentions. */
  readonly mention: number;
}

export interface Attached {
  readonly judgement: FiledJudgement;
  readonly a: Anchor;
  readonly b: Anchor;
}

/** A judgement with a side that is nowhere to be found. */
export interface Loose {
  readonly judgement: FiledJudgement;
  /** Which, and what was not found of it. */
  readonly missing: readonly { readonly side: JudgementSide; readonly reason: string }[];
}

export interface Attachments {
  readonly attached: readonly Attached[];
  readonly loose: readonly Loose[];
}

type Found = Anchor | { readonly side: JudgementSide; readonly reason: string };

/** Both lists in the order of `judgements`. */
export function attach(
  documents: readonly SourceDocument[],
  readings: readonly Reading[],
  judgements: readonly FiledJudgement[],
): Attachments {
  const find = finder(documents, readings);
  const attached: Attached[] = [];
  const loose: Loose[] = [];
  for (const judgement of judgements) {
    const [a, b] = [find(judgement.a), find(judgement.b)];
    if ('mention' in a && 'mention' in b) attached.push({ judgement, a, b });
    else loose.push({ judgement, missing: [a, b].filter((found) => 'reason' in found) });
  }
  return { attached, loose };
}

function finder(documents: readonly SourceDocument[], readings: readonly Reading[]): (side: JudgementSide) => Found {
  const sorted = [...documents].sort((a, b) => compareText(a.id, b.id));
  const byPath = new Map(sorted.flatMap((document) => document.paths.map((path) => [path, document])));
  const byText = groupBy(sorted, ({ textSha256 }) => textSha256);
  const readingOf = new Map(readings.map((reading) => [reading.document.id, reading]));
  return (side) => {
    const atPath = byPath.get(side.path);
    const unchanged = side.sha256 === null || atPath?.textSha256 === side.sha256;
    const document = unchanged ? atPath : (byText.get(side.sha256!)?.[0] ?? atPath);
    const reading = document && readingOf.get(document.id);
    if (!reading) return { side, reason: 'no such document' };
    const span = findQuote(document.text, side.quote, side.occurrence);
    if (span === null) return { side, reason: 'the quote no longer stands there' };
    const mention = mentionAt(reading, span, side);
    return mention === null
      ? { side, reason: 'nothing that could be a node was read from the quote' }
      : { document: document.id, mention };
  };
}

/**
 * The mention whose words these are. When the rules that find mentions have changed there may be none: then the name or
 * description of the same type that overlaps, names first, the longest first.
 */
function mentionAt({ mentions, chains }: Reading, span: Span, { type }: JudgementSide): number | null {
  const members = chains.flatMap((chain) => chain.mentions).sort((a, b) => a - b);
  const isExact = ({ start, end }: Mention): boolean => start === span.start && end === span.end;
  const isType = (mention: Mention): boolean => type === null || mention.type === type;
  const exact = members.filter((index) => isExact(mentions[index]!));
  const near = members.filter((index) => {
    const mention = mentions[index]!;
    return isType(mention) && mention.kind !== 'pronoun' && overlaps(mention, span);
  });
  const rank = (index: number): readonly [number, number] => {
    const { kind, start, end } = mentions[index]!;
    return [kind === 'name' ? 0 : 1, start - end];
  };
  near.sort((x, y) => rank(x)[0] - rank(y)[0] || rank(x)[1] - rank(y)[1] || x - y);
  return exact.find((index) => isType(mentions[index]!)) ?? exact[0] ?? near[0] ?? null;
}
