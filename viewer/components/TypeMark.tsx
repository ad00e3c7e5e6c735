/** A type's shape and colour, as in the graph. */
import type { EntityType } from '../../graph/model.js';
import type { Palette } from '../theme/palette.js';
import { SHAPES } from '../theme/shapes.js';

export function TypeMark({ type, palette }: { type: EntityType; palette: Palette }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={SHAPES[type]} fill={palette.types[type]} />
    </svg>
  );
}
