/**
 * What surrounds an article on a page without belonging to it: share bars, menus, credits, notes about cookies. A line of
 * it is kept as a block but never read as a statement.
 */
import { FURNITURE, type FurnitureRule } from './furniture-rules.js';

/** Longer blocks are never furniture: it bounds the patterns' work and spares prose. */
const LONGEST = 600;

const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/u;

/** Words that report or narrate; with a final stop they make a line prose, whatever it opens with. */
const NARRATES =
  /\b(?:said|says|told|tells|added|announced|reported|according|was|were|had|has|did|killed|agreed|met|warned|asked|called|wrote|denied|accused|decided|voted)\b/iu;

/** Words of site menus, to tell a menu from any other list of short lines. */
const MENU_WORDS =
  /^(?:home|homepage|news|world|uk|us|europe|asia|africa|americas|middle east|sports?|business|economy|money|markets?|politics|opinion|comment|analysis|culture|arts|entertainment|lifestyle|life|style|fashion|food|travel|weather|tech|technology|science|health|environment|climate|education|video|videos|audio|photos|pictures|podcasts?|radio|tv|live|latest|top stories|most read|local|regional|national|international|features|magazine|newsletters?|jobs|shop|store|search|menu|more|about|about us|contact|contact us|help|faq|login|log in|sign in|sign up|register|subscribe|my account|account|privacy|privacy policy|terms|terms of use|cookies|advertise|careers|press|archive|rss|sitemap|site map|facebook|twitter|instagram|youtube|telegram|english|donate|support us|skip to content)$/iu;

const MENU_SEPARATOR = /\s*[|•·›»>/\t]\s*|\s{3,}/u;

/** The rule that calls a block furniture, or null for prose. White space in `text` is taken as it comes. */
export function furnitureRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST) return null;
  const line = text.replace(/\s+/gu, ' ').trim();
  const prose = ENDS_SENTENCE.test(line) && NARRATES.test(line);
  return FURNITURE.find((rule) => (rule.sentences || !prose) && rule.pattern.test(line)) ?? null;
}

export function isFurniture(text: string): boolean {
  return furnitureRule(text) !== null || isMenuLine(text);
}

/** "Home | World | Sport": at least three short parts, one of which is a menu's. */
export function isMenuLine(text: string): boolean {
  if (text.length > LONGEST || ENDS_SENTENCE.test(text.trim())) return false;
  const parts = text
    .trim()
    .split(MENU_SEPARATOR)
    .filter((part) => part !== '');
  return parts.length >= 3 && parts.every(isMenuEntry) && parts.some(isMenuWord);
}

/** Short enough for an entry of a menu, and no sentence. */
export function isMenuEntry(text: string): boolean {
  return text.length <= 30 && text.trim().split(/\s+/u).length <= 4 && !/[.!?:;,…]["'”’)\]]*$/u.test(text.trim());
}

export function isMenuWord(text: string): boolean {
  return MENU_WORDS.test(text.trim());
}
