/** The whole viewer: state at the top, thin views below. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { backboneOrder, usualExtent } from '../../graph/backbone.js';
import { exposeHandle, type HandleSources } from '../handle.js';
import { fromAddress } from '../model/address.js';
import { mainActors } from '../model/communities.js';
import { contradictions } from '../model/contradictions.js';
import type { Filters } from '../model/filters.js';
import type { GraphIndex } from '../model/graph-index.js';
import { shortestPaths } from '../model/paths.js';
import { Positions } from '../model/positions.js';
import { portionOf } from '../model/portion.js';
import { createSearch } from '../model/search.js';
import { type Selection, select } from '../model/select.js';
import { go, initialState, type Inspector as Shown, reduce, selected, type ViewState } from '../model/state.js';
import type { Table } from '../model/table.js';
import { timelineOf } from '../model/timeline.js';
import { paletteOf } from '../theme/palette.js';
import { Contradictions } from './Contradictions.js';
import { ViewerContext } from './context.js';
import { FilterPanel } from './FilterPanel.js';
import { GraphStage } from './GraphStage.js';
import { Inspector } from './Inspector.js';
import { Opening } from './Opening.js';
import { PortionNote } from './PortionNote.js';
import { Reader } from './Reader.js';
import { useDecisionsGuard } from './decisions-guard.js';
import { useShortcuts } from './shortcuts.js';
import { StageBar } from './StageBar.js';
import { EdgeTable, NodeTable } from './Tables.js';
import { TopBar } from './TopBar.js';
import { systemTheme, useAddress } from './use-address.js';

/** Paths that are shown one by one; there may be thousands. */
const MOST_PATHS = 20;

interface Props {
  readonly index: GraphIndex;
  /** Empty while `index` is that of a sketch: it has no claims to filter by. */
  readonly table: Table;
  /** While `index` is that of a sketch: the number of documents that are being opened. */
  readonly opening: number | null;
}

export function App({ index, table, opening }: Props) {
  const [state, dispatch] = useReducer(reduce, table, atAddress);
  const { inspector, filters, view } = state;
  const selection = useMemo(
    () => (opening === null ? select(table, filters) : unfiltered(index, table, filters)),
    [index, table, filters, opening],
  );
  const timeline = useMemo(() => timelineOf(table), [table]);
  const search = useMemo(() => createSearch(index), [index]);
  const actors = useMemo(() => mainActors(index), [index]);
  const palette = useMemo(() => paletteOf(state.theme), [state.theme]);
  const positions = useMemo(() => new Positions(), []);
  const viewer = useMemo(() => ({ index, actors, palette, positions, dispatch }), [index, actors, palette, positions]);
  const target = useMemo(() => selected(inspector), [inspector]);
  const disputes = useMemo(() => contradictions(index, selection.edges).length, [index, selection]);
  const ends = endsOf(inspector);
  const paths = useMemo(
    () => ends && shortestPaths(index, selection.edges, ends, MOST_PATHS),
    [index, selection, ends?.[0], ends?.[1]],
  );

  const most = state.extent ?? usualExtent(index.measures.nodes);
  const limited = most < index.nodes.size;
  const order = useMemo(
    () => (limited ? backboneOrder({ nodes: index.graph.nodes, edges: [...index.edges.values()] }) : []),
    [index, limited],
  );
  const portion = useMemo(
    () => portionOf(index, order, selection, most, { target, paths }),
    [index, order, selection, most, target, paths],
  );

  const handle = useRef<HandleSources>({ canvas: null, visible: selection, drawn: portion, hovered: null });
  handle.current.visible = selection;
  handle.current.drawn = portion;
  useEffect(() => {
    if (opening === null) exposeHandle(handle.current);
  }, [opening]);
  useEffect(() => document.documentElement.setAttribute('data-theme', state.theme), [state.theme]);
  useShortcuts(index, state, dispatch);
  useAddress(table, state, dispatch);
  useDecisionsGuard(state);

  return (
    <ViewerContext.Provider value={viewer}>
      <div class={inspector && opening === null ? 'app inspecting' : 'app'}>
        <TopBar state={state} search={search} inert={opening !== null} />
        <div class="body">
          {state.sidebar && opening === null && (
            <FilterPanel filters={filters} selection={selection} timeline={timeline} />
          )}
          {state.sidebar && opening !== null && (
            <aside class="sidebar">
              <Opening documents={opening} />
            </aside>
          )}
          <main class="stage">
            <StageBar state={state} contradictions={disputes} inert={opening !== null} />
            <div class="view">
              {view === 'graph' && (
                <GraphStage
                  visible={portion}
                  target={target}
                  paths={paths}
                  inspector={inspector}
                  pins={state.pins}
                  aim={state.aim}
                  camera={state.camera}
                  handle={handle.current}
                />
              )}
              {view === 'graph' && opening === null && <PortionNote drawn={portion} visible={selection} most={most} />}
              {view === 'nodes' && <NodeTable visible={selection} target={target} />}
              {view === 'edges' && <EdgeTable visible={selection} target={target} />}
              {view === 'reader' && state.reading && <Reader reading={state.reading} inspector={inspector} />}
              {view === 'contradictions' && <Contradictions visible={selection} />}
            </div>
          </main>
          {inspector && opening === null && (
            <Inspector
              inspector={inspector}
              trail={state.trail}
              view={view}
              paths={paths}
              selection={selection}
              decisions={state.decisions}
              pins={state.pins}
              search={search}
              handle={handle.current}
            />
          )}
        </div>
      </div>
    </ViewerContext.Provider>
  );
}

/** All of a sketch is shown. */
function unfiltered({ nodes, edges }: GraphIndex, table: Table, filters: Filters): Selection {
  return { ...select(table, filters), nodes: new Set(nodes.keys()), edges: new Set(edges.keys()) };
}

function atAddress(table: Table): ViewState {
  const theme = systemTheme();
  return go(initialState(theme), fromAddress(table, window.location.hash, theme));
}

/** The two nodes that a way is sought between, once both are chosen. */
function endsOf(inspector: Shown | null): readonly [string, string] | null {
  if (inspector?.kind !== 'paths' || inspector.from === null || inspector.to === null) return null;
  return [inspector.from, inspector.to];
}
