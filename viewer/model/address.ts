/**
 * What is shown, as the fragment of the page's address: a link brings its reader to the same filters, selection and
 * camera, and the browser's back button works. Addresses come from outside: what the graph does not know is dropped.
 */
import { compareBy } from '../../graph/order.js';
import { isDate } from '../../graph/time.js';
import { claimNumber, claimsByDocument } from './evidence.js';
import { FACET_IDS, type FacetId } from './facets.js';
import { EVERYTHING, type Filters } from './filters.js';
import { type GraphIndex, edgeOf } from './graph-index.js';
import { ALL, FARTHEST, type Scope } from './scope.js';
import { type Camera, type Inspector, type Pin, type Place, type Reading, type Theme, VIEWS } from './state.js';
import type { Table } from './table.js';

const ALL_NODES = 'all';
/** Addresses grow no longer. */
const MOST_PINS = 100;

/** Without "#"; empty for a page that was just opened. `theme` is the reader's own: only another one is written. */
export function toAddress(table: Table, place: Place, theme: Theme): string {
  const written = [
    ...(place.view === 'graph' ? [] : [['view', place.view]]),
    ...(place.view === 'reader' ? readingPairs(place.reading) : []),
    ...inspectorPairs(table.index, place.inspector),
    ...filterPairs((id) => valuesOf(table, id), place.filters),
    ...(place.extent === null ? [] : [['nodes', place.extent === Infinity ? ALL_NODES : String(place.extent)]]),
    ...place.pins.slice(0, MOST_PINS).map(({ key, x, y }) => ['pin', [key, round(x), round(y)].join(' ')]),
    ...(place.camera === null ? [] : [['camera', writeCamera(place.camera)]]),
    ...(place.theme === theme ? [] : [['theme', place.theme]]),
  ];
  return new URLSearchParams(written).toString();
}

/** Whether a reader who goes back should come to both places one by one: not for a moved camera or node, or the next quote. */
export function isStep(table: Table, from: Place, to: Place): boolean {
  const coarse = (place: Place): string => {
    const inspector = place.inspector?.kind === 'edge' ? { ...place.inspector, claim: 0 } : place.inspector;
    return toAddress(table, { ...place, inspector, camera: null, pins: [] }, 'light');
  };
  return coarse(from) !== coarse(to);
}

