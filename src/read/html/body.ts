/**
 * Which paragraphs are the article. Inside the element that the page itself marks as the article, or on the whole page
 * where none is marked, the body is the run of paragraphs with the greatest sum, running text counting for it and links
 * against it: maximum subsequence segmentation after Pasternack and Roth, "Extracting Article Text from the Web with
 * Maximum Subsequence Segmentation" (WWW 2009), with paragraphs for tokens and fixed weights for a trained scorer.
 */
import { furnitureRule, isFurniture } from '../furniture.js';
import { endsSentence, isHeading } from '../line-shape.js';
import { findAsides, wordsUnder } from './aside.js';
import type { HtmlElement, HtmlFlow } from './flow.js';
import { isHeadingTag, isLinks, type Paragraph } from './paragraphs.js';
import { withoutRepeats } from './repeats.js';
import { nameWords } from './tags.js';

/** How a page marks its article, the surer ways first. */
const ARTICLE_MARKS: readonly ((element: HtmlElement) => boolean)[] = [
  ({ tag, attributes }) => tag === 'article' || attributes.role === 'article',
  ({ attributes }) => /\barticleBody\b/u.test(attributes.itemprop ?? ''),
  ({ attributes }) => /(?:article|story|entry|post) (?:body|content|text)/u.test(nameWords(attributes).join(' ')),
  ({ tag, attributes }) => tag === 'main' || attributes.role === 'main',
];

/** The mark is believed when the element holds this share of the prose. */
const MOSTLY = 0.5;

/** Against the body: a short line, a piece of furniture, a line of links, the heading of a list of other articles. */
const WEIGHTS = { short: -3, furniture: -5, links: -12, related: -40 } as const;

/** A sentence that is mostly a link is still one when it has this many words. */
const LINKED_SENTENCE = 12;

/** `headline`: the article's own, whose paragraph opens the body wherever it stands; null when the page has none. */
export function findBody(flow: HtmlFlow, paragraphs: readonly Paragraph[], headline: Paragraph | null): Paragraph[] {
  const asides = findAsides(flow.elements, paragraphs);
  const shown = paragraphs.filter((paragraph) => !asides[paragraph.element.index]);
  const below = belowHeadline(shown, paragraphs, headline);
  const inside = insideArticle(flow.elements, below);
  const body = withoutRepeats(bestRun(inside).filter(isKept));
  const first = headline === null || body.includes(headline) ? [] : [headline];
  return body.some((paragraph) => paragraph.prose) ? [...first, ...withoutDanglingHeadings(body)] : [];
}

/** What stands above the headline is not the article's, unless most of the prose does. */
function belowHeadline(
  shown: readonly Paragraph[],
  all: readonly Paragraph[],
  headline: Paragraph | null,
): readonly Paragraph[] {
  if (headline === null) return shown;
  const after = new Set(all.slice(all.indexOf(headline)));
  const below = shown.filter((paragraph) => after.has(paragraph));
  return proseWords(below) > MOSTLY * proseWords(shown) ? below : shown;
}

function insideArticle(elements: readonly HtmlElement[], paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const held = wordsUnder(
    elements,
    paragraphs.filter((paragraph) => paragraph.prose),
  );
  const heldBy = (element: HtmlElement) => held[element.index] ?? 0;
  for (const isMarked of ARTICLE_MARKS) {
    const marked = elements.filter(isMarked);
    const best = marked.reduce<HtmlElement | null>((a, b) => (a !== null && heldBy(a) > heldBy(b) ? a : b), null);
    if (best !== null && heldBy(best) > MOSTLY * (held[0] ?? 0)) return descendants(elements, best, paragraphs);
  }
  return paragraphs;
}

function descendants(
  elements: readonly HtmlElement[],
  root: HtmlElement,
  paragraphs: readonly Paragraph[],
): Paragraph[] {
  const inside: boolean[] = [];
  for (const { index, parent } of elements) {
    inside.push(index === root.index || (parent !== null && inside[parent.index] === true));
  }
  return paragraphs.filter((paragraph) => inside[paragraph.element.index]);
}

/** The run with the greatest sum of weights, the shortest such, with the headings or the bare headline right above it. */
function bestRun(paragraphs: readonly Paragraph[]): Paragraph[] {
  let best = { sum: 0, start: 0, end: 0 };
  let run = { sum: 0, start: 0 };
  paragraphs.forEach((paragraph, i) => {
    const weight = weightOf(paragraph);
    run = run.sum > 0 ? { ...run, sum: run.sum + weight } : { sum: weight, start: i };
    if (run.sum > best.sum) best = { ...run, end: i + 1 };
  });
  let start = best.start;
  while (start > 0 && headsRun(paragraphs[start - 1], paragraphs[start])) start -= 1;
  return paragraphs.slice(start, best.end);
}

function headsRun(above: Paragraph | undefined, first: Paragraph | undefined): boolean {
  if (!above || !first || isFurniture(above.text)) return false;
  if (isHeadingTag(above.element.tag)) return true;
  return above.element === first.element && !isLinks(above) && isHeading(above.text, 'first', first.words);
}

function weightOf(paragraph: Paragraph): number {
  const rule = furnitureRule(paragraph.text)?.id;
  if (rule === 'comments') return -Infinity;
  if (rule === 'related') return WEIGHTS.related;
  if (rule !== undefined) return WEIGHTS.furniture;
  if (isLinks(paragraph)) return WEIGHTS.links - paragraph.words;
  if (paragraph.prose) return paragraph.words * (1 - paragraph.linkShare);
  return isHeadingTag(paragraph.element.tag) ? 0 : WEIGHTS.short;
}

function isKept(paragraph: Paragraph): boolean {
  if (isFurniture(paragraph.text)) return false;
  if (!isLinks(paragraph)) return true;
  return endsSentence(paragraph.text) && paragraph.words >= LINKED_SENTENCE;
}

/** A heading over what was left out heads nothing: at the end, or right above one of the same rank or higher. */
function withoutDanglingHeadings(body: readonly Paragraph[]): Paragraph[] {
  return body.filter((paragraph, i) => {
    const { tag } = paragraph.element;
    const next = body[i + 1]?.element.tag;
    return !isHeadingTag(tag) || tag === 'h1' || (next !== undefined && (!isHeadingTag(next) || next > tag));
  });
}

function proseWords(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + (paragraph.prose ? paragraph.words : 0), 0);
}
