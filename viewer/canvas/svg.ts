/** A picture of the graph as SVG: what the canvas shows, as shapes that can be printed and edited, with its legend. */
import type { EntityType } from '../../graph/model.js';
import { escapeXml, xmlAttributes } from '../../graph/formats/xml.js';
import { SHAPES } from '../theme/shapes.js';
import { captionPlaces, CAPTION_SIZE } from './captions.js';
import type { DrawnEdge, DrawnNode } from './drawn.js';
import { controlPoint, midpoint, type Point } from './edge-path.js';
import { boxAt, levelPlace, type Placeable, placeLabels, slantedPlace } from './label-room.js';

/** A node with its middle and its radius in pixels. */
export type PictureNode = Point & Pick<DrawnNode, 'size' | 'shape' | 'color' | 'label' | 'ink' | 'strong' | 'rank'>;

/** An edge with its ends, which are nodes of the picture, and its thickness in pixels. */
export type PictureEdge = Pick<DrawnEdge, 'size' | 'color' | 'curvature' | 'arrow' | 'dash' | 'label' | 'ink'> &
  Pick<DrawnEdge, 'strong' | 'rank'> & { readonly source: PictureNode; readonly target: PictureNode };

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly ink: string;
  readonly nodes: readonly PictureNode[];
  /** Names of communities, with their places, the best first. */
  readonly captions: readonly { readonly text: string; readonly points: readonly Point[] }[];
  /** In the order in which they are drawn. */
  readonly edges: readonly PictureEdge[];
}

/** A row of the legend: a shape or a line, and what it stands for. */
export type LegendEntry = { readonly name: string; readonly color: string } & (
  { readonly shape: EntityType } | { readonly dash: readonly [number, number] | null }
);

const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Noto Sans, Arial, sans-serif';
const NODE_LABEL = 13;
const EDGE_LABEL = 11.5;
/** Mean width of a letter as a share of the font's size: no font is at hand to measure with. */
const LETTER = 0.56;
const GAP = 4;
const LEGEND_ROW = 20;
const LEGEND_COLUMN = 190;
const MARGIN = 20;

