/** Says that the picture holds a part of what the filters leave, and how it was chosen; leads to more of it. */
import { usualExtent } from '../../graph/backbone.js';
import type { Visible } from '../model/select.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';

interface Props {
  readonly drawn: Visible;
  /** What the filters leave. */
  readonly visible: Visible;
  readonly most: number;
}

export function PortionNote({ drawn, visible, most }: Props) {
  const { index, dispatch } = useViewer();
  const { portion } = strings;
  const [shown, all] = [drawn.nodes.size, visible.nodes.size];
  const usual = usualExtent(index.measures.nodes);
  if (shown === all && most <= usual) return null;
  const button = (label: string, extent: number | null) => (
    <button type="button" class="more" onClick={() => dispatch({ type: 'extent', most: extent })}>
      {label}
    </button>
  );
  return (
    <div class="portion" role="status" data-testid="portion">
      <p>{shown === all ? portion.all(all) : portion.part(shown, all)}</p>
      {shown < all && 2 * most < all && button(portion.show(2 * most), 2 * most)}
      {shown < all && button(portion.showAll(all), Infinity)}
      {most > usual && button(portion.fewer, null)}
    </div>
  );
}
