/** Leaves only what is likely enough to be right. */
import { useMemo, useState } from 'preact/hooks';
import { percentRange } from '../model/confidence.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';

/** `least` in whole percent. The filter answers once the slider is let go, so that a drag is one step of the history. */
export function ConfidenceFilter({ least }: { least: number }) {
  const { index, dispatch } = useViewer();
  const range = useMemo(() => percentRange(index.edges.values()), [index]);
  const [dragged, setDragged] = useState<number | null>(null);
  if (range === null) return null;
  const [lowest, highest] = range;
  const at = Math.max(lowest, dragged ?? least);
  const words = at === lowest ? strings.filters.anyConfidence : strings.filters.leastConfidence(at);
  return (
    <section class="facet" aria-labelledby="facet-confidence">
      <h2 id="facet-confidence">{strings.filters.confidence}</h2>
      <label class="confidence" title={strings.claim.confidenceMeaning}>
        <input
          type="range"
          aria-labelledby="facet-confidence"
          aria-valuetext={words}
          min={lowest}
          max={Math.max(highest, least)}
          value={at}
          onInput={({ currentTarget }) => setDragged(currentTarget.valueAsNumber)}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            setDragged(null);
            dispatch({ type: 'confidence', least: valueAsNumber === lowest ? 0 : valueAsNumber });
          }}
        />
        <span>{words}</span>
      </label>
    </section>
  );
}
