/** Keys that work everywhere but where text is typed: "/" searches, "?" lists the keys, N and P go through quotes, Escape closes. */
import { useLayoutEffect } from 'preact/hooks';
import { edgeOf, type GraphIndex } from '../model/graph-index.js';
import type { Action, ViewState } from '../model/state.js';

export const SEARCH_INPUT_ID = 'search';

export function useShortcuts(index: GraphIndex, state: ViewState, dispatch: (action: Action) => void): void {
  // Laid out, not painted: a key must never meet the state before the one on the screen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById(SEARCH_INPUT_ID)?.focus();
        return;
      }
      const action = actionFor(event.key, index, state);
      if (action) dispatch(action);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [index, state, dispatch]);
}

/** What a key does now; null when it does nothing. */
export function actionFor(key: string, index: GraphIndex, state: ViewState): Action | null {
  const { inspector } = state;
  if (key === '?') return { type: 'open', inspector: { kind: 'keys' } };
  if (inspector === null) return null;
  if (key === 'Escape') return { type: 'close' };
  if (inspector.kind !== 'edge') return null;
  const last = edgeOf(index, inspector.key).attributes.evidence.length - 1;
  if (key.toLowerCase() === 'n') return { type: 'claim', claim: Math.min(inspector.claim + 1, Math.max(last, 0)) };
  if (key.toLowerCase() === 'p') return { type: 'claim', claim: Math.max(inspector.claim - 1, 0) };
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
