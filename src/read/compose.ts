/**
 * Lays extracted blocks out as a document's text: white space inside a block made plain, a blank line between blocks, and
 * every run of characters mapped back to where it stands in the decoded file.
 */
import type { BlockKind } from '../../graph/model.js';
import type { Block, OriginSegment, Span } from '../model.js';

/** Text read from one stretch of the file; the lengths differ where the file writes a reference: `&amp;`, `\*`. */
export interface Piece {
  readonly text: string;
  readonly originStart: number;
  readonly originEnd: number;
}

export interface DraftBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
}

export interface Composition {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly origin: readonly OriginSegment[];
}

const BLOCK_BREAK = '\n\n';

/** Soft hyphens and zero-width spaces only say where a line may break: they are left out, so that words stay whole. */
const INVISIBLE = /^[\u00AD\u200B\u2060]/u;

const SPACE = /^\s/u;

/** Words set apart by one plain space each, other white space, or what is invisible. */
const RUNS = /[^\s\u00AD\u200B\u2060]+(?: [^\s\u00AD\u200B\u2060]+)*|\s+|[\u00AD\u200B\u2060]+/gu;

/** Blocks without a visible character are left out. Segments are sorted and disjoint in the text. */
export function compose(drafts: readonly DraftBlock[]): Composition {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const origin: OriginSegment[] = [];
  let length = 0;
  for (const { kind, pieces } of drafts) {
    const runs = toPlainRuns(pieces);
    if (runs.length === 0) continue;
    if (blocks.length > 0) {
      parts.push(BLOCK_BREAK);
      length += BLOCK_BREAK.length;
    }
    const start = length;
    for (const { text, originStart, originEnd } of runs) {
      parts.push(text);
      origin.push({ start: length, end: length + text.length, originStart, originEnd });
      length += text.length;
    }
    blocks.push({ kind, start, end: length });
  }
  return { text: parts.join(''), blocks, origin };
}

/** The text that `compose` makes of one block. */
export function plainText(pieces: readonly Piece[]): string {
  return toPlainRuns(pieces)
    .map((run) => run.text)
    .join('');
}

/**
 * The pieces under each of some sorted, disjoint spans of their joined text. A piece whose lengths differ keeps its whole
 * origin.
 */
export function slicePieces<P extends Piece>(pieces: readonly P[], spans: readonly Span[]): P[][] {
  let first = 0;
  let offset = 0;
  return spans.map((span) => {
    const sliced: P[] = [];
    for (let piece = pieces[first]; piece && offset < span.end; piece = pieces[first]) {
      const start = Math.max(span.start - offset, 0);
      const end = Math.min(span.end - offset, piece.text.length);
      if (start < end) sliced.push({ ...piece, ...subPiece(piece, start, end) });
      if (offset + piece.text.length > span.end) break;
      offset += piece.text.length;
      first += 1;
    }
    return sliced;
  });
}

/** Whether the piece's characters are the file's own, one for one. */
export function isVerbatim(piece: Piece): boolean {
  return piece.text.length === piece.originEnd - piece.originStart;
}

/** One piece of two, where the second goes on with the first in the file and both are verbatim; else null. */
export function joinPieces(first: Piece, second: Piece): Piece | null {
  if (first.originEnd !== second.originStart || !isVerbatim(first) || !isVerbatim(second)) return null;
  return { text: first.text + second.text, originStart: first.originStart, originEnd: second.originEnd };
}

/** The pieces with single spaces between words and none at either end, joined where they run on. */
function toPlainRuns(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  let space: Piece | null = null;
  for (const piece of pieces) {
    for (const match of piece.text.matchAll(RUNS)) {
      const run = subPiece(piece, match.index, match.index + match[0].length);
      if (INVISIBLE.test(run.text)) continue;
      if (SPACE.test(run.text)) {
        space ??= { text: ' ', originStart: run.originStart, originEnd: run.originEnd };
        continue;
      }
      if (space !== null && runs.length > 0) addRun(runs, space);
      space = null;
      addRun(runs, run);
    }
  }
  return runs;
}

function addRun(runs: Piece[], run: Piece): void {
  const last = runs.at(-1);
  const joined = last ? joinPieces(last, run) : null;
  if (joined) runs[runs.length - 1] = joined;
  else runs.push(run);
}

function subPiece(piece: Piece, start: number, end: number): Piece {
  const text = piece.text.slice(start, end);
  const { originStart, originEnd } = piece;
  if (!isVerbatim(piece)) return { text, originStart, originEnd };
  return { text, originStart: originStart + start, originEnd: originStart + end };
}
