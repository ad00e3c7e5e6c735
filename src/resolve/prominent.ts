/**
 * Whom a bare surname means that a document does not introduce: the one bearer that everybody knows. A full name is
 * prominent when many documents hold it and hardly any another bearer of its last word.
 */
import type { Unit } from './units.js';

/** Documents that speak of a prominent person, at least. */
const MANY = 5;
/** How many times as many as of all its namesakes together. */
const TIMES = 4;

/** By the last word of their names. */
export type Prominent = ReadonlyMap<string, Unit>;

export function prominentPeople(units: readonly Unit[]): Prominent {
  const bearers = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.type !== 'person' || unit.weak || unit.contested) continue;
    const word = unit.name.words.at(-1)!.letters;
    const own = bearers.get(word);
    if (own) own.push(unit);
    else bearers.set(word, [unit]);
  }
  return new Map(
    [...bearers].flatMap(([word, own]) => {
      const [first, ...others] = own.sort((a, b) => b.documents.size - a.documents.size || (a.id < b.id ? -1 : 1));
      const rest = others.reduce((sum, unit) => sum + unit.documents.size, 0);
      return first!.documents.size >= Math.max(MANY, TIMES * rest) ? [[word, first!] as const] : [];
    }),
  );
}

/** Whom alone a short name means; null when it may be another, one whom its own document names among them. */
export function meantBy({ type, weak, name, company }: Unit, prominent: Prominent): Unit | null {
  const [word, ...others] = name.words;
  if (type !== 'person' || !weak || !word || others.length > 0) return null;
  const bearer = prominent.get(word.letters);
  if (!bearer) return null;
  const named = [...company.keys()].filter((other) => other.endsWith(` ${word.letters}`));
  return named.length === 0 ? bearer : null;
}
