/** The name matcher alone: whether two names can be one thing's, from their letters and nothing else. */
import type { EntityType } from '../../graph/model.js';
import { comparePersons } from './compare-person.js';
import { compareThings } from './compare-thing.js';
import type { Comparison, NameComparison } from './comparison.js';
import { type ParsedName, parseName } from './names.js';
import { type SpellingCost, spellingCost } from './spelling.js';

export type { NameComparison, NameRelation } from './comparison.js';

/** Symmetric in its names. */
export function compareNames(type: EntityType, a: string, b: string): NameComparison {
  const compared = compareParsed(parseName(type, a), parseName(type, b), spellingCost);
  return { ...compared, reasons: compared.reasons() };
}

/** Both of one type. */
export function compareParsed(a: ParsedName, b: ParsedName, spell: SpellingCost): Comparison {
  const [x, y] = a.text <= b.text ? [a, b] : [b, a];
  return x.type === 'person' ? comparePersons(x, y, spell) : compareThings(x, y, spell);
}
