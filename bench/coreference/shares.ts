/** Figures of coreference as they are printed. */
import { type Counts, f1, precision, recall } from './counts.js';

/** Precision, recall and F1 in percent. */
export function shares(counts: Counts): string {
  return [precision(counts), recall(counts), f1(counts)].map(percent).join(' ');
}

export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
