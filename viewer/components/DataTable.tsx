/**
 * A table of any length: sorted by a click on a heading, saved as CSV, and drawn only where it is looked at. Screen
 * readers are told how long it is and which rows they have.
 */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compareBy } from '../../graph/order.js';
import { type Cell, toCsv } from '../model/csv.js';
import { strings } from '../strings.js';
import { saveFile } from './save-file.js';
import { Icon } from './Icon.js';

export interface TableColumn<T> {
  readonly id: string;
  readonly heading: string;
  /** Share of the width. */
  readonly width: number;
  /** For sorting and for CSV. Columns of numbers begin with the largest. */
  readonly value: (row: T) => Cell;
  /** The value when left out. */
  readonly cell?: (row: T) => ComponentChildren;
  readonly numeric?: true;
}

interface Props<T> {
  readonly caption: string;
  readonly columns: readonly TableColumn<T>[];
  /** In the order that holds until a heading is clicked. */
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly selected: string | null;
  readonly onOpen: (row: T) => void;
  readonly fileName: string;
}

interface Sorting {
  readonly column: string;
  readonly ascending: boolean;
}

/** Pixels; the style sheet has the same. */
const ROW_HEIGHT = 34;
/** Rows drawn above and below those in sight. */
const SPARE = 10;

export function DataTable<T>({ caption, columns, rows, keyOf, selected, onOpen, fileName }: Props<T>) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = useMemo(() => sort(rows, columns, sorting), [rows, columns, sorting]);
  const scroller = useRef<HTMLDivElement>(null);
  const [first, length] = useWindow(scroller, sorted.length);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const save = (): void =>
    saveFile(
      fileName,
      'text/csv',
      toCsv([columns.map(({ heading }) => heading), ...sorted.map((row) => columns.map(({ value }) => value(row)))]),
    );

  return (
    <div class="table-view">
      <p class="table-bar">
        <span role="status">{caption}</span>
        <button type="button" class="quiet" onClick={save}>
          <Icon name="save" />
          {strings.list.saveCsv}
        </button>
      </p>
      <div class="table-scroller" ref={scroller} onKeyDown={(event) => walk(event, scroller.current)}>
        <table aria-rowcount={sorted.length + 1}>
          <caption class="visually-hidden">{caption}</caption>
          <colgroup>
            {columns.map(({ id, width }) => (
              <col key={id} style={{ width: `${(100 * width) / total}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <Heading key={column.id} column={column} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer rows={first} columns={columns.length} />
            {sorted.slice(first, first + length).map((row, place) => (
              <tr
                key={keyOf(row)}
                class={keyOf(row) === selected ? 'selected' : undefined}
                aria-rowindex={first + place + 2}
                onClick={() => onOpen(row)}
              >
                {columns.map((column, at) => {
                  const content = column.cell?.(row) ?? shownValue(column.value(row));
                  return (
                    <td key={column.id} class={column.numeric && 'numeric'}>
                      {at === 0 ? (
                        <button type="button" class="row-opener" data-row={first + place} data-key={keyOf(row)}>
                          {content}
                        </button>
                      ) : (
                        content
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
            <Spacer rows={sorted.length - first - length} columns={columns.length} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface HeadingProps<T> {
  readonly column: TableColumn<T>;
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
}

function Heading<T>({ column: { id, heading, numeric }, sorting, onSort }: HeadingProps<T>) {
  const sorted = sorting?.column === id ? sorting : null;
  const ascending = sorted ? !sorted.ascending : !numeric;
  return (
    <th
      scope="col"
      class={numeric && 'numeric'}
      aria-sort={sorted ? (sorted.ascending ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" onClick={() => onSort({ column: id, ascending })}>
        {heading}
        {sorted && <Icon name={sorted.ascending ? 'up' : 'down'} />}
      </button>
    </th>
  );
}

function Spacer({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true" class="spacer">
      <td colSpan={columns} style={{ height: `${rows * ROW_HEIGHT}px` }} />
    </tr>
  );
}

function shownValue(value: Cell): string {
  return typeof value === 'number' ? strings.number(value) : value;
}

/** The rows to draw: where to begin and how many. */
function useWindow(scroller: { readonly current: HTMLElement | null }, all: number): readonly [number, number] {
  const [sight, setSight] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => setSight({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const last = Math.min(all, Math.ceil((sight.top + sight.height) / ROW_HEIGHT) + SPARE);
  const first = Math.max(0, Math.min(Math.floor(sight.top / ROW_HEIGHT) - SPARE, last));
  return [first, last - first];
}

/** Up and down move the focus from row to row, drawn or not. */
function walk(event: TargetedKeyboardEvent<HTMLElement>, scroller: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
  if (step === undefined || row === undefined || scroller === null) return;
  event.preventDefault();
  scroller.querySelector<HTMLElement>(`[data-row="${Number(row) + step}"]`)?.focus();
}

function sort<T>(rows: readonly T[], columns: readonly TableColumn<T>[], sorting: Sorting | null): readonly T[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (column === undefined || sorting === null) return rows;
  const keyed = rows.map((row) => ({ row, key: sortKey(column.value(row)) }));
  keyed.sort(compareBy(({ key }) => key));
  const sorted = keyed.map(({ row }) => row);
  return sorting.ascending ? sorted : sorted.reverse();
}

function sortKey(value: Cell): Cell {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
