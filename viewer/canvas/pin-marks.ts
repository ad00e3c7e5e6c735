/** A pin on each node that is held in its place: a dot with a ring at its upper right. */
import type Sigma from 'sigma';
import type { Palette } from '../theme/palette.js';

const RADIUS = 3.5;
const RING = 1.5;

export function drawPins(
  context: CanvasRenderingContext2D,
  sigma: Sigma,
  pins: ReadonlySet<string>,
  { ink, background }: Palette,
): void {
  for (const key of pins) {
    const node = sigma.getNodeDisplayData(key);
    if (!node || node.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(node);
    // Beside the node, which is drawn once more above the labels where it is chosen.
    const away = sigma.scaleSize(node.size) * Math.SQRT1_2 + RADIUS;
    context.beginPath();
    context.arc(x + away, y - away, RADIUS, 0, 2 * Math.PI);
    context.fillStyle = ink;
    context.strokeStyle = background;
    context.lineWidth = 2 * RING;
    context.stroke();
    context.fill();
  }
}
