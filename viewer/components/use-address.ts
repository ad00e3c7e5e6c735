/** Keeps the page's address and the state in step: steps of the reader become entries of the browser's history. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fromAddress, isStep, toAddress } from '../model/address.js';
import type { Action, Place, Theme, ViewState } from '../model/state.js';
import type { Table } from '../model/table.js';

export function useAddress(table: Table, state: ViewState, dispatch: (action: Action) => void): void {
  const { inspector, camera, pins, filters, extent, view, reading, theme } = state;
  /** The place that the address names. */
  const named = useRef<Place>(state);

  useLayoutEffect(() => {
    const onPop = (): void => {
      const place = fromAddress(table, window.location.hash, systemTheme());
      named.current = place;
      dispatch({ type: 'go', place });
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [table, dispatch]);

  // At once: two steps back in a row must not meet the place of the first, or it would be taken for a new step.
  useLayoutEffect(() => {
    const place = { inspector, camera, pins, filters, extent, view, reading, theme };
    const address = `#${toAddress(table, place, systemTheme())}`;
    const step = isStep(table, named.current, place);
    named.current = place;
    if (address === (window.location.hash || '#')) return;
    if (step) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }, [table, inspector, camera, pins, filters, extent, view, reading, theme]);
}

export function systemTheme(): Theme {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
