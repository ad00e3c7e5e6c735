/**
 * Collects the labels of one picture and writes those that have room, the most important first, each with a halo in the
 * background's colour. Nodes' labels stand below them or, failing that, above; edges' labels
 * along their middle, never upside down.
 */
import type { EdgeLabelDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { captionPlaces, CAPTION_SIZE } from './captions.js';
import type { Lift } from './lift.js';
import type { DrawnEdge, LabelLook } from './drawn.js';
import { midpoint, type Point } from './edge-path.js';
import { type Box, boxAt, levelPlace, type Placeable, type Placed, placeLabels, slantedPlace } from './label-room.js';

export interface LabelBoard {
  /** For sigma to call; they only collect. */
  readonly nodeLabel: NodeLabelDrawingFunction;
  readonly edgeLabel: EdgeLabelDrawingFunction;
  /** Forgets the last picture. */
  readonly clear: () => void;
  /** Writes what was collected. */
  readonly write: (context: CanvasRenderingContext2D, captions: BoardCaptions) => void;
}

/** Names that belong to no item. They come before all others, but cover nothing. */
export interface BoardCaptions {
  /** With their places in pixels, the best first; the more important names first. */
  readonly captions: readonly { readonly text: string; readonly points: readonly Point[] }[];
  readonly obstacles: readonly Box[];
  readonly look: Pick<LabelLook, 'ink' | 'halo'>;
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
const CAPTION_FONT = `italic 600 ${CAPTION_SIZE}px Charter, Georgia, Cambria, 'Times New Roman', 'Noto Serif', serif`;
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
    write(context, captions) {
      const named = placeCaptions(context, captions);
      const taken = named.flatMap(({ boxes }) => boxes);
      for (const { label, middle } of [...named, ...placeLabels(labels, taken)]) writeLabel(context, label, middle);
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

function placeCaptions(
  context: CanvasRenderingContext2D,
  { captions, obstacles, look }: BoardCaptions,
): readonly Placed<Label>[] {
  const labels = captions.map(({ text, points }, place): Label => {
    const places = () => {
      context.font = CAPTION_FONT;
      return captionPlaces(points, context.measureText(text).width);
    };
    const quiet = { ...look, strong: false, lifted: false, rank: -place };
    return { text, places, cores: [], angle: 0, font: CAPTION_FONT, look: quiet, plate: null };
  });
  return placeLabels(labels, obstacles);
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
