/** What is known of a node or an edge when it is drawn: sigma's display data and what our programs and labels add. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { EntityType } from '../../graph/model.js';

/** How a label is written. */
export interface LabelLook {
  readonly ink: string;
  readonly halo: string;
  /** Always written, and in bold. */
  readonly strong: boolean;
  /** Where labels overlap, the larger is written. */
  readonly rank: number;
  /** Whether it is drawn above all else, and does not fade while something has the focus. */
  readonly lifted: boolean;
}

export interface DrawnNode extends NodeDisplayData, LabelLook {
  readonly shape: EntityType;
  /** Colour of the ring that keeps a node apart from the edges below it. */
  readonly ring: string;
}

export interface DrawnEdge extends EdgeDisplayData, LabelLook {
  /** Sideways bend as a share of the distance between the ends; 0 is straight. */
  readonly curvature: number;
  readonly arrow: boolean;
  /** Pixels drawn and left out by turns; null for a solid line. */
  readonly dash: readonly [number, number] | null;
}
