/** What a GEXF file, or Gephi reading it, will not keep as it is: counted, so that nobody has to find out. */
import type { GraphIssue } from '../model.js';
import type { ColumnValue } from './gexf-columns.js';
import { withoutIllegal } from './xml.js';

interface Loss {
  readonly message: string;
  /** Whether it befalls labels too, or only the values of columns. */
  readonly labels: boolean;
  readonly befalls: (text: string) => boolean;
}

const LOSSES: readonly Loss[] = [
  {
    message: 'hold characters that XML cannot hold; they were left out',
    labels: true,
    befalls: (text) => withoutIllegal(text) !== text,
  },
  {
    message: 'hold the letters INF, which Gephi shows as Infinity',
    labels: false,
    befalls: (text) => text.includes('INF'),
  },
  {
    message: 'are the word null, which Gephi shows as nothing',
    labels: false,
    befalls: (text) => text.toLowerCase() === 'null',
  },
];

/** One issue for each kind of loss that occurs. */
export function findLosses(labels: readonly string[], values: readonly ColumnValue[], badDates: number): GraphIssue[] {
  const texts = values.flat().filter((value) => typeof value === 'string');
  const counts = LOSSES.map(({ message, labels: alsoLabels, befalls }) => ({
    message,
    count: texts.filter(befalls).length + (alsoLabels ? labels.filter(befalls).length : 0),
  }));
  return [...counts, { message: 'are dates that no calendar has; they were left out', count: badDates }]
    .filter(({ count }) => count > 0)
    .map(({ message, count }) => ({
      code: 'gexf.value-altered',
      path: '',
      message: `GEXF: ${count} value(s) ${message}`,
    }));
}