export function fromAddress(table: Table, address: string, theme: Theme): Place {
  const pairs = new URLSearchParams(address.replace(/^#/, ''));
  const asked = pairs.get('theme');
  const reading = readReading(table.index, pairs);
  const view = VIEWS.find((each) => each === pairs.get('view')) ?? 'graph';
  return {
    view: view === 'reader' && reading === null ? 'graph' : view,
    reading,
    inspector: readInspector(table.index, pairs),
    filters: readFilters(table, pairs),
    extent: readExtent(pairs.get('nodes')),
    pins: readPins(table.index, pairs.getAll('pin')),
    camera: readCamera(pairs.get('camera')),
    theme: asked === 'light' || asked === 'dark' ? asked : theme,
  };
}

function readingPairs(reading: Reading | null): string[][] {
  if (reading === null) return [];
  return [['document', reading.document], ...(reading.at === null ? [] : [['at', String(reading.at)]])];
}

function readReading(index: GraphIndex, pairs: URLSearchParams): Reading | null {
  const document = pairs.get('document');
  if (document === null || !index.documents.has(document)) return null;
  const at = Number(pairs.get('at') ?? Number.NaN);
  return { document, at: Number.isInteger(at) && at >= 0 ? at : null };
}

function inspectorPairs(index: GraphIndex, inspector: Inspector | null): string[][] {
  switch (inspector?.kind) {
    case undefined:
      return [];
    case 'node':
      return [['node', inspector.key]];
    case 'edge':
      return [['edge', inspector.key], ...claimPairs(index, inspector.key, inspector.claim)];
    case 'paths':
    case 'decide': {
      const ends = { from: inspector.from, to: inspector.to };
      return [['panel', inspector.kind], ...Object.entries(ends).flatMap(([end, key]) => (key === null ? [] : [[end, key]]))];
    }
    case 'documents':
    case 'coverage':
    case 'share':
    case 'keys':
      return [['panel', inspector.kind]];
  }
}

/** By its id, which stays the same when a later build finds more claims. */
function claimPairs(index: GraphIndex, key: string, number: number): string[][] {
  if (number === 0) return [];
  const claims = claimsByDocument(index, edgeOf(index, key)).flatMap((group) => group.claims);
  const id = claims[number]?.evidence.id;
  return id === undefined ? [] : [['claim', id]];
}

function readInspector(index: GraphIndex, pairs: URLSearchParams): Inspector | null {
  const node = readNode(index, pairs, 'node');
  if (node !== null) return { kind: 'node', key: node };
  const edge = index.edges.get(pairs.get('edge') ?? '');
  if (edge) return { kind: 'edge', key: edge.key, claim: claimNumber(index, edge, pairs.get('claim') ?? '') };
  const panel = pairs.get('panel');
  if (panel === 'paths' || panel === 'decide')
    return { kind: panel, from: readNode(index, pairs, 'from'), to: readNode(index, pairs, 'to') };
  return panel === 'documents' || panel === 'coverage' || panel === 'share' || panel === 'keys' ? { kind: panel } : null;
}

function readNode(index: GraphIndex, pairs: URLSearchParams, name: string): string | null {
  const key = pairs.get(name);
  return key !== null && index.nodes.has(key) ? key : null;
}

type FacetValues = (id: FacetId) => readonly string[];

function valuesOf(table: Table, id: FacetId): readonly string[] {
  return table.columns.find(({ facet }) => facet.id === id)?.values ?? [];
}

/** Names the fewer of a facet's hidden and shown values. */
function filterPairs(values: FacetValues, { hidden, sources, confidence, dates, scope, isolates }: Filters): string[][] {
  return [
    ...FACET_IDS.flatMap((id) => facetPairs(id, values(id), hidden[id])),
    ...(sources > 1 ? [['sources', String(sources)]] : []),
    ...(confidence > 0 ? [['confidence', String(confidence)]] : []),
    ...(dates ? [['dates', `${dates.from} ${dates.to}`]] : []),
    ...(scope.kind === 'around' ? [['around', scope.node], ['steps', String(scope.steps)]] : []),
    ...(isolates ? [['isolates', '1']] : []),
  ];
}

function facetPairs(id: FacetId, values: readonly string[], hidden: ReadonlySet<string>): string[][] {
  if (hidden.size === 0) return [];
  const shown = values.filter((value) => !hidden.has(value));
  const pairs = (verb: string, named: Iterable<string>): string[][] =>
    [...named].sort().map((value) => [`${verb}-${id}`, value]);
  return shown.length > 0 && shown.length < hidden.size ? pairs('only', shown) : pairs('hide', hidden);
}

function readFilters(table: Table, pairs: URLSearchParams): Filters {
  const hidden = { ...EVERYTHING.hidden };
  for (const id of FACET_IDS) hidden[id] = readHidden(id, valuesOf(table, id), pairs);
  return {
    hidden,
    sources: Math.max(1, Math.floor(Number(pairs.get('sources'))) || 1),
    confidence: Math.min(100, Math.max(0, Math.floor(Number(pairs.get('confidence'))) || 0)),
    dates: readDates(pairs.get('dates')),
    scope: readScope(table.index, pairs),
    isolates: pairs.get('isolates') === '1',
  };
}

function readHidden(id: FacetId, values: readonly string[], pairs: URLSearchParams): ReadonlySet<string> {
  const only = new Set(pairs.getAll(`only-${id}`));
  if (values.some((value) => only.has(value))) return new Set(values.filter((value) => !only.has(value)));
  const hide = new Set(pairs.getAll(`hide-${id}`));
  return new Set(values.filter((value) => hide.has(value)));
}

function readDates(text: string | null): Filters['dates'] {
  const [from = '', to = ''] = (text ?? '').split(' ');
  return isFullDay(from) && isFullDay(to) && from <= to ? { from, to } : null;
}

function isFullDay(text: string): boolean {
  return text.length === 10 && isDate(text);
}

function readScope(index: GraphIndex, pairs: URLSearchParams): Scope {
  const node = pairs.get('around');
  if (node === null || !index.nodes.has(node)) return ALL;
  const steps = Math.min(FARTHEST, Math.max(1, Math.floor(Number(pairs.get('steps'))) || 1));
  return { kind: 'around', node, steps };
}

function readExtent(text: string | null): number | null {
  if (text === ALL_NODES) return Infinity;
  const most = Number(text ?? Number.NaN);
  return Number.isInteger(most) && most > 0 ? most : null;
}

function readPins(index: GraphIndex, texts: readonly string[]): readonly Pin[] {
  const pins = texts.slice(0, MOST_PINS).flatMap((text): [string, Pin][] => {
    const [key = '', x = '', y = ''] = text.split(' ');
    const pin = { key, x: Number.parseFloat(x), y: Number.parseFloat(y) };
    return index.nodes.has(key) && Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [[key, pin]] : [];
  });
  return [...new Map(pins).values()].sort(compareBy(({ key }) => key));
}

/** Two decimals, as the graph's own places have. */
function round(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Four decimals move the picture by less than a pixel. */
function writeCamera({ x, y, ratio }: Camera): string {
  return [x, y, ratio].map((value) => String(Number(value.toFixed(4)))).join(' ');
}

function readCamera(text: string | null): Camera | null {
  const [x, y, ratio] = (text ?? '').split(' ').map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}
