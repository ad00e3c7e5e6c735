/** The name that an end of a claim stands for, when its own words are no name. */
import type { Mention, Span } from '../model.js';

/**
 * The last name of its chain that stands no later, else the chain's first; nothing for a name. `words` are those by
 * which the mention takes part; `chain` its chain's mentions in text order.
 */
export function antecedentOf(mention: Mention, chain: readonly Mention[], words: Span): Span[] {
  if (mention.kind === 'name' && mention.start === words.start) return [];
  const names = chain.filter((other) => other.kind === 'name');
  const before = names.filter((name) => name.start <= words.start);
  const name = before.at(-1) ?? names[0];
  return name === undefined || name.start === words.start ? [] : [{ start: name.start, end: name.end }];
}
