/** An edge's line as it is drawn in the graph: its family's colour, its standing's dashes. */
import type { EdgeStatus } from '../../graph/model.js';
import { LINE_STYLES } from '../theme/line-style.js';
import { mix, type Palette } from '../theme/palette.js';

interface Props {
  readonly palette: Palette;
  /** Ink when left out. */
  readonly family?: string;
  /** Solid when left out. */
  readonly status?: EdgeStatus;
}

export function LineMark({ palette, family, status = 'affirmed' }: Props) {
  const { dash, fade } = LINE_STYLES[status];
  const color = family === undefined ? palette.mutedInk : mix(palette.family(family), palette.background, fade);
  return (
    <svg class="mark" viewBox="0 0 22 8" width="22" height="8" aria-hidden="true" focusable="false">
      <path d="M1 4H21" stroke={color} stroke-width="2.5" fill="none" stroke-dasharray={dash?.join(' ')} />
    </svg>
  );
}
