/** The whole viewer: state at the top, thin views below. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { exposeHandle, type HandleSources } from '../handle.js';
import { visible as selectVisible } from '../model/filters.js';
import type { GraphIndex } from '../model/graph-index.js';
import { createSearch } from '../model/search.js';
import { fromAddress } from '../model/address.js';
import { go, initialState, reduce, selected, type ViewState } from '../model/state.js';
import { paletteOf } from '../theme/palette.js';
import { ViewerContext } from './context.js';
import { EdgeList } from './EdgeList.js';
import { FilterPanel } from './FilterPanel.js';
import { GraphStage } from './GraphStage.js';
import { Inspector } from './Inspector.js';
import { TopBar } from './TopBar.js';
import { systemTheme, useAddress } from './use-address.js';
import { useShortcuts } from './shortcuts.js';

export function App({ index }: { index: GraphIndex }) {
  const [state, dispatch] = useReducer(reduce, index, atAddress);
  const visible = useMemo(() => selectVisible(index, state.filters), [index, state.filters]);
  const search = useMemo(() => createSearch(index), [index]);
  const palette = useMemo(() => paletteOf(state.theme), [state.theme]);
  const viewer = useMemo(() => ({ index, palette, dispatch }), [index, palette]);
  const target = useMemo(() => selected(state.inspector), [state.inspector]);

  const handle = useRef<HandleSources>({ canvas: null, visible });
  handle.current.visible = visible;
  useEffect(() => exposeHandle(handle.current), []);
  useEffect(() => document.documentElement.setAttribute('data-theme', state.theme), [state.theme]);
  useShortcuts(index, state, dispatch);
  useAddress(index, state, dispatch);

  return (
    <ViewerContext.Provider value={viewer}>
      <div class={state.inspector ? 'app inspecting' : 'app'}>
        <TopBar state={state} search={search} />
        <div class="body">
          {state.sidebar && <FilterPanel filters={state.filters} visible={visible} />}
          <main class="stage">
            {state.view === 'graph' ? (
              <GraphStage
                visible={visible}
                target={target}
                aim={state.aim}
                camera={state.camera}
                handle={handle.current}
              />
            ) : (
              <EdgeList visible={visible} target={target} />
            )}
          </main>
          {state.inspector && <Inspector inspector={state.inspector} trail={state.trail} />}
        </div>
      </div>
    </ViewerContext.Provider>
  );
}

function atAddress(index: GraphIndex): ViewState {
  const theme = systemTheme();
  return go(initialState(theme), fromAddress(index, window.location.hash, theme));
}
