/** Asks before the page is left with decisions that lie in no file. */
import { useLayoutEffect } from 'preact/hooks';
import type { ViewState } from '../model/state.js';

export function useDecisionsGuard({ decisions, kept }: ViewState): void {
  const loses = decisions.some((decision) => !kept.includes(decision));
  useLayoutEffect(() => {
    window.onbeforeunload = loses ? (event) => event.preventDefault() : null;
  }, [loses]);
}
