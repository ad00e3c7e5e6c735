/** HTML → the article's text: headline, paragraphs and list items, mapped back to the markup, and the declared facts. */
import type { BlockKind } from '../../graph/model.js';
import { compose, type Composition } from './compose.js';
import { headlineOf, type DeclaredFacts } from './facts.js';
import { findBody } from './html/body.js';
import { parseFlow, type HtmlElement } from './html/flow.js';
import { declaredFacts, titleWithoutSite } from './html/metadata.js';
import { isHeadingTag, isLinks, toParagraphs, type Paragraph } from './html/paragraphs.js';
import { isHeading, lettersOf } from './line-shape.js';

export interface ReadHtml extends Composition {
  readonly declared: DeclaredFacts;
  /** Lines between the headline and the body and the body's first, where the day and the publisher may stand. */
  readonly topLines: readonly string[];
  /** The page's headline, else the text's, else its `<title>`. */
  readonly headline: string | null;
}

/** Lines under the headline that may be dates and bylines. */
const LINES_UNDER_HEADLINE = 12;

const LONGEST_HEADLINE = 300;

/** Null when elements are nested too deep; without any block when no body was found. */
export function readHtml(source: string): ReadHtml | null {
  const flow = parseFlow(source);
  if (flow === null) return null;
  const paragraphs = toParagraphs(flow.blocks);
  const declared = declaredFacts(flow);
  const headline = findHeadline(paragraphs, [declared.title ?? '', flow.title]);
  const body = findBody(flow, paragraphs, headline);
  const drafts = body.map((paragraph, i) => ({ kind: kindOf(paragraph, i, body), pieces: paragraph.pieces }));
  const composition = compose(drafts);
  return {
    ...composition,
    declared,
    topLines: topLines(paragraphs, headline, body),
    headline:
      headline?.text ?? headlineOf(composition.text, composition.blocks) ?? titleWithoutSite(flow.title) ?? null,
  };
}

/** The longest line that the page's titles repeat, a heading before any other; else the first `<h1>` that is no link. */
function findHeadline(paragraphs: readonly Paragraph[], titles: readonly string[]): Paragraph | null {
  const known = titles.map(lettersOf);
  const repeated = paragraphs
    .filter((paragraph) => mayBeHeadline(paragraph) && known.some((title) => title.includes(lettersOf(paragraph.text))))
    .reduce<Paragraph | null>((best, next) => (best && headlineRank(best) >= headlineRank(next) ? best : next), null);
  return repeated ?? paragraphs.find((paragraph) => paragraph.element.tag === 'h1' && !isLinks(paragraph)) ?? null;
}

function mayBeHeadline(paragraph: Paragraph): boolean {
  if (paragraph.words === 0 || paragraph.text.length > LONGEST_HEADLINE) return false;
  return isHeadingTag(paragraph.element.tag) || (paragraph.words >= 3 && !isLinks(paragraph));
}

function headlineRank({ element, words }: Paragraph): number {
  return words + (isHeadingTag(element.tag) ? 0.5 : 0);
}

function kindOf({ element, text }: Paragraph, i: number, body: readonly Paragraph[]): BlockKind {
  if (isHeadingTag(element.tag)) return 'headline';
  if (isInItem(element)) return 'item';
  const wordsBelow = body[i + 1]?.words ?? 0;
  return wordsBelow > 0 && isHeading(text, i === 0 ? 'first' : 'inside', wordsBelow) ? 'headline' : 'paragraph';
}

/** Directly in a list item, or in a paragraph of one. */
function isInItem({ tag, parent }: HtmlElement): boolean {
  return tag === 'li' || tag === 'dd' || (tag === 'p' && parent?.tag === 'li');
}

function topLines(paragraphs: readonly Paragraph[], headline: Paragraph | null, body: readonly Paragraph[]): string[] {
  const start = headline === null ? 0 : paragraphs.indexOf(headline) + 1;
  const firstOfBody = body.find((paragraph) => paragraph !== headline);
  const end = firstOfBody ? paragraphs.indexOf(firstOfBody) + 2 : start;
  return paragraphs.slice(Math.max(start, end - LINES_UNDER_HEADLINE), end).map((paragraph) => paragraph.text);
}
