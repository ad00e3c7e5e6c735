/** Leaves only what several independent sources say. */
import type { Selection } from '../model/select.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';

const LEAST = [1, 2, 3, 5, 10];

export function SourcesFilter({ least, selection }: { least: number; selection: Selection }) {
  const { dispatch } = useViewer();
  const edges = [...selection.bySources];
  const most = edges.reduce((highest, [sources]) => Math.max(highest, sources), least);
  if (most < 2) return null;
  const count = (from: number): number => edges.reduce((sum, [sources, n]) => sum + (sources >= from ? n : 0), 0);
  return (
    <section class="facet" aria-labelledby="facet-sources">
      <h2 id="facet-sources">{strings.filters.sources}</h2>
      <div class="switch spread" role="group" aria-labelledby="facet-sources">
        {LEAST.filter((each) => each <= most).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === least}
            title={strings.filters.sourcesTitle(each, count(each))}
            onClick={() => dispatch({ type: 'sources', least: each })}
          >
            {each === 1 ? strings.filters.anySources : strings.filters.leastSources(each)}
          </button>
        ))}
      </div>
    </section>
  );
}
