/** The bar at the top: search, the documents, the coverage, the colours. */
import type { Search } from '../model/search.js';
import type { ViewState } from '../model/state.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { Icon } from './Icon.js';
import { SearchBox } from './SearchBox.js';
import { Wordmark } from './Wordmark.js';

interface Props {
  readonly state: ViewState;
  readonly search: Search;
  /** While the graph is being opened. */
  readonly inert: boolean;
}

export function TopBar({ state, search, inert }: Props) {
  const { index, dispatch } = useViewer();
  const { top } = strings;
  const issues = index.graph.attributes.issues.length;
  const panelButton = (kind: 'documents' | 'coverage', label: string, badge?: number) => {
    const open = state.inspector?.kind === kind;
    return (
      <button
        type="button"
        class="quiet"
        aria-pressed={open}
        onClick={() => dispatch(open ? { type: 'close' } : { type: 'open', inspector: { kind } })}
      >
        {label}
        {badge ? <span class="count">{strings.number(badge)}</span> : null}
      </button>
    );
  };
  return (
    <header class="top" inert={inert}>
      <Wordmark />
      <button
        type="button"
        class="quiet"
        aria-pressed={state.sidebar}
        aria-label={top.filters}
        title={top.filters}
        onClick={() => dispatch({ type: 'toggle-sidebar' })}
      >
        <Icon name="filters" />
        <span class="wide-only">{top.filters}</span>
      </button>
      <SearchBox search={search} />
      {panelButton('documents', top.documents)}
      {panelButton('coverage', top.coverage, issues)}
      <button
        type="button"
        class="quiet icon-only"
        aria-pressed={state.inspector?.kind === 'keys'}
        aria-label={strings.keys.title}
        title={strings.keys.title}
        onClick={() => dispatch({ type: 'open', inspector: { kind: 'keys' } })}
      >
        <Icon name="keys" />
      </button>
      <ThemeButton theme={state.theme} />
    </header>
  );
}

function ThemeButton({ theme }: { theme: ViewState['theme'] }) {
  const { dispatch } = useViewer();
  const label = theme === 'light' ? strings.top.toDark : strings.top.toLight;
  return (
    <button
      type="button"
      class="quiet icon-only"
      aria-label={label}
      title={label}
      onClick={() => dispatch({ type: 'toggle-theme' })}
    >
      <Icon name={theme === 'light' ? 'moon' : 'sun'} />
    </button>
  );
}
