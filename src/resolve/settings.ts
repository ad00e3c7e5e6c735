/** Where a document plays: the one country that it speaks of far more than of any other. */
import { groupBy } from '../../graph/groups.js';
import type { Local } from './locals.js';

/** Mentions of that country, at least, and how many times those of the next, where there is another. */
const MANY = 2;
const TIMES = 2;

/** By document, the country's canonical name; documents of several countries or none are left out. */
export function settingsOf(locals: readonly Local[]): Map<string, string> {
  const countries = groupBy(locals.filter(isCountry), ({ document }) => document);
  return new Map(
    [...countries].flatMap(([document, named]) => {
      const counts = new Map<string, number>();
      for (const { name, chain } of named)
        counts.set(name!.canonical, (counts.get(name!.canonical) ?? 0) + chain.mentions.length);
      const [first, second] = [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
      return second === undefined || first![1] >= Math.max(MANY, TIMES * second[1])
        ? [[document, first![0]] as const]
        : [];
    }),
  );
}

function isCountry({ type, listed, name }: Local): boolean {
  return type === 'place' && listed && name !== null && name.listed !== null;
}
