/**
 * How a node or an edge looks in a scene: a pure function of what is shown, what has the focus, and the palette. What
 * is out of focus fades into the background, so that crossing edges do not add up; it does so as it is drawn, and looks
 * the same here, so that a focus changes nothing but what it is on.
 */
import type { GraphEdge, GraphNode } from '../../graph/model.js';

import { type GraphIndex, edgeOf, otherEnd } from '../model/graph-index.js';
import { edgesBetween, type Paths } from '../model/paths.js';
import type { Visible } from '../model/select.js';
import type { Target } from '../model/state.js';
import { LINE_STYLES } from '../theme/line-style.js';
import { mix, type Palette } from '../theme/palette.js';
import type { DrawnEdge, DrawnNode } from './drawn.js';

export interface Scene {
  readonly visible: Visible;
  readonly selected: Target | null;
  readonly hovered: Target | null;
  /** Stands out while nothing is selected. */
  readonly highlight: Focus | null;
  readonly palette: Palette;
  /** 0 … 1. */
  readonly crowding: number;
}

/** What stands out: an item with its neighbourhood. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

type Label = 'label' | 'forceLabel' | 'ink' | 'halo' | 'strong' | 'rank' | 'lifted';
export type NodeLook = Pick<DrawnNode, 'hidden' | 'color' | 'size' | 'ring' | 'highlighted' | Label>;
export type EdgeLook = Pick<DrawnEdge, 'hidden' | 'color' | 'size' | 'dash' | Label>;

// Which labels come first: what stands out, then nodes with a name, then other nodes, then edges.
const FOCUSED = 1000;
const NAMED = 200;
/** How much of the colour goes when something else has the focus. */
export const FADED = 0.82;
/** Up to this many edges shown, all of them carry their labels. */
const LABELLED_EDGES = 40;

/**
 * The scene's focus: the node under the pointer, else what is selected. An edge under the pointer stands out by itself
 * and takes no focus: edges are everywhere, and the picture would flicker on every way across it.
 */
export function focusOf(index: GraphIndex, scene: Scene): Focus | null {
  const target = scene.hovered?.kind === 'node' ? scene.hovered : scene.selected;
  return target ? neighbourhood(index, scene.visible, target) : scene.highlight;
}

/** The nodes and edges of all paths. */
export function along(index: GraphIndex, visible: Visible, { paths }: Paths): Focus {
  const hops = paths.flatMap((path) => path.slice(1).map((key, place) => [path[place]!, key] as const));
  const edges = hops.flatMap((ends) => edgesBetween(index, visible.edges, ends));
  return { nodes: new Set(paths.flat()), edges: new Set(edges.map(({ key }) => key)) };
}

/** Nodes with their neighbourhoods; null where there are none. */
export function around(index: GraphIndex, visible: Visible, keys: readonly (string | null)[]): Focus | null {
  const near = keys.flatMap((key) => (key === null ? [] : [neighbourhood(index, visible, { kind: 'node', key })]));
  if (near.length === 0) return null;
  return {
    nodes: new Set(near.flatMap(({ nodes }) => [...nodes])),
    edges: new Set(near.flatMap(({ edges }) => [...edges])),
  };
}

/** An edge with its ends, or a node with its shown edges and the nodes across them. */
export function neighbourhood(index: GraphIndex, visible: Visible, target: Target): Focus {
  if (target.kind === 'edge') {
    const { source, target: end } = edgeOf(index, target.key);
    return { nodes: new Set([source, end]), edges: new Set([target.key]) };
  }
  const edges = (index.incident.get(target.key) ?? []).filter((edge) => visible.edges.has(edge.key));
  return {
    nodes: new Set([target.key, ...edges.map((edge) => otherEnd(edge, target.key))]),
    edges: new Set(edges.map((edge) => edge.key)),
  };
}

export function nodeLook(node: GraphNode, scene: Scene, focus: Focus | null): NodeLook {
  const { palette } = scene;
  const { type, label, named, size } = node.attributes;
  const focused = focus?.nodes.has(node.key) ?? false;
  const chosen = isTarget(scene.selected, 'node', node.key);
  return {
    hidden: !scene.visible.nodes.has(node.key) && !focused,
    label: shorten(label),
    color: palette.types[type],
    size: radius(size) * (1 - 0.58 * scene.crowding),
    ring: palette.background,
    forceLabel: focused,
    highlighted: chosen || isTarget(scene.hovered, 'node', node.key),
    lifted: focused,
    ink: named ? palette.ink : palette.mutedInk,
    halo: palette.background,
    strong: chosen || isTarget(scene.hovered, 'node', node.key),
    rank: size + (named ? NAMED : 0) + (focused ? FOCUSED : 0),
  };
}

export function edgeLook(edge: GraphEdge, scene: Scene, focus: Focus | null): EdgeLook {
  const { palette } = scene;
  const { family, status, label, weight, sources } = edge.attributes;
  const style = LINE_STYLES[status];
  const fade = style.fade + (1 - style.fade) * 0.45 * scene.crowding;
  const chosen = isTarget(scene.selected, 'edge', edge.key) || isTarget(scene.hovered, 'edge', edge.key);
  const lifted = chosen || (focus?.edges.has(edge.key) ?? false);
  return {
    hidden: !scene.visible.edges.has(edge.key) && !chosen,
    label: lifted || hasEdgeLabels(scene) ? shorten(label) : '',
    color: mix(palette.family(family), palette.background, lifted ? 0 : fade),
    size: thickness(sources) * (1 - 0.5 * scene.crowding) + (chosen ? 1.5 : 0),
    dash: style.dash,
    forceLabel: lifted,
    lifted,
    ink: chosen ? palette.ink : palette.mutedInk,
    halo: palette.background,
    strong: chosen,
    rank: (lifted ? FOCUSED : 0) - 1 / (1 + weight),
  };
}

/** The look of something that is out of focus: paler, and without a label. */
export function faded<L extends { readonly color: string }>(look: L, { palette }: Scene): L & { readonly label: '' } {
  return { ...look, color: mix(look.color, palette.background, FADED), label: '' };
}

/** Whether edges carry labels without standing out. */
export function hasEdgeLabels({ visible }: Pick<Scene, 'visible'>): boolean {
  return visible.edges.size <= LABELLED_EDGES;
}

/** Pixels, from the node's size attribute (4 … 100, read as an area). */
export function radius(size: number): number {
  return 1.9 * Math.sqrt(Math.min(Math.max(size, 4), 100)) + 1;
}

/** Pixels, growing slowly with the number of independent sources: repetition makes no line thicker. */
function thickness(sources: number): number {
  return Math.min(1.1 + 0.7 * Math.log2(1 + Math.max(sources, 0)), 5);
}

function isTarget(target: Target | null, kind: Target['kind'], key: string): boolean {
  return target?.kind === kind && target.key === key;
}

const LONGEST_LABEL = 36;

/** Labels on the canvas stay short; the panel has the whole. */
export function shorten(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const characters = [...label];
  return characters.length <= LONGEST_LABEL ? label : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}
