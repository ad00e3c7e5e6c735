/**
 * What is shown, as the fragment of the page's address: a link brings its reader to the same filters, selection and
 * camera, and the browser's back button works. Addresses come from outside: what the graph does not know is dropped.
 */
import { claimNumber, claimsByDocument } from './evidence.js';
import { EVERYTHING, FACET_IDS, type Filters } from './filters.js';
import { type GraphIndex, edgeOf } from './graph-index.js';
import type { Camera, Inspector, Place, Theme } from './state.js';

/** Without "#"; empty for a page that was just opened. `theme` is the reader's own: only another one is written. */
export function toAddress(index: GraphIndex, place: Place, theme: Theme): string {
  const written = [
    ...(place.view === 'graph' ? [] : [['view', place.view]]),
    ...inspectorPairs(index, place.inspector),
    ...filterPairs(place.filters),
    ...(place.camera === null ? [] : [['camera', writeCamera(place.camera)]]),
    ...(place.theme === theme ? [] : [['theme', place.theme]]),
  ];
  return new URLSearchParams(written).toString();
}

/** Whether a reader who goes back should come to both places one by one: not for a moved camera or the next quote. */
export function isStep(index: GraphIndex, from: Place, to: Place): boolean {
  const coarse = (place: Place): string => {
    const inspector = place.inspector?.kind === 'edge' ? { ...place.inspector, claim: 0 } : place.inspector;
    return toAddress(index, { ...place, inspector, camera: null }, 'light');
  };
  return coarse(from) !== coarse(to);
}

export function fromAddress(index: GraphIndex, address: string, theme: Theme): Place {
  const pairs = new URLSearchParams(address.replace(/^#/, ''));
  const asked = pairs.get('theme');
  return {
    view: pairs.get('view') === 'list' ? 'list' : 'graph',
    inspector: readInspector(index, pairs),
    filters: readFilters(pairs),
    camera: readCamera(pairs.get('camera')),
    theme: asked === 'light' || asked === 'dark' ? asked : theme,
  };
}

function inspectorPairs(index: GraphIndex, inspector: Inspector | null): string[][] {
  switch (inspector?.kind) {
    case undefined:
      return [];
    case 'node':
      return [['node', inspector.key]];
    case 'edge':
      return [['edge', inspector.key], ...claimPairs(index, inspector.key, inspector.claim)];
    case 'documents':
    case 'coverage':
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
  const node = pairs.get('node');
  if (node !== null && index.nodes.has(node)) return { kind: 'node', key: node };
  const edge = index.edges.get(pairs.get('edge') ?? '');
  if (edge) return { kind: 'edge', key: edge.key, claim: claimNumber(index, edge, pairs.get('claim') ?? '') };
  const panel = pairs.get('panel');
  return panel === 'documents' || panel === 'coverage' ? { kind: panel } : null;
}

function filterPairs(filters: Filters): string[][] {
  return [
    ...FACET_IDS.flatMap((facet) => [...filters.hidden[facet]].sort().map((value) => [`hide-${facet}`, value])),
    ...(filters.isolates ? [['isolates', '1']] : []),
  ];
}

function readFilters(pairs: URLSearchParams): Filters {
  const hidden = { ...EVERYTHING.hidden };
  for (const facet of FACET_IDS) hidden[facet] = new Set(pairs.getAll(`hide-${facet}`));
  return { hidden, isolates: pairs.get('isolates') === '1' };
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
