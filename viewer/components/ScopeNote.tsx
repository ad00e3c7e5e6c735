/** Says that only a part of the graph is looked at, and leads out of it. */
import { nodeOf } from '../model/graph-index.js';
import { FARTHEST, type Scope } from '../model/scope.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { Icon } from './Icon.js';

export function ScopeNote({ scope }: { scope: Scope }) {
  const { index, dispatch } = useViewer();
  if (scope.kind === 'all') return null;
  return (
    <div class="scope" data-testid="scope">
      <p>
        <span>
          {strings.scope.around} <bdi>{nodeOf(index, scope.node).attributes.label}</bdi>
        </span>
        <button
          type="button"
          class="quiet icon-only"
          aria-label={strings.scope.leave}
          title={strings.scope.leave}
          onClick={() => dispatch({ type: 'scope', scope: { kind: 'all' } })}
        >
          <Icon name="close" />
        </button>
      </p>
      <div class="switch" role="group" aria-label={strings.scope.reach}>
        {Array.from({ length: FARTHEST }, (_, place) => place + 1).map((steps) => (
          <button
            key={steps}
            type="button"
            aria-pressed={scope.steps === steps}
            onClick={() => dispatch({ type: 'scope', scope: { ...scope, steps } })}
          >
            {strings.scope.steps(steps)}
          </button>
        ))}
      </div>
    </div>
  );
}
