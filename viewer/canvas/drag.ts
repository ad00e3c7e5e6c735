/** Nodes drawn across the picture by the pointer. A press that hardly moves stays a click. */
import type Sigma from 'sigma';
import type { Position } from '../model/positions.js';
import type { Point } from './edge-path.js';

export interface Drags {
  /** The node under way; null when none is. */
  readonly dragged: () => string | null;
  /** Whether the pointer was just let go after a drag: the click that follows means nothing. */
  readonly ended: () => boolean;
}

interface Grip {
  readonly node: string;
  readonly from: Point;
  /** From the pointer to the node's middle. */
  readonly offset: Point;
  position: Position | null;
}

/** Pixels. */
const LEAST = 4;

export function listenForDrags(
  sigma: Sigma,
  pointOf: (node: string) => Point,
  onMove: (node: string, position: Position) => void,
  onDrop: (node: string, position: Position) => void,
): Drags {
  let grip: Grip | null = null;
  let ended = false;
  sigma.on('downNode', ({ node, event }) => {
    const middle = pointOf(node);
    grip = { node, from: event, offset: { x: middle.x - event.x, y: middle.y - event.y }, position: null };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (grip === null) return;
    // Or the whole picture would follow.
    preventSigmaDefault();
    if (grip.position === null && Math.hypot(event.x - grip.from.x, event.y - grip.from.y) < LEAST) return;
    grip.position = sigma.viewportToGraph({ x: event.x + grip.offset.x, y: event.y + grip.offset.y });
    onMove(grip.node, grip.position);
  });
  const drop = (): void => {
    ended = grip !== null && grip.position !== null;
    if (grip?.position) onDrop(grip.node, grip.position);
    grip = null;
  };
  const begin = (): void => {
    ended = false;
  };
  sigma.getMouseCaptor().on('mousedown', begin);
  sigma.getMouseCaptor().on('mouseup', drop);
  sigma.getTouchCaptor().on('touchdown', begin);
  sigma.getTouchCaptor().on('touchup', drop);
  return { dragged: () => (grip?.position ? grip.node : null), ended: () => ended };
}
