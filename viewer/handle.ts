/**
 * `window.footnote`: a read-only look at the drawn graph from the browser's console, for debugging and for tests. It
 * tells where things are drawn and what is shown; it changes nothing.
 */
import type { Canvas } from './canvas/canvas.js';
import type { Point } from './canvas/edge-path.js';
import type { Visible } from './model/select.js';
import type { Target } from './model/state.js';

export interface FootnoteHandle {
  /** Where a node is drawn, in pixels of the page; null while no graph is drawn. */
  readonly nodePoint: (key: string) => Point | null;
  /** Where the middle of an edge is drawn, in pixels of the page; null while no graph is drawn. */
  readonly edgePoint: (key: string) => Point | null;
  /** What lies under the pointer. */
  readonly hovered: () => Target | null;
  /** Keys of the nodes and edges that the filters show, sorted. */
  readonly shown: () => Keys;
  /** Those of them that the picture holds. */
  readonly drawn: () => Keys;
}

interface Keys {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

declare global {
  interface Window {
    readonly footnote?: FootnoteHandle;
  }
}

/** Where the handle looks; the viewer keeps it up to date. */
export interface HandleSources {
  canvas: { readonly drawn: Canvas; readonly container: HTMLElement } | null;
  visible: Visible;
  drawn: Visible;
  hovered: Target | null;
}

export function exposeHandle(sources: HandleSources): void {
  const point = (kind: 'node' | 'edge', key: string): Point | null => {
    if (sources.canvas === null) return null;
    const { left, top } = sources.canvas.container.getBoundingClientRect();
    const { x, y } = sources.canvas.drawn.pointOf({ kind, key });
    return { x: left + x, y: top + y };
  };
  const handle: FootnoteHandle = Object.freeze({
    nodePoint: (key: string) => point('node', key),
    edgePoint: (key: string) => point('edge', key),
    hovered: () => sources.hovered,
    shown: () => keysOf(sources.visible),
    drawn: () => keysOf(sources.drawn),
  });
  Object.defineProperty(window, 'footnote', { value: handle, configurable: false, writable: false });
}

function keysOf({ nodes, edges }: Visible): Keys {
  return { nodes: [...nodes].sort(), edges: [...edges].sort() };
}
