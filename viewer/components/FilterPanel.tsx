/** The legend, which is also the filter: each row shows how a group looks, how much of it there is, and hides it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EdgeStatus, EntityType } from '../../graph/model.js';
import { type FacetId, NO_PUBLISHER, NO_SPEAKER } from '../model/facets.js';
import { type Filters, isFiltered } from '../model/filters.js';
import type { FacetOption, Selection } from '../model/select.js';
import type { Timeline } from '../model/timeline.js';
import { strings } from '../strings.js';
import type { Palette } from '../theme/palette.js';
import { useViewer, type Viewer } from './context.js';
import { ConfidenceFilter } from './ConfidenceFilter.js';
import { Histogram } from './Histogram.js';
import { LineMark } from './LineMark.js';
import { ScopeNote } from './ScopeNote.js';
import { SourcesFilter } from './SourcesFilter.js';
import { TypeMark } from './TypeMark.js';

interface Props {
  readonly filters: Filters;
  readonly selection: Selection;
  readonly timeline: Timeline | null;
}

export function FilterPanel({ filters, selection, timeline }: Props) {
  const { index, dispatch } = useViewer();
  return (
    <aside class="sidebar" aria-label={strings.filters.title}>
      <div class="shown" role="status">
        <strong data-testid="shown">{strings.filters.shown(selection.edges.size, index.edges.size)}</strong>
        <span>{strings.filters.nodes(selection.nodes.size)}</span>
        {isFiltered(filters) && (
          <button type="button" class="reset" onClick={() => dispatch({ type: 'reset-filters' })}>
            {strings.filters.reset}
          </button>
        )}
      </div>
      <ScopeNote scope={filters.scope} />
      <FacetSection facet="type" selection={selection}>
        {selection.isolates > 0 && filters.scope.kind === 'all' && (
          <label class="option">
            <input type="checkbox" checked={filters.isolates} onChange={() => dispatch({ type: 'toggle-isolates' })} />
            <span class="isolate-mark" aria-hidden="true" />
            <span class="option-name">{strings.filters.isolates}</span>
            <span class="option-count">{strings.number(selection.isolates)}</span>
          </label>
        )}
      </FacetSection>
      <FacetSection facet="family" selection={selection} />
      <FacetSection facet="status" selection={selection} />
      {timeline && <Histogram timeline={timeline} selection={selection} dates={filters.dates} />}
      <SourcesFilter least={filters.sources} selection={selection} />
      <ConfidenceFilter least={filters.confidence} />
      <FacetSection facet="speaker" selection={selection} />
      <FacetSection facet="publisher" selection={selection} />
      <FacetSection facet="community" selection={selection} />
      <FacetSection facet="document" selection={selection} />
    </aside>
  );
}

interface FacetSectionProps {
  readonly facet: FacetId;
  readonly selection: Selection;
  readonly children?: ComponentChildren;
}

/** Longer lists begin folded. */
const FOLDED_LENGTH = 8;
/** Lists of names are looked through less than the legend: they begin shorter, and grow by pages. */
const FOLDED_NAMES = 5;
const PAGE = 100;

function FacetSection({ facet, selection, children }: FacetSectionProps) {
  const options = selection.options[facet];
  const folded = facet === 'type' || facet === 'family' || facet === 'status' ? FOLDED_LENGTH : FOLDED_NAMES;
  const [length, setLength] = useState(folded);
  if (options.length < 2 && facet !== 'type') return null;
  const fits = options.length <= folded + 1;
  const values = options.map((option) => option.value);
  return (
    <section class="facet" aria-labelledby={`facet-${facet}`}>
      <h2 id={`facet-${facet}`}>{strings.facets[facet]}</h2>
      {(fits ? options : options.slice(0, length)).map((option) => (
        <FacetRow key={option.value} facet={facet} option={option} values={values} />
      ))}
      {children}
      {!fits && length < options.length && (
        <button type="button" class="more" onClick={() => setLength(length + PAGE)}>
          {strings.filters.more(Math.min(PAGE, options.length - length))}
        </button>
      )}
      {!fits && length > folded && (
        <button type="button" class="more" onClick={() => setLength(folded)}>
          {strings.filters.fewer}
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
  const viewer = useViewer();
  const { palette, dispatch } = viewer;
  const name = nameOf(viewer, facet, option.value);
  return (
    <div class={option.count === 0 ? 'option-row empty' : 'option-row'}>
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

function nameOf({ index, actors }: Viewer, facet: FacetId, value: string): string {
  switch (facet) {
    case 'type':
      return strings.types[value as EntityType];
    case 'family':
      return strings.family(value);
    case 'status':
      return strings.statuses[value as EdgeStatus];
    case 'publisher':
      return value === NO_PUBLISHER ? strings.noPublisher : value;
    case 'speaker':
      return value === NO_SPEAKER ? strings.noSpeaker : (index.nodes.get(value)?.attributes.label ?? value);
    case 'community':
      return actors.get(value)?.join(', ') ?? value;
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
    case 'speaker':
    case 'publisher':
    case 'community':
    case 'document':
      return null;
  }
}
