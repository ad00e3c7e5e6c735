/** The drawn graph. The only file that makes a sigma; everything else speaks of scenes, targets and pixels. */
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { type GraphIndex, edgeOf, nodeOf } from '../model/graph-index.js';
import type { Position, Positions } from '../model/positions.js';
import type { Camera, Pin, Target } from '../model/state.js';
import { whenAtRest } from './at-rest.js';
import { changesBetween } from './changes.js';
import { createCommunityNames } from './community-names.js';
import { type Drags, listenForDrags } from './drag.js';
import { EDGE_TYPES, emptyGraph, holdingOf, holds, NODE_TYPE, regrown, toDrawnGraph } from './drawn-graph.js';
import { isInside, moveDrawn, nodesOf, pointOf, redraw } from './drawn-places.js';
import type { Point } from './edge-path.js';
import { createEdgeProgram } from './edge-program.js';
import { framing, MIN_RATIO, PADDING } from './framing.js';
import { type BoardCaptions, createLabelBoard, type LabelBoard } from './label-board.js';
import { type Lift, raise } from './lift.js';
import { edgeLook, type Focus, focusOf, neighbourhood, nodeLook, type Scene } from './look.js';
import { createNodeProgram } from './node-program.js';
import { drawNodeRing } from './node-ring.js';
import { drawPins } from './pin-marks.js';
import { pictureOf } from './picture.js';
import { watchPointer } from './pointer.js';
import type { Picture } from './svg.js';

export interface CanvasHandlers {
  readonly onHover: (target: Target | null) => void;
  readonly onPick: (target: Target | null) => void;
  /** A node was drawn across the picture and let go. */
  readonly onDrop: (node: string, position: Position) => void;
  /** Called when the camera has come to rest. */
  readonly onCamera: (camera: Camera) => void;
}

export interface Canvas {
  /** `index` may have grown, but tells the same of what it had before. */
  readonly draw: (index: GraphIndex, scene: Scene) => void;
  /** Moves nodes, but for the one that is dragged. */
  readonly move: (positions: ReadonlyMap<string, Position>) => void;
  /** Puts all nodes back to where the graph has them. */
  readonly restore: () => void;
  /** Puts these nodes in their positions, and marks them and no others. */
  readonly pin: (pins: readonly Pin[]) => void;
  /** Moves the camera to what is shown. */
  readonly fit: () => void;
  /** Moves the camera to a node with its neighbours, or to an edge with both its ends. */
  readonly aimAt: (target: Target) => void;
  /** Moves the camera to these nodes. */
  readonly frame: (keys: readonly string[]) => void;
  /** Moves the camera only if the node, or an end of the edge, is out of sight. */
  readonly reveal: (target: Target) => void;
  /** Moves the camera there; null fits. */
  readonly moveTo: (camera: Camera | null) => void;
  readonly zoom: (direction: 'in' | 'out') => void;
  /** Moves the camera by shares of the picture's width and height. */
  readonly pan: (right: number, down: number) => void;
  readonly resize: () => void;
  /** Where a node, or the middle of an edge, is drawn: pixels from the container's corner. */
  readonly pointOf: (target: Target) => Point;
  /** What stands at a point, in the graph's own coordinates: the inverse of `pointOf`. */
  readonly positionAt: (point: Point) => Position;
  /** What is drawn now, in pixels from the container's corner, without what lies outside of the picture. */
  readonly picture: () => Picture;
  readonly destroy: () => void;
}

export interface CanvasOptions {
  readonly container: HTMLElement;
  /** Covers the part of the container, from its left, that no panel lies on. */
  readonly free: HTMLElement;
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly positions: Positions;
  /** Where the camera begins; null shows everything. */
  readonly camera: Camera | null;
  readonly handlers: CanvasHandlers;
  /** Whether the camera moves visibly; false for readers who want no motion. */
  readonly motion: boolean;
}

const LABEL_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';
const CURVE_SEGMENTS = 20;
/** Milliseconds. */
const CAMERA_DURATION = 450;
/** Aiming at something zooms no closer than this camera ratio. */
const CLOSEST = 0.55;

const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };

