/** A ring around the node that is chosen or under the pointer; its label is written with the others. */
import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import { RING } from './label-board.js';

export const drawNodeRing: NodeHoverDrawingFunction = (context, node) => {
  context.beginPath();
  context.arc(node.x, node.y, node.size + RING, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = node.color;
  context.stroke();
};
