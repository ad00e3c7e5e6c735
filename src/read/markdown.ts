/**
 * Markdown → text: what a reader of the rendered page would read, mapped back to the source. Link texts stay, addresses
 * go; code blocks, pictures and raw HTML are no text. The parser is CommonMark's.
 */
import type { Nodes, Parents, RootContent, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockKind } from '../../graph/model.js';
import { compose, plainText, type Composition, type DraftBlock, type Piece } from './compose.js';
import type { DeclaredFacts } from './facts.js';
import { readFrontMatter } from './front-matter.js';
import { isFurniture } from './furniture.js';
import { exceedsLimits } from './markdown-limits.js';

export interface ReadMarkdown extends Composition {
  readonly declared: DeclaredFacts;
}

/** Null when the source exceeds the limits within which the parser's work is bounded. */
export function readMarkdown(source: string): ReadMarkdown | null {
  if (exceedsLimits(source)) return null;
  const { declared, end } = readFrontMatter(source);
  const drafts: DraftBlock[] = [];
  collectBlocks(fromMarkdown(source.slice(end)), 'paragraph', { source, offset: end, drafts });
  return { ...compose(drafts), declared };
}

interface Collection {
  readonly source: string;
  /** Where the parsed part begins in `source`. */
  readonly offset: number;
  readonly drafts: DraftBlock[];
}

function collectBlocks(parent: Parents, kind: BlockKind, collection: Collection): void {
  for (const node of parent.children) {
    if (node.type === 'heading') addBlock(node, 'headline', collection);
    else if (node.type === 'paragraph') addBlock(node, kind, collection);
    else if (node.type === 'listItem') collectBlocks(node, 'item', collection);
    else if (node.type === 'list' || node.type === 'blockquote') collectBlocks(node, kind, collection);
  }
}

function addBlock(node: Parents, kind: BlockKind, { source, offset, drafts }: Collection): void {
  const pieces = node.children.flatMap((child) => toPieces(child, source, offset));
  drafts.push({ kind: isFurniture(plainText(pieces)) ? 'furniture' : kind, pieces });
}

function toPieces(node: RootContent, source: string, offset: number): Piece[] {
  if (node.type === 'text' || node.type === 'inlineCode') return alignPieces(node.value, placeOf(node, offset), source);
  if (node.type === 'break') return [{ text: ' ', ...placeOf(node, offset) }];
  if (node.type === 'image' || node.type === 'imageReference' || !('children' in node)) return [];
  return node.children.flatMap((child) => toPieces(child, source, offset));
}

/**
 * A text's lines as they stand in the source, between signs of quotation and indentation; a line that cannot be found
 * there, since it holds escapes or references, falls to the whole node.
 */
function alignPieces(value: Text['value'], place: Omit<Piece, 'text'>, source: string): Piece[] {
  const { originStart, originEnd } = place;
  const written = source.slice(originStart, originEnd);
  const pieces: Piece[] = [];
  let from = 0;
  for (const [i, line] of value.split('\n').entries()) {
    const at = written.indexOf(line, from);
    if (at === -1) return [{ text: value, ...place }];
    if (i > 0) pieces.push({ text: '\n', originStart: originStart + from, originEnd: originStart + at });
    from = at + line.length;
    pieces.push({ text: line, originStart: originStart + at, originEnd: originStart + from });
  }
  return pieces;
}

function placeOf(node: Nodes, offset: number): Omit<Piece, 'text'> {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return { originStart: offset + (start.offset ?? 0), originEnd: offset + (end.offset ?? 0) };
}
