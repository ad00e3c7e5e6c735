/** The legend, which is also the filter: each row shows how a group looks, how much of it there is, and hides it. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EdgeStatus, EntityType } from '../../graph/model.js';
import {
  facetOptions,
  type FacetId,
  type FacetOption,
  type Filters,
  isFiltered,
  NO_PUBLISHER,
  type Visible,
} from '../model/filters.js';
import type { GraphIndex } from '../model/graph-index.js';
import { strings } from '../strings.js';
import type { Palette } from '../theme/palette.js';
import { useViewer } from './context.js';
import { LineMark } from './LineMark.js';
import { TypeMark } from './TypeMark.js';

export function FilterPanel({ filters, visible }: { filters: Filters; visible: Visible }) {
  const { index, dispatch } = useViewer();
  return (
    <aside class="sidebar" aria-label={strings.filters.title}>
      <div class="shown" role="status">
        <strong data-testid="shown">{strings.filters.shown(visible.edges.size, index.edges.size)}</strong>
        <span>{strings.filters.nodes(visible.nodes.size)}</span>
        {isFiltered(filters) && (
          <button type="button" class="reset" onClick={() => dispatch({ type: 'reset-filters' })}>
            {strings.filters.reset}
          </button>
        )}
      </div>
      <FacetSection facet="type" filters={filters}>
        {visible.isolates > 0 && (
          <label class="option">
            <input type="checkbox" checked={filters.isolates} onChange={() => dispatch({ type: 'toggle-isolates' })} />
            <span class="isolate-mark" aria-hidden="true" />
            <span class="option-name">{strings.filters.isolates}</span>
            <span class="option-count">{strings.number(visible.isolates)}</span>
          </label>
        )}
      </FacetSection>
      <FacetSection facet="family" filters={filters} />
      <FacetSection facet="status" filters={filters} />
      <FacetSection facet="publisher" filters={filters} />
      <FacetSection facet="document" filters={filters} />
    </aside>
  );
}

interface FacetSectionProps {
  readonly facet: FacetId;
  readonly filters: Filters;
  readonly children?: ComponentChildren;
}

/** Longer lists begin folded. */
const FOLDED_LENGTH = 8;

function FacetSection({ facet, filters, children }: FacetSectionProps) {
  const { index } = useViewer();
  const [unfolded, setUnfolded] = useState(false);
  const options = useMemo(() => facetOptions(index, filters, facet), [index, filters, facet]);
  if (options.length === 0) return null;
  const folded = !unfolded && options.length > FOLDED_LENGTH + 1;
  const values = options.map((option) => option.value);
  return (
    <section class="facet" aria-labelledby={`facet-${facet}`}>
      <h2 id={`facet-${facet}`}>{strings.facets[facet]}</h2>
      {(folded ? options.slice(0, FOLDED_LENGTH) : options).map((option) => (
        <FacetRow key={option.value} facet={facet} option={option} values={values} />
      ))}
      {children}
      {options.length > FOLDED_LENGTH + 1 && (
        <button type="button" class="more" aria-expanded={!folded} onClick={() => setUnfolded(folded)}>
          {folded ? strings.filters.more(options.length - FOLDED_LENGTH) : strings.filters.fewer}
        </button>
      )}
    </section>
  );
}

interface FacetRowProps {
  readonly facet: FacetId;
  readonly option: FacetOption;
  readonly values: readonly string[];
}

function FacetRow({ facet, option, values }: FacetRowProps) {
  const { index, palette, dispatch } = useViewer();
  const name = nameOf(index, facet, option.value);
  return (
    <div class="option-row">
      <label class="option" title={facet === 'status' ? strings.statusMeanings[option.value as EdgeStatus] : name}>
        <input
          type="checkbox"
          checked={option.shown}
          data-facet={facet}
          data-value={option.value}
          onChange={() => dispatch({ type: 'toggle-filter', facet, value: option.value })}
        />
        {markOf(palette, facet, option.value)}
        <span class="option-name">
          <bdi>{name}</bdi>
        </span>
        <span class="option-count">{strings.number(option.count)}</span>
      </label>
      <button
        type="button"
        class="only"
        aria-label={strings.filters.onlyTitle(name)}
        onClick={() => dispatch({ type: 'only-filter', facet, value: option.value, among: values })}
      >
        {strings.filters.only}
      </button>
    </div>
  );
}

function nameOf(index: GraphIndex, facet: FacetId, value: string): string {
  switch (facet) {
    case 'type':
      return strings.types[value as EntityType];
    case 'family':
      return strings.family(value);
    case 'status':
      return strings.statuses[value as EdgeStatus];
    case 'publisher':
      return value === NO_PUBLISHER ? strings.noPublisher : value;
    case 'document':
      return index.documents.get(value)?.title ?? index.documents.get(value)?.path ?? value;
  }
}

function markOf(palette: Palette, facet: FacetId, value: string): ComponentChildren {
  switch (facet) {
    case 'type':
      return <TypeMark type={value as EntityType} palette={palette} />;
    case 'family':
      return <LineMark palette={palette} family={value} />;
    case 'status':
      return <LineMark palette={palette} status={value as EdgeStatus} />;
    case 'publisher':
    case 'document':
      return null;
  }
}
