/** What nearly every component needs: the graph, the colours, and the way to change what is shown. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GraphIndex } from '../model/graph-index.js';
import type { Positions } from '../model/positions.js';
import type { Action } from '../model/state.js';
import type { Palette } from '../theme/palette.js';

export interface Viewer {
  readonly index: GraphIndex;
  /** Main actors of each community, by its number as text. */
  readonly actors: ReadonlyMap<string, readonly string[]>;
  readonly palette: Palette;
  /** Changed by the picture; what must follow a change listens to the pins. */
  readonly positions: Positions;
  readonly dispatch: (action: Action) => void;
}

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('useViewer() outside of <App>: render the component inside it.');
  return viewer;
}
