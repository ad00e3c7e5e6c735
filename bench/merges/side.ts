/** What a reader is shown of a chain: what it is called in its document, and three places that speak of it. */
import type { Mention, Reading, SourceDocument } from '../../src/model.js';

export interface Side {
  readonly label: string;
  readonly type: string;
  /** Path and title of its document. */
  readonly document: string;
  /** The words around each, the mention in square brackets. */
  readonly contexts: readonly string[];
}

const CONTEXTS = 3;
/** UTF-16 units before and after a mention. */
const AROUND = 160;

/** Throws a RangeError when the reading has no such chain. */
export function sideOf({ text, title, paths }: SourceDocument, { chains, mentions }: Reading, id: string): Side {
  const chain = chains.find((other) => other.id === id);
  if (!chain) throw new RangeError(`${paths[0]!} has no chain ${id}: give the reading that holds it`);
  const own = chain.mentions.map((index) => mentions[index]!);
  const telling = [...own.filter(({ kind }) => kind !== 'pronoun'), ...own.filter(({ kind }) => kind === 'pronoun')];
  const places: Mention[] = [];
  for (const mention of telling)
    if (places.length < CONTEXTS && places.every(({ start }) => Math.abs(start - mention.start) > AROUND))
      places.push(mention);
  places.sort((a, b) => a.start - b.start);
  return {
    label: oneLine(chain.label),
    type: chain.type,
    document: oneLine(title === null ? paths[0]! : `${paths[0]!}: ${title}`),
    contexts: places.map(({ start, end }) => {
      const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
      return oneLine(`…${before}[${text.slice(start, end)}]${after}…`);
    }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
