/** What the viewer shows, as one value, and every way it can change. Pure: components dispatch, effects follow. */
import { compareBy } from '../../graph/order.js';
import type { Period } from '../../graph/time.js';
import { type Decision, decide } from './decisions.js';
import type { FacetId } from './facets.js';
import { EVERYTHING, type Filters, isolate, toggle } from './filters.js';
import type { Scope } from './scope.js';

/** A node or an edge of the graph. */
export interface Target {
  readonly kind: 'node' | 'edge';
  readonly key: string;
}

/** What the picture shows, in sigma's framed coordinates: 0.5, 0.5 at a ratio of 1 is the whole graph. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** A node that is held in a place, in the graph's own coordinates. */
export interface Pin {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** What the panel at the side shows. `claim` counts through an edge's claims in the order they are shown. */
export type Inspector =
  | { readonly kind: 'node'; readonly key: string }
  | { readonly kind: 'edge'; readonly key: string; readonly claim: number }
  /** An end that is still to be chosen is null. */
  | { readonly kind: 'paths' | 'decide'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'documents' }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'share' }
  | { readonly kind: 'keys' };

export const VIEWS = ['graph', 'nodes', 'edges', 'contradictions', 'reader'] as const;
export type View = (typeof VIEWS)[number];

/** A document that is read, and the offset in its text to begin at. */
export interface Reading {
  readonly document: string;
  readonly at: number | null;
}

export type Theme = 'light' | 'dark';

/** A node or an edge, several nodes at once, or a place of the camera. */
export type Aim =
  | Target
  | { readonly kind: 'nodes'; readonly keys: readonly string[] }
  | { readonly kind: 'camera'; readonly camera: Camera | null };

export interface ViewState {
  readonly inspector: Inspector | null;
  /** Inspectors to go back to, the latest last. */
  readonly trail: readonly Inspector[];
  /** Where the camera should go; a new object each time, so that the same place can be asked for twice. */
  readonly aim: Aim | null;
  /** Where the camera stands; null before it was moved. */
  readonly camera: Camera | null;
  /** By key. */
  readonly pins: readonly Pin[];
  readonly filters: Filters;
  /** At most so many nodes are drawn; null leaves it to the graph's size. */
  readonly extent: number | null;
  readonly view: View;
  /** What the reader holds, whether it is on top or not. */
  readonly reading: Reading | null;
  /** In the order in which they were taken. */
  readonly decisions: readonly Decision[];
  /** Those that lie in a file: leaving the page with others loses them. */
  readonly kept: readonly Decision[];
  readonly sidebar: boolean;
  readonly theme: Theme;
}

/** The part of the state that an address keeps, so that a link shows what its sender saw. */
export type Place = Pick<
  ViewState,
  'inspector' | 'camera' | 'pins' | 'filters' | 'extent' | 'view' | 'reading' | 'theme'
>;

export type Action =
  | { readonly type: 'open'; readonly inspector: Inspector; readonly aim?: boolean }
  | { readonly type: 'back' }
  | { readonly type: 'close' }
  | { readonly type: 'claim'; readonly claim: number }
  | { readonly type: 'toggle-filter'; readonly facet: FacetId; readonly value: string }
  | { readonly type: 'only-filter'; readonly facet: FacetId; readonly value: string; readonly among: readonly string[] }
  | { readonly type: 'toggle-isolates' }
  | { readonly type: 'sources'; readonly least: number }
  | { readonly type: 'confidence'; readonly least: number }
  | { readonly type: 'dates'; readonly dates: Period | null }
  | { readonly type: 'scope'; readonly scope: Scope }
  | { readonly type: 'extent'; readonly most: number | null }
  | { readonly type: 'aim'; readonly nodes: readonly string[] }
  | { readonly type: 'reset-filters' }
  | { readonly type: 'camera'; readonly camera: Camera }
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'decide'; readonly decision: Decision }
  | { readonly type: 'kept'; readonly decisions: readonly Decision[] }
  | { readonly type: 'undo'; readonly decision: Decision }
  | { readonly type: 'pin'; readonly pin: Pin }
  | { readonly type: 'unpin'; readonly node: string }
  | { readonly type: 'unpin-all' }
  | { readonly type: 'toggle-sidebar' }
  | { readonly type: 'toggle-theme' };

