/**
 * A whole document, cut wherever a mention or a claim begins or ends, so that each stretch knows what it is part of.
 * Offsets are UTF-16 code units of the document's text, half-open.
 */
import type { BlockKind, Evidence, GraphDocument, GraphMention, Span } from '../../graph/model.js';
import { compareBy } from '../../graph/order.js';
import { claimNumber } from './evidence.js';
import { edgeOf, type GraphIndex } from './graph-index.js';
import type { Inspector } from './state.js';

/** A claim with its number in the document, from 1. */
export interface DocumentClaim {
  readonly number: number;
  readonly evidence: Evidence;
  /** The edge it stands on; null for a claim whose two ends are one node. */
  readonly edge: string | null;
  readonly node: string | null;
}

export interface DocumentMention extends GraphMention {
  readonly node: string;
}

export interface Stretch extends Span {
  readonly text: string;
  /** Numbers of the claims whose quote it is part of. */
  readonly claims: readonly number[];
}

/** Stretches of one mention, or of none. */
export interface Run {
  readonly node: string | null;
  readonly stretches: readonly Stretch[];
  /** Claims whose quotes end here. */
  readonly ending: readonly DocumentClaim[];
}

export interface Paragraph extends Span {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

/** The claims that stand in a document, in the order of its text. */
export function claimsIn(index: GraphIndex, document: string): readonly DocumentClaim[] {
  const onEdges = [...index.edges.values()].flatMap(({ key, attributes }) =>
    attributes.evidence.map((evidence) => ({ evidence, edge: key, node: null })),
  );
  const onNodes = index.graph.attributes.selfClaims.map((claim) => ({ evidence: claim, edge: null, node: claim.node }));
  return [...onEdges, ...onNodes]
    .filter(({ evidence }) => evidence.document === document)
    .sort(compareBy(({ evidence }) => evidence.start, ({ evidence }) => evidence.end, ({ evidence }) => evidence.id))
    .map((claim, place) => ({ number: place + 1, ...claim }));
}

export function mentionsIn(index: GraphIndex, document: string): readonly DocumentMention[] {
  return [...index.nodes.values()].flatMap(({ key, attributes }) =>
    attributes.mentions.filter((mention) => mention.document === document).map((mention) => ({ ...mention, node: key })),
  );
}

/** What the panel shows of a claim. */
export function inspectorOf(index: GraphIndex, { edge, node, evidence }: DocumentClaim): Inspector {
  if (edge === null) return { kind: 'node', key: node ?? '' };
  return { kind: 'edge', key: edge, claim: claimNumber(index, edgeOf(index, edge), evidence.id) };
}

/** The whole text, paragraph by paragraph; only white space between paragraphs is left out. */
export function toParagraphs(
  { blocks, text = '' }: GraphDocument,
  claims: readonly DocumentClaim[],
  mentions: readonly DocumentMention[],
): readonly Paragraph[] {
  const cuts = [...claims.map(({ evidence }) => evidence), ...mentions].flatMap(({ start, end }) => [start, end]);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return withGaps(blocks, text).map(({ start, end, kind }) => {
    const inside = <T extends Span>(span: T): boolean => span.start < end && start < span.end;
    const nearClaims = claims.filter(({ evidence }) => inside(evidence));
    const nearMentions = mentions.filter(inside);
    const edges = [start, ...sorted.filter((cut) => start < cut && cut < end), end];
    const pieces = edges.slice(1).map((to, place): Piece => {
      const span = { start: edges[place]!, end: to };
      const covers = (other: Span): boolean => other.start <= span.start && span.end <= other.end;
      const over = nearClaims.filter(({ evidence }) => covers(evidence));
      return {
        mention: innermost(nearMentions.filter(covers)),
        stretch: { ...span, text: text.slice(span.start, span.end), claims: over.map(({ number }) => number) },
        ending: over.filter(({ evidence }) => evidence.end === to),
      };
    });
    return { start, end, kind, runs: toRuns(pieces) };
  });
}

interface Piece {
  readonly mention: DocumentMention | null;
  readonly stretch: Stretch;
  readonly ending: readonly DocumentClaim[];
}

/** Neighbours of one mention come together; each piece outside of a mention stands alone. */
function toRuns(pieces: readonly Piece[]): readonly Run[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && piece.mention !== null && last[0]?.mention === piece.mention) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({
    node: group[0]?.mention?.node ?? null,
    stretches: group.map(({ stretch }) => stretch),
    ending: group.flatMap(({ ending }) => ending),
  }));
}

function innermost(mentions: readonly DocumentMention[]): DocumentMention | null {
  return [...mentions].sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** The blocks, and as furniture whatever else of the text is more than white space. */
function withGaps(blocks: GraphDocument['blocks'], text: string): GraphDocument['blocks'] {
  let at = 0;
  const whole = [...blocks, { start: text.length, end: text.length, kind: 'furniture' as const }].flatMap((block) => {
    const gap = { start: at, end: block.start, kind: 'furniture' as const };
    at = Math.max(at, block.end);
    return text.slice(gap.start, gap.end).trim() === '' ? [block] : [gap, block];
  });
  return whole.filter(({ start, end }) => start < end);
}
