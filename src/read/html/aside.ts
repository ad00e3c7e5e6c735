/**
 * Which elements stand aside from the article: menus, sidebars, comments, captions, hidden text, teasers, tables of data.
 * A name is believed only as far as the page bears it out: what holds most of the page's prose is no sidebar.
 */
import type { HtmlElement } from './flow.js';
import { isHeadingTag, type Paragraph } from './paragraphs.js';
import { asideReason } from './tags.js';

/** An element with this share of the page's prose is not aside, whatever its class says. */
const MOST_IN_ONE = 0.5;

/** A reason that would take this share of the prose in all is a habit of the page: every paragraph bears it. */
const MOST_IN_ALL = 0.8;

/** A teaser: a heading that is a link, and no more words around it. */
const TEASER_WORDS = 60;

const LINKED_HEADING = 0.9;

/** Below this share of running text, a table is data and no layout. */
const LAYOUT_PROSE = 0.4;

/** For each element, by its index, whether it or an ancestor stands aside. */
export function findAsides(elements: readonly HtmlElement[], paragraphs: readonly Paragraph[]): readonly boolean[] {
  const prose = wordsUnder(
    elements,
    paragraphs.filter((paragraph) => paragraph.prose),
  );
  const words = wordsUnder(elements, paragraphs);
  const total = prose[0] ?? 0;
  const reasons = elements.map((element) => {
    const held = prose[element.index] ?? 0;
    return held > MOST_IN_ONE * total ? null : asideReason(element.tag, element.attributes);
  });
  const habits = findHabits(elements, reasons, prose, total);
  const cards = teaserCards(paragraphs, words);
  const asides: boolean[] = [];
  for (const element of elements) {
    const reason = reasons[element.index] ?? null;
    const own =
      (reason !== null && !habits.has(reason)) ||
      (cards.has(element.index) && (prose[element.index] ?? 0) <= MOST_IN_ONE * total) ||
      isDataTable(element, prose, words);
    asides.push(own || (element.parent !== null && asides[element.parent.index] === true));
  }
  return asides;
}

/** Words in each element and all below it. */
export function wordsUnder(elements: readonly HtmlElement[], paragraphs: readonly Paragraph[]): number[] {
  const sums = new Array<number>(elements.length).fill(0);
  for (const { element, words } of paragraphs) sums[element.index] = (sums[element.index] ?? 0) + words;
  for (const element of elements.toReversed()) {
    const parent = element.parent?.index;
    if (parent !== undefined) sums[parent] = (sums[parent] ?? 0) + (sums[element.index] ?? 0);
  }
  return sums;
}

/** Reasons that all but swallow the page. An element under another with the same reason counts once. */
function findHabits(
  elements: readonly HtmlElement[],
  reasons: readonly (string | null)[],
  prose: readonly number[],
  total: number,
): ReadonlySet<string> {
  const taken = new Map<string, number>();
  for (const { index, parent } of elements) {
    const reason = reasons[index] ?? null;
    if (reason === null || (parent !== null && reasons[parent.index] === reason)) continue;
    taken.set(reason, (taken.get(reason) ?? 0) + (prose[index] ?? 0));
  }
  return new Set([...taken].filter(([, words]) => words > MOST_IN_ALL * total).map(([reason]) => reason));
}

/** The largest elements around a linked heading that hold no more than a teaser's words. */
function teaserCards(paragraphs: readonly Paragraph[], words: readonly number[]): ReadonlySet<number> {
  const cards = new Set<number>();
  for (const { element, linkShare } of paragraphs) {
    if (!isHeadingTag(element.tag) || element.tag === 'h1' || linkShare < LINKED_HEADING) continue;
    let card = element;
    while (card.parent !== null && (words[card.parent.index] ?? 0) <= TEASER_WORDS) card = card.parent;
    cards.add(card.index);
  }
  return cards;
}

function isDataTable(element: HtmlElement, prose: readonly number[], words: readonly number[]): boolean {
  if (element.tag !== 'table') return false;
  return (prose[element.index] ?? 0) < LAYOUT_PROSE * (words[element.index] ?? 0);
}