export function toSvg(picture: Picture, legend: readonly LegendEntry[]): string {
  const { width, height, background } = picture;
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / LEGEND_COLUMN));
  const rows = Math.ceil(legend.length / columns);
  const whole = height + rows * LEGEND_ROW + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${xmlAttributes({ width, height: whole, viewBox: `0 0 ${width} ${whole}` })} font-family="${FONT}">`,
    `<rect width="100%" height="100%"${xmlAttributes({ fill: background })}/>`,
    ...picture.edges.map(edgeElement),
    ...picture.nodes.map((node) => nodeElement(node, background)),
    ...labels(picture),
    ...legend.map((entry, place) => {
      const x = MARGIN + (place % columns) * LEGEND_COLUMN;
      const y = height + MARGIN + Math.floor(place / columns) * LEGEND_ROW;
      return legendElement(entry, { x, y }, picture.ink);
    }),
    '</svg>',
    '',
  ].join('\n');
}

function edgeElement({ source, target, curvature, arrow, dash, color, size }: PictureEdge): string {
  const control = controlPoint(source, target, curvature);
  const head = arrow ? 3 + 3.2 * size : 0;
  const from = towards(source, control, source.size);
  const tip = towards(target, control, target.size + 1.5);
  const base = towards(target, control, target.size + 1.5 + head);
  const path = `M${point(from)}Q${point(control)} ${point(base)}`;
  const line = { d: path, stroke: color, 'stroke-width': round(size), 'stroke-dasharray': dash?.join(' ') ?? null };
  return `<path fill="none"${xmlAttributes(line)}/>${arrow ? arrowHead(base, tip, 1.5 + 1.6 * size, color) : ''}`;
}

function arrowHead(base: Point, tip: Point, halfWidth: number, color: string): string {
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const across = { x: ((tip.y - base.y) / length) * halfWidth, y: ((base.x - tip.x) / length) * halfWidth };
  const corners = [tip, { x: base.x + across.x, y: base.y + across.y }, { x: base.x - across.x, y: base.y - across.y }];
  return `<polygon${xmlAttributes({ points: corners.map(point).join(' '), fill: color })}/>`;
}

/** The shapes of the legend are drawn in a box of 16, their radius about 6. */
function nodeElement({ x, y, size, shape, color }: PictureNode, ring: string): string {
  const scale = size / 6;
  const transform = `translate(${round(x - 8 * scale)} ${round(y - 8 * scale)}) scale(${round(scale)})`;
  const look = { d: SHAPES[shape], transform, fill: color, stroke: ring, 'stroke-width': round(3 / scale) };
  return `<path paint-order="stroke"${xmlAttributes(look)}/>`;
}

interface Label extends Placeable {
  readonly text: string;
  readonly angle: number;
  readonly size: number;
  readonly ink: string;
}

function labels({ nodes, edges, captions, background, ink }: Picture): readonly string[] {
  const discs = nodes.map((node) => boxAt(node, 2 * node.size, 2 * node.size));
  const named = placeLabels(
    captions.map((caption, place) => captionLabel(caption, ink, -place)),
    discs,
  );
  const wanted = [...nodes.flatMap(nodeLabel), ...edges.flatMap(edgeLabel)];
  return [
    ...named,
    ...placeLabels(
      wanted,
      named.flatMap(({ boxes }) => boxes),
    ),
  ].map(({ label: { text, angle, size, ink, look }, middle }) => {
    const turned = `translate(${point(middle)}) rotate(${round((angle * 180) / Math.PI)})`;
    const written = { transform: turned, 'font-size': size, 'font-weight': look.strong ? 650 : 500, fill: ink };
    const halo = { stroke: background, 'stroke-width': 4 };
    return (
      '<text text-anchor="middle" dominant-baseline="central" paint-order="stroke" stroke-linejoin="round"' +
      `${xmlAttributes({ ...written, ...halo })}>${escapeXml(text)}</text>`
    );
  });
}

function captionLabel({ text, points }: Picture['captions'][number], ink: string, rank: number): Label {
  const width = [...text].length * CAPTION_SIZE * LETTER;
  const look = { strong: false, rank };
  return { text, angle: 0, size: CAPTION_SIZE, ink, look, places: () => captionPlaces(points, width), cores: [] };
}

function nodeLabel({ x, y, size, label, ink, strong, rank }: PictureNode): readonly Label[] {
  if (!label) return [];
  const width = [...label].length * NODE_LABEL * LETTER;
  const at = (away: number) => levelPlace({ x, y: y + away }, width, NODE_LABEL + 2);
  const away = size + GAP + NODE_LABEL / 2;
  return [
    {
      text: label,
      angle: 0,
      size: NODE_LABEL,
      ink,
      look: { strong, rank },
      places: () => [at(away), at(-away)],
      cores: [],
    },
  ];
}

function edgeLabel({ source, target, curvature, label, ink, strong, rank }: PictureEdge): readonly Label[] {
  if (!label) return [];
  const width = [...label].length * EDGE_LABEL * LETTER;
  const room = Math.hypot(target.x - source.x, target.y - source.y) - source.size - target.size;
  if (width + 24 > room && !strong) return [];
  const turn = Math.atan2(target.y - source.y, target.x - source.x);
  const angle = Math.abs(turn) > Math.PI / 2 ? turn + Math.PI : turn;
  const place = slantedPlace(midpoint(source, target, curvature), angle, width, EDGE_LABEL);
  return [{ text: label, angle, size: EDGE_LABEL, ink, look: { strong, rank }, places: () => [place], cores: [] }];
}

function legendElement(entry: LegendEntry, { x, y }: Point, ink: string): string {
  const mark =
    'shape' in entry
      ? `<path${xmlAttributes({ d: SHAPES[entry.shape], transform: `translate(${x + 3} ${y - 8})`, fill: entry.color })}/>`
      : `<path${xmlAttributes({ d: `M${x} ${y}h22`, stroke: entry.color, 'stroke-width': 2.5, 'stroke-dasharray': entry.dash?.join(' ') ?? null })}/>`;
  const words = { x: x + 30, y, fill: ink, 'font-size': 12 };
  return `${mark}<text dominant-baseline="central"${xmlAttributes(words)}>${escapeXml(entry.name)}</text>`;
}

/** The point at a distance from `from` on the way to `to`; never past the middle. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(distance / length, 0.9);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function point({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
