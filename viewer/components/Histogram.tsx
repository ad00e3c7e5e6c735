/** When the shown claims happened, as bars; a stretch is chosen by dragging over them, or by its two ends with the arrow keys. */
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Period } from '../../graph/time.js';
import { formatInterval } from '../model/dates.js';
import type { Selection } from '../model/select.js';
import { barsOf, coarse, heights, periodOf, type Timeline } from '../model/timeline.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';

interface Props {
  readonly timeline: Timeline;
  readonly selection: Selection;
  readonly dates: Period | null;
}

/** First and last bar. */
type Stretch = readonly [number, number];

const HEIGHT = 44;

export function Histogram({ timeline, selection, dates }: Props) {
  const { dispatch } = useViewer();
  const counts = useMemo(() => heights(timeline, selection.days), [timeline, selection]);
  const bars = counts.length;
  const highest = Math.max(1, ...counts);
  /** Where a drag began, and the stretch it has reached. */
  const [drag, setDrag] = useState<{ readonly from: number; readonly stretch: Stretch } | null>(null);
  const whole: Stretch = [0, bars - 1];
  const [first, last] = drag?.stretch ?? (dates ? barsOf(timeline, dates) : whole);

  const choose = ([from, to]: Stretch): void => {
    const all = from === 0 && to === bars - 1;
    dispatch({ type: 'dates', dates: all ? null : periodOf(timeline, from, to) });
  };
  const barAt = (event: TargetedPointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.min(bars - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars)));
  };
  const reach = (from: number, to: number): void => setDrag({ from, stretch: from < to ? [from, to] : [to, from] });
  const release = (): void => {
    if (drag) choose(drag.stretch);
    setDrag(null);
  };
  const ends = [
    { name: strings.filters.dateFrom, bar: first, least: 0, most: last, set: (bar: number) => choose([bar, last]) },
    {
      name: strings.filters.dateTo,
      bar: last,
      least: first,
      most: bars - 1,
      set: (bar: number) => choose([first, bar]),
    },
  ];
  const share = (bar: number): string => `${(100 * bar) / bars}%`;
  const named = (bar: number): string => written(periodOf(timeline, bar, bar));

  return (
    <section class="facet" aria-labelledby="facet-dates">
      <h2 id="facet-dates">{strings.filters.dates}</h2>
      <div class="histogram">
        <svg viewBox={`0 0 ${bars} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {counts.map((count, bar) => {
            const height = count === 0 ? 0 : 2 + ((HEIGHT - 2) * count) / highest;
            const inside = first <= bar && bar <= last;
            return (
              <rect
                key={bar}
                class={inside ? 'bar' : 'bar out'}
                x={bar + 0.08}
                y={HEIGHT - height}
                width={0.84}
                height={height}
              />
            );
          })}
        </svg>
        <div
          class="brush"
          data-testid="brush"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            reach(barAt(event), barAt(event));
          }}
          onPointerMove={(event) => drag && reach(drag.from, barAt(event))}
          onPointerUp={release}
          onPointerCancel={() => setDrag(null)}
        />
        {ends.map(({ name, bar, least, most, set }, place) => (
          <span
            key={name}
            class="brush-end"
            role="slider"
            tabIndex={0}
            aria-label={name}
            aria-valuemin={least}
            aria-valuemax={most}
            aria-valuenow={bar}
            aria-valuetext={named(bar)}
            style={{ left: share(bar + place) }}
            onKeyDown={(event) => step(event, bar, least, most, set)}
          />
        ))}
      </div>
      <p class="histogram-note">
        <span>{written(periodOf(timeline, first, last))}</span>
        {dates ? (
          <button type="button" class="more" onClick={() => dispatch({ type: 'dates', dates: null })}>
            {strings.filters.allDates}
          </button>
        ) : (
          selection.undated > 0 && <span>{strings.filters.undated(selection.undated)}</span>
        )}
      </p>
    </section>
  );
}

function written(period: Period): string {
  const { from, to } = coarse(period);
  return formatInterval(from, to);
}

function step(
  event: TargetedKeyboardEvent<HTMLElement>,
  bar: number,
  least: number,
  most: number,
  set: (bar: number) => void,
): void {
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: bar - 1,
    ArrowDown: bar - 1,
    ArrowRight: bar + 1,
    ArrowUp: bar + 1,
    Home: least,
    End: most,
  };
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  set(Math.min(most, Math.max(least, place)));
}
