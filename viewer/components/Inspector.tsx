/** The panel at the side: an edge's footnotes, a node, the documents, or the coverage. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { edgeOf, nodeOf } from '../model/graph-index.js';
import type { HandleSources } from '../handle.js';
import type { Decision } from '../model/decisions.js';
import type { Paths } from '../model/paths.js';
import type { Search } from '../model/search.js';
import type { Selection } from '../model/select.js';
import { type Inspector as Shown, type Pin, selected, type View } from '../model/state.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { CoveragePanel } from './CoveragePanel.js';
import { DecidePanel } from './DecidePanel.js';
import { DocumentsPanel } from './DocumentsPanel.js';
import { EdgePanel } from './EdgePanel.js';
import { Icon } from './Icon.js';
import { KeysPanel } from './KeysPanel.js';
import { NodePanel } from './NodePanel.js';
import { PathsPanel } from './PathsPanel.js';
import { SharePanel } from './SharePanel.js';

interface Props {
  readonly inspector: Shown;
  readonly trail: readonly Shown[];
  readonly view: View;
  /** Between the ends that the panel of paths has, once it has both. */
  readonly paths: Paths | null;
  readonly selection: Selection;
  readonly decisions: readonly Decision[];
  readonly pins: readonly Pin[];
  readonly search: Search;
  readonly handle: HandleSources;
}

export function Inspector(props: Props) {
  const { inspector, trail, view } = props;
  const { dispatch } = useViewer();
  const panel = useRef<HTMLElement>(null);
  const identity = 'key' in inspector ? `${inspector.kind} ${inspector.key}` : inspector.kind;
  // Before the effects of what it holds: a claim that was asked for scrolls to itself.
  useLayoutEffect(() => panel.current?.scrollTo({ top: 0 }), [identity]);
  return (
    <aside class="inspector" ref={panel} aria-label={strings.inspector.label}>
      <div class="inspector-bar">
        {trail.length > 0 && (
          <button type="button" class="quiet" onClick={() => dispatch({ type: 'back' })}>
            <Icon name="back" />
            {strings.inspector.back}
          </button>
        )}
        {view !== 'graph' && selected(inspector) && (
          <button type="button" class="quiet" onClick={() => dispatch({ type: 'view', view: 'graph' })}>
            <Icon name="graph" />
            {strings.inspector.toGraph}
          </button>
        )}
        <button
          type="button"
          class="quiet icon-only close"
          aria-label={strings.inspector.close}
          title={strings.inspector.close}
          onClick={() => dispatch({ type: 'close' })}
        >
          <Icon name="close" />
        </button>
      </div>
      <Content key={identity} {...props} />
    </aside>
  );
}

function Content({ inspector, view, paths, selection, decisions, pins, search, handle }: Props) {
  const { index } = useViewer();
  switch (inspector.kind) {
    case 'edge':
      return <EdgePanel edge={edgeOf(index, inspector.key)} current={inspector.claim} />;
    case 'node':
      return <NodePanel node={nodeOf(index, inspector.key)} pinned={pins.some(({ key }) => key === inspector.key)} />;
    case 'paths':
      return <PathsPanel ends={inspector} paths={paths} shown={selection.edges} search={search} />;
    case 'decide':
      return <DecidePanel pair={inspector} decisions={decisions} search={search} />;
    case 'documents':
      return <DocumentsPanel />;
    case 'coverage':
      return <CoveragePanel />;
    case 'keys':
      return <KeysPanel />;
    case 'share':
      return <SharePanel selection={selection} handle={handle} drawn={view === 'graph'} />;
  }
}
