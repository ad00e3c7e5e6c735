/** Runs of text → paragraphs with their measures: where `<br>` or `<pre>` break lines, by the rules of plain text. */
import { plainText, slicePieces } from '../compose.js';
import { endsSentence, wordCount } from '../line-shape.js';
import { findParagraphs } from '../text.js';
import type { FlowBlock, FlowPiece, HtmlElement } from './flow.js';

export interface Paragraph {
  /** The block element directly around it. */
  readonly element: HtmlElement;
  readonly pieces: readonly FlowPiece[];
  readonly text: string;
  readonly words: number;
  /** 0 … 1: characters inside links to other pages. */
  readonly linkShare: number;
  /** Reads as running text: a sentence, or many words, not mainly links. */
  readonly prose: boolean;
}

/** A line with so many words is prose even without a stop. */
const MANY_WORDS = 20;

const FEWEST_WORDS = 3;

const MOSTLY = 0.5;

export function toParagraphs(blocks: readonly FlowBlock[]): Paragraph[] {
  return blocks.flatMap(({ element, pieces }) => splitPieces(pieces).map((part) => measure(element, part)));
}

export function isHeadingTag(tag: string): boolean {
  return /^h[1-6]$/u.test(tag);
}

/** Whether a paragraph leads to other pages more than it says something. */
export function isLinks(paragraph: Paragraph): boolean {
  return paragraph.linkShare >= MOSTLY;
}

function splitPieces(pieces: readonly FlowPiece[]): (readonly FlowPiece[])[] {
  if (!pieces.some((piece) => piece.text.includes('\n'))) return [pieces];
  const joined = pieces.map((piece) => piece.text).join('');
  return slicePieces(pieces, findParagraphs(joined));
}

function measure(element: HtmlElement, pieces: readonly FlowPiece[]): Paragraph {
  const text = plainText(pieces);
  const words = wordCount(text);
  const linked = pieces.reduce((sum, piece) => sum + (piece.linked ? piece.text.trim().length : 0), 0);
  const linkShare = text === '' ? 0 : Math.min(linked / text.length, 1);
  const sentence = endsSentence(text) && words >= FEWEST_WORDS;
  const prose = linkShare < MOSTLY && (sentence || words >= MANY_WORDS) && !isHeadingTag(element.tag);
  return { element, pieces, text, words, linkShare, prose };
}