const SETTINGS: Partial<Settings> = {
  // The list view takes the canvas away while sigma still redraws.
  allowInvalidContainer: true,
  defaultNodeType: NODE_TYPE,
  defaultDrawNodeHover: drawNodeRing,
  enableEdgeEvents: true,
  renderEdgeLabels: true,
  labelFont: LABEL_FONT,
  labelSize: 13,
  labelWeight: '500',
  labelRenderedSizeThreshold: 4,
  // The label board decides which labels have room: sigma hands it more than there can be.
  labelDensity: 6,
  labelGridCellSize: 120,
  edgeLabelFont: LABEL_FONT,
  edgeLabelSize: 11.5,
  edgeLabelWeight: '450',
  stagePadding: PADDING,
  minCameraRatio: MIN_RATIO,
  maxCameraRatio: 4,
};

/**
 * Draws the first scene at once; null where WebGL 2 is missing. That is asked only when it failed: asking costs a whole
 * context, and the first picture waits for it.
 */
export function createCanvas(options: CanvasOptions): Canvas | null {
  try {
    return startCanvas(options);
  } catch (fault) {
    if (canDraw()) throw fault;
    return null;
  }
}

function startCanvas(options: CanvasOptions): Canvas {
  const { container, free, scene: first, positions, handlers, motion } = options;
  // Sigma divides by durations: none may be zero.
  const duration = motion ? CAMERA_DURATION : 1;
  let index = options.index;
  let scene = first;
  let focus: Focus | null = focusOf(index, scene);
  const lift: Lift = { pointed: false, active: false, fading: false, paper: [1, 1, 1] };
  raise(lift, scene, focus);
  const board = createLabelBoard(lift);
  /** Whether sigma still has to number everything anew: only then can it not redraw a part. */
  let renumbering = false;
  let pins: ReadonlySet<string> = new Set();

  // Without the graph at first, or it would be drawn once for nothing.
  const sigma = new Sigma(emptyGraph(), container, {
    ...SETTINGS,
    nodeProgramClasses: { [NODE_TYPE]: createNodeProgram(lift) },
    edgeProgramClasses: {
      [EDGE_TYPES.straight]: createEdgeProgram(1, lift),
      [EDGE_TYPES.bent]: createEdgeProgram(CURVE_SEGMENTS, lift),
    },
    nodeReducer: (key, drawn) => ({ ...drawn, ...nodeLook(nodeOf(index, key), scene, focus) }),
    edgeReducer: (key, drawn) => ({ ...drawn, ...edgeLook(edgeOf(index, key), scene, focus) }),
    defaultDrawNodeLabel: board.nodeLabel,
    defaultDrawEdgeLabel: board.edgeLabel,
    zoomDuration: duration,
    inertiaDuration: duration,
  });
  const names = createCommunityNames(sigma, positions, () => ({ index, scene, focus }));
  writeLabels(sigma, board, names.forBoard, (context) => drawPins(context, sigma, pins, scene.palette));
  // The filters do not change the box, so that a camera in an address means the same under all of them.
  const { x, y } = index.measures;
  sigma.setCustomBBox({ x: [...x], y: [...y] });
  const camera = sigma.getCamera();
  if (options.camera !== null) camera.setState(options.camera);
  sigma.setGraph(toDrawnGraph(index, positions, holdingOf(index, scene, focus)));
  const move = (moved: Iterable<readonly [string, Position]>): void => {
    const nodes = [];
    for (const [key, position] of moved) {
      positions.set(key, position);
      if (moveDrawn(sigma, key, position)) nodes.push(key);
    }
    names.moved();
    redraw(sigma, nodes, renumbering);
    labels.moved();
  };
  const drags = listenForDrags(
    sigma,
    (key) => pointOf(sigma, index, positions, { kind: 'node', key }),
    (key, position) => move([[key, position]]),
    handlers.onDrop,
  );
  listen(sigma, drags, handlers);
  const unwatch = watchPointer(container, sigma, lift);
  sigma.on('afterProcess', () => (renumbering = false));

  // Labels are chosen among the nodes that were shown when sigma last numbered them.
  const labels = whenAtRest(() => {
    names.begin();
    sigma.refresh({ partialGraph: {}, schedule: true });
  });
  labels.moved();
  const rest = whenAtRest(() => handlers.onCamera({ x: camera.x, y: camera.y, ratio: camera.ratio }));
  camera.on('updated', rest.moved);
  const frame = (keys: readonly string[], closest: number): void => {
    if (keys.length > 0) void camera.animate(framing(sigma, free.clientWidth, keys, closest), { duration });
  };
  return {
    draw(grown, next) {
      index = grown;
      if (next === scene) return;
      const before = { scene, focus };
      scene = next;
      focus = focusOf(index, next);
      raise(lift, scene, focus);
      const needed = holdingOf(index, scene, focus);
      if (!holds(sigma.getGraph(), needed)) return sigma.setGraph(regrown(index, positions, sigma.getGraph(), needed));
      const changes = renumbering ? null : changesBetween(before, { scene, focus });
      renumbering = changes === null;
      if (changes === null) return sigma.refresh({ schedule: true });
      if (changes.nodes.length + changes.edges.length === 0) return;
      sigma.refresh({ partialGraph: changes, skipIndexation: true, schedule: true });
      if (before.scene.visible.nodes !== scene.visible.nodes) labels.moved();
    },
    move: (moved) => move([...moved].filter(([key]) => key !== drags.dragged())),
    restore() {
      const nodes = positions.clear();
      names.moved();
      redraw(sigma, nodes.filter((key) => moveDrawn(sigma, key, nodeOf(index, key).attributes)), renumbering); // prettier-ignore
      labels.moved();
    },
    pin(held) {
      if (held.length === 0 && pins.size === 0) return;
      pins = new Set(held.map(({ key }) => key));
      move(held.map(({ key, ...position }) => [key, position]));
    },
    fit: () => frame([...scene.visible.nodes], 0),
    aimAt: (target) => frame([...neighbourhood(index, scene.visible, target).nodes], CLOSEST),
    frame: (keys) => frame(keys, CLOSEST),
    reveal(target) {
      const keys = nodesOf(index, target);
      const points = keys.map((key) => pointOf(sigma, index, positions, { kind: 'node', key }));
      if (!points.every((point) => isInside(point, free))) frame(keys, camera.ratio);
    },
    moveTo: (place) => void camera.animate(place ?? WHOLE, { duration }),
    zoom: (direction) =>
      void (direction === 'in' ? camera.animatedZoom({ duration }) : camera.animatedUnzoom({ duration })),
    pan: (right, down) =>
      void camera.animate(
        { x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio },
        { duration: duration / 2 },
      ),
    resize: () => {
      const { width, height } = sigma.getDimensions();
      if (width === container.offsetWidth && height === container.offsetHeight) return;
      sigma.resize();
      sigma.refresh();
    },
    pointOf: (target) => pointOf(sigma, index, positions, target),
    positionAt: (point) => sigma.viewportToGraph(point),
    picture: () => pictureOf(sigma, index, scene, focus, names.inPixels()),
    destroy() {
      rest.stop();
      labels.stop();
      unwatch();
      sigma.kill();
    },
  };
}

