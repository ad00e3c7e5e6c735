/** Whether a mention of a reading is the thing that the corpus names. */
import type { Chain, Mention, Reading, Speaker } from '../../src/model.js';

type Linked = Pick<Reading, 'mentions' | 'chains'>;

const AFTER_HEAD = new Set(['of', 'in', 'on', 'at', 'by', 'with', 'for', 'to', 'from', 'between', 'against', 'over']);

/** By any name or description that the document gives the mention's thing. `accepted`: any of these words. */
export function isEnd(accepted: readonly string[], mention: number, { mentions, chains }: Linked): boolean {
  const chain = chains.find((candidate) => candidate.mentions.includes(mention));
  const members = chain?.mentions.map((index) => mentions[index]!) ?? [mentions[mention]!];
  return accepted.some((words) => members.some((member) => isCalled(words, member)) || isLabel(words, chain));
}

/** A speaker who is no mention is compared by words. */
export function isNamed(accepted: readonly string[], speaker: Speaker, linked: Linked): boolean {
  if (speaker.mention !== null && isEnd(accepted, speaker.mention, linked)) return true;
  return accepted.some((words) => isTail(plainWords(words), headWords(speaker.name)));
}

function isLabel(words: string, chain: Chain | undefined): boolean {
  const wanted = plainWords(words).join(' ');
  return chain !== undefined && [chain.label, ...chain.aliases].some((name) => plainWords(name).join(' ') === wanted);
}

/** A name must be the same words; a description may be longer or shorter before its head: "trade talks", "talks". */
function isCalled(words: string, mention: Mention): boolean {
  const wanted = plainWords(words);
  const same = (text: string): boolean => plainWords(text).join(' ') === wanted.join(' ');
  if (same(mention.text) || (mention.stands !== undefined && same(mention.stands))) return true;
  if (mention.kind !== 'nominal') return false;
  const head = headWords(mention.text);
  return isTail(wanted, head) || isTail(head, wanted);
}

function isTail(tail: readonly string[], words: readonly string[]): boolean {
  return tail.length > 0 && tail.every((word, index) => words[words.length - tail.length + index] === word);
}

function headWords(text: string): string[] {
  const words = plainWords(text);
  const end = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  return end < 0 ? words : words.slice(0, end);
}

function plainWords(text: string): string[] {
  const words = text
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/'s$/u, '')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '');
  return words.length > 1 && ['the', 'a', 'an'].includes(words[0]!) ? words.slice(1) : words;
}
