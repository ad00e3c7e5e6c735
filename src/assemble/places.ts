/** The order of things that stand in documents. */
import { compareBy } from '../../graph/order.js';

interface Placed {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly id?: string;
}

/** By document, then by where they stand in it, then by id. */
export const byPlace = compareBy<Placed>(
  ({ document }) => document,
  ({ start }) => start,
  ({ end }) => end,
  ({ id }) => id ?? '',
);
