/** Which view of the shown graph stands on the stage, and what can be done with all of it. */
import type { Inspector, View, ViewState } from '../model/state.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { Icon, type IconName } from './Icon.js';

interface Props {
  readonly state: ViewState;
  /** Contradictions among what is shown. */
  readonly contradictions: number;
  /** While the graph is being opened. */
  readonly inert: boolean;
}

export function StageBar({ state, contradictions, inert }: Props) {
  const { dispatch } = useViewer();
  const views: readonly View[] = [
    'graph',
    'nodes',
    'edges',
    ...(contradictions > 0 ? (['contradictions'] as const) : []),
  ];
  return (
    <div class="stage-bar" inert={inert}>
      <div class="tabs" role="group" aria-label={strings.top.view}>
        {[...views, ...(state.reading ? (['reader'] as const) : [])].map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={state.view === view}
            onClick={() => dispatch({ type: 'view', view })}
          >
            {strings.views[view]}
            {view === 'contradictions' && <span class="count">{strings.number(contradictions)}</span>}
          </button>
        ))}
      </div>
      <PanelButton
        inspector={{ kind: 'paths', from: null, to: null }}
        icon="path"
        label={strings.paths.title}
        state={state}
      />
      <PanelButton
        inspector={{ kind: 'decide', from: null, to: null }}
        icon="same"
        label={strings.decide.title}
        count={state.decisions.length}
        state={state}
      />
      <PanelButton inspector={{ kind: 'share' }} icon="share" label={strings.share.title} state={state} />
    </div>
  );
}

interface PanelButtonProps {
  readonly inspector: Inspector;
  readonly icon: IconName;
  readonly label: string;
  readonly count?: number;
  readonly state: ViewState;
}

function PanelButton({ inspector, icon, label, count = 0, state }: PanelButtonProps) {
  const { dispatch } = useViewer();
  const open = state.inspector?.kind === inspector.kind;
  return (
    <button
      type="button"
      class="quiet"
      aria-pressed={open}
      aria-label={label}
      title={label}
      onClick={() => dispatch(open ? { type: 'close' } : { type: 'open', inspector })}
    >
      <Icon name={icon} />
      <span class="wide-only">{label}</span>
      {count > 0 && <span class="count">{strings.number(count)}</span>}
    </button>
  );
}