export function initialState(theme: Theme): ViewState {
  const nothing = { inspector: null, camera: null, pins: [], extent: null, reading: null } as const;
  const untouched = { trail: [], aim: null, decisions: [], kept: [], sidebar: true } as const;
  return { ...nothing, ...untouched, filters: EVERYTHING, view: 'graph', theme };
}

/** Shows a place; a selection without a camera is aimed at. */
export function go(state: ViewState, place: Place): ViewState {
  const target = place.camera === null ? selected(place.inspector) : null;
  return { ...state, ...place, trail: [], aim: target ?? { kind: 'camera', camera: place.camera } };
}

export function reduce(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'open':
      return open(state, action.inspector, action.aim ?? false);
    case 'back':
      return { ...state, inspector: state.trail.at(-1) ?? null, trail: state.trail.slice(0, -1) };
    case 'close':
      return { ...state, inspector: null, trail: [] };
    case 'claim':
      return state.inspector?.kind === 'edge'
        ? { ...state, inspector: { ...state.inspector, claim: action.claim } }
        : state;
    case 'toggle-filter':
      return { ...state, filters: toggle(state.filters, action.facet, action.value) };
    case 'only-filter':
      return { ...state, filters: isolate(state.filters, action.facet, action.value, action.among) };
    case 'toggle-isolates':
      return { ...state, filters: { ...state.filters, isolates: !state.filters.isolates } };
    case 'sources':
      return { ...state, filters: { ...state.filters, sources: action.least } };
    case 'confidence':
      return { ...state, filters: { ...state.filters, confidence: action.least } };
    case 'dates':
      return { ...state, filters: { ...state.filters, dates: action.dates } };
    case 'scope':
      return enter(state, action.scope);
    case 'extent':
      return { ...state, extent: action.most };
    case 'aim':
      return { ...state, aim: { kind: 'nodes', keys: action.nodes } };
    case 'reset-filters':
      return { ...state, filters: EVERYTHING };
    case 'camera':
      return { ...state, camera: action.camera };
    case 'go':
      return go(state, action.place);
    case 'view':
      return { ...state, view: action.view };
    case 'read':
      return { ...state, view: 'reader', reading: action.reading };
    case 'decide':
      return { ...state, decisions: decide(state.decisions, action.decision) };
    case 'kept':
      return { ...state, kept: action.decisions };
    case 'undo':
      return { ...state, decisions: state.decisions.filter((each) => each !== action.decision) };
    case 'pin':
      return { ...state, pins: [...without(state.pins, action.pin.key), action.pin].sort(compareBy(({ key }) => key)) };
    case 'unpin':
      return { ...state, pins: without(state.pins, action.node) };
    case 'unpin-all':
      return { ...state, pins: [] };
    case 'toggle-sidebar':
      return { ...state, sidebar: !state.sidebar };
    case 'toggle-theme':
      return { ...state, theme: state.theme === 'light' ? 'dark' : 'light' };
  }
}

function without(pins: readonly Pin[], node: string): readonly Pin[] {
  return pins.filter(({ key }) => key !== node);
}

/** The camera goes to the node that the scope lies around. */
function enter(state: ViewState, scope: Scope): ViewState {
  const aim: Aim | null = scope.kind === 'around' ? { kind: 'node', key: scope.node } : state.aim;
  return { ...state, filters: { ...state.filters, scope }, aim };
}

/** The node or edge the panel is about. */
export function selected(inspector: Inspector | null): Target | null {
  return inspector?.kind === 'node' || inspector?.kind === 'edge' ? { kind: inspector.kind, key: inspector.key } : null;
}

/** Long walks through the graph keep the latest steps. */
const TRAIL_LENGTH = 50;

function open(state: ViewState, inspector: Inspector, aim: boolean): ViewState {
  const repeated = state.inspector !== null && sameInspector(state.inspector, inspector);
  const trail = state.inspector === null || repeated ? state.trail : [...state.trail, state.inspector];
  return { ...state, inspector, trail: trail.slice(-TRAIL_LENGTH), aim: aim ? selected(inspector) : state.aim };
}

function sameInspector(a: Inspector, b: Inspector): boolean {
  if (a.kind !== b.kind) return false;
  return 'key' in a && 'key' in b ? a.key === b.key : true;
}