function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** `above`: draws over the labels. */
function writeLabels(
  sigma: Sigma,
  board: LabelBoard,
  captions: () => BoardCaptions,
  above: (context: CanvasRenderingContext2D) => void,
): void {
  const context = sigma.getCanvases()['labels']?.getContext('2d') ?? null;
  if (context === null) throw new Error('The picture has no canvas for labels.');
  sigma.on('beforeRender', board.clear);
  sigma.on('afterRender', () => {
    board.write(context, captions());
    above(context);
  });
}

function listen(sigma: Sigma, drags: Drags, { onHover, onPick }: CanvasHandlers): void {
  sigma.on('enterNode', ({ node }) => onHover({ kind: 'node', key: node }));
  sigma.on('enterEdge', ({ edge }) => onHover({ kind: 'edge', key: edge }));
  sigma.on('leaveNode', () => onHover(null));
  sigma.on('leaveEdge', () => onHover(null));
  // Sigma takes two quick clicks for a double one even where they are far apart: each is a click of its own, and none zooms.
  for (const click of ['click', 'doubleClick'] as const) {
    const pick = (target: Target | null, { preventSigmaDefault }: { preventSigmaDefault(): void }): void => {
      preventSigmaDefault();
      if (!drags.ended()) onPick(target);
    };
    sigma.on(`${click}Node`, (event) => pick({ kind: 'node', key: event.node }, event));
    sigma.on(`${click}Edge`, (event) => pick({ kind: 'edge', key: event.edge }, event));
    sigma.on(`${click}Stage`, (event) => pick(null, event));
  }
}
