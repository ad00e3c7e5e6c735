/** An edge's standing in a word; its meaning as a tooltip. */
import type { EdgeStatus } from '../../graph/model.js';
import { strings } from '../strings.js';

export function StatusBadge({ status }: { status: EdgeStatus }) {
  return (
    <span class={`badge badge-${status}`} title={strings.statusMeanings[status]}>
      {strings.statuses[status]}
    </span>
  );
}
