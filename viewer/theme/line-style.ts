/** How an edge's standing looks as a line, in the graph and in the legend alike: only what is affirmed is solid. */
import type { EdgeStatus } from '../../graph/model.js';

export interface LineStyle {
  /** Pixels drawn and left out by turns; null for a solid line. */
  readonly dash: readonly [number, number] | null;
  /** How far the colour fades into the background, 0 … 1. */
  readonly fade: number;
}

export const LINE_STYLES: Readonly<Record<EdgeStatus, LineStyle>> = {
  affirmed: { dash: null, fade: 0.12 },
  disputed: { dash: [14, 4], fade: 0 },
  denied: { dash: [4, 5], fade: 0.3 },
  planned: { dash: [8, 5], fade: 0.3 },
  requested: { dash: [8, 5], fade: 0.3 },
  possible: { dash: [1.5, 4.5], fade: 0.3 },
  conditional: { dash: [1.5, 4.5], fade: 0.3 },
};
