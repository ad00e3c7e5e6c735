/** "Source —label→ target" on one line. */
import { edgeTitle } from '../model/search.js';
import { useViewer } from './context.js';

export function EdgeTitle({ edge }: { edge: string }) {
  const { index } = useViewer();
  const { source, label, target } = edgeTitle(index, edge);
  return (
    <span class="edge-title">
      <bdi>{source}</bdi> <em>{label}</em> <bdi>{target}</bdi>
    </span>
  );
}
