/**
 * Collects the labels of one picture and writes those that have room, the most important first, each with a halo in the
 * background's colour. Nodes' labels stand below them or, failing that, above; edges' labels
 * along their middle, never upside down.
 */
import type { EdgeLabelDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Lift } from './lift.js';
import type { DrawnEdge, LabelLook } from './drawn.js';
import { midpoint, type Point } from './edge-path.js';
import { boxAt, levelPlace, type Placeable, placeLabels, slantedPlace } from './label-room.js';

export interface LabelBoard {
  /** For sigma to call; they only collect. */
  readonly nodeLabel: NodeLabelDrawingFunction;
  readonly edgeLabel: EdgeLabelDrawingFunction;
  /** Forgets the last picture. */
  readonly clear: () => void;
  /** Writes what was collected. */
  readonly write: (context: CanvasRenderingContext2D) => void;
}

interface Label extends Placeable {
  readonly text: string;
  /** Radians, clockwise. */
  readonly angle: number;
  readonly font: string;
  readonly look: LabelLook;
  /** Edges' labels take away the line below them: a halo would leave it between the words. */
  readonly plate: { readonly width: number; readonly height: number } | null;
}

type Node = Parameters<NodeLabelDrawingFunction>[1];
type Edge = Parameters<EdgeLabelDrawingFunction>[1];
type End = Parameters<EdgeLabelDrawingFunction>[2];

const HALO_WIDTH = 4;
/** Distance of the ring around a chosen node. */
export const RING = 5;
const GAP = 4;
/** Pixels of line that stay visible on both sides of an edge's label together. */
const ROOM_FOR_LINE = 24;
const STRONG_WEIGHT = '650';
/** No label is narrower than this for each of its characters, as a share of the font's size. */
const NARROWEST = 0.2;

/** What fades in `lift` gets no label. */
export function createLabelBoard(lift: Lift): LabelBoard {
  const fades = (look: object): boolean => lift.fading && !(look as LabelLook).lifted;
  let labels: Label[] = [];
  return {
    nodeLabel(context, node, settings) {
      if (fades(node)) return;
      const font = `${node['strong'] ? STRONG_WEIGHT : settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
      labels.push(...toNodeLabel(context, node, font, settings.labelSize));
    },
    edgeLabel(context, edge, source, target, settings) {
      if (fades(edge)) return;
      const weight = edge['strong'] ? STRONG_WEIGHT : settings.edgeLabelWeight;
      const font = `${weight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`;
      labels.push(...toEdgeLabel(context, edge, [source, target], font, settings.edgeLabelSize));
    },
    clear() {
      labels = [];
    },
    write(context) {
      for (const { label, middle } of placeLabels(labels)) writeLabel(context, label, middle);
    },
  };
}

function toNodeLabel(context: CanvasRenderingContext2D, node: Node, font: string, size: number): readonly Label[] {
  if (!node.label) return [];
  const look = node as Node & LabelLook;
  const text = node.label;
  const away = node.size + (look.strong ? RING : 0) + GAP + size / 2;
  const [below, above] = [
    { x: node.x, y: node.y + away },
    { x: node.x, y: node.y - away },
  ];
  const cores = [below, above].map((middle) => boxAt(middle, text.length * size * NARROWEST, size + 2));
  const places = () => {
    context.font = font;
    const width = context.measureText(text).width + 4;
    return [levelPlace(below, width, size + 2), levelPlace(above, width, size + 2)] as const;
  };
  return [{ text, places, cores, angle: 0, font, look, plate: null }];
}

function toEdgeLabel(
  context: CanvasRenderingContext2D,
  edge: Edge,
  [source, target]: readonly [End, End],
  font: string,
  size: number,
): readonly Label[] {
  if (!edge.label) return [];
  const look = edge as Edge & LabelLook & Pick<DrawnEdge, 'curvature'>;
  context.font = font;
  const width = context.measureText(edge.label).width;
  const room = Math.hypot(target.x - source.x, target.y - source.y) - source.size - target.size;
  const fits = width + ROOM_FOR_LINE <= room;
  if (!fits && !look.strong) return [];

  const turn = Math.atan2(target.y - source.y, target.x - source.x);
  const angle = Math.abs(turn) > Math.PI / 2 ? turn + Math.PI : turn;
  const middle = midpoint(source, target, look.curvature);
  // Where the label would hide the whole line, it stands beside it.
  const beside = fits ? 0 : edge.size / 2 + size;
  const at = { x: middle.x + Math.sin(angle) * beside, y: middle.y - Math.cos(angle) * beside };
  const plate = { width: width + 6, height: size * 1.3 };
  const places = () => [slantedPlace(at, angle, width, size)] as const;
  return [{ text: edge.label, places, cores: [], angle, font, look, plate }];
}

function writeLabel(context: CanvasRenderingContext2D, label: Label, middle: Point): void {
  const { text, angle, font, look, plate } = label;
  context.save();
  context.translate(middle.x, middle.y);
  context.rotate(angle);
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  if (plate) {
    context.fillStyle = look.halo;
    context.fillRect(-plate.width / 2, -plate.height / 2, plate.width, plate.height);
  } else {
    context.lineJoin = 'round';
    context.lineWidth = HALO_WIDTH;
    context.strokeStyle = look.halo;
    context.strokeText(text, 0, 0);
  }
  context.fillStyle = look.ink;
  context.fillText(text, 0, 0);
  context.restore();
}
