/** Small line icons, drawn in the text's colour. They carry no meaning of their own: buttons have labels. */
const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  back: 'M10 3L5 8l5 5',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  filters: 'M2 4h12M4.5 8h7M7 12h2',
  moon: 'M13 9.8A5.6 5.6 0 0 1 6.2 3a5.6 5.6 0 1 0 6.8 6.8Z',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.2v1.4M8 13.4v1.4M1.2 8h1.4M13.4 8h1.4M3.2 3.2l1 1M11.8 11.8l1 1M3.2 12.8l1-1M11.8 4.2l1-1',
  out: 'M2.5 8h10.5M9.5 4.5L13 8l-3.5 3.5',
  in: 'M13.5 8H3M6.5 4.5L3 8l3.5 3.5',
  both: 'M2.5 8h11M5.5 5L2.5 8l3 3M10.5 5l3 3-3 3',
  down: 'M8 2.5v10.5M4.5 9.5L8 13l3.5-3.5',
  upAndDown: 'M8 2.5v11M5 5.5l3-3 3 3M5 10.5l3 3 3-3',
  up: 'M8 13.5V3M4.5 6.5L8 3l3.5 3.5',
  around: 'M8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  path: 'M4 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM12 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM4.5 10.5C5 6 11 10 11.5 5.5',
  share: 'M8 10V2M5 4.5L8 1.8l3 2.7M3 8.5v5h10v-5',
  forces:
    'M8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM8 5V1.5M6.5 3L8 1.5 9.5 3M8 11v3.5M6.5 13L8 14.5 9.5 13M5 8H1.5M3 6.5L1.5 8 3 9.5M11 8h3.5M13 6.5L14.5 8 13 9.5',
  restore: 'M3 3v3.5h3.5M3.2 6.3A5.3 5.3 0 1 1 2.8 9.5',
  pin: 'M8 10v4.5M5 2.5h6M6 2.5v4L4 10h8l-2-3.5v-4',
  keys: 'M1.5 4h13v8h-13zM4 6.5h.1M6.7 6.5h.1M9.3 6.5h.1M12 6.5h.1M5 9.5h6',
  same: 'M6 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Z',
  save: 'M8 2v8M5 7.5l3 2.8 3-2.8M3 13.5h10',
  graph:
    'M4 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5.5 14a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM5.9 4.7l4.2 1.6M10.6 8.5L6.6 11.5M4.3 6l.9 5',
  read: 'M2 3.5c2-.8 4-.8 6 .5 2-1.3 4-1.3 6-.5v9c-2-.8-4-.8-6 .5-2-1.3-4-1.3-6-.5zM8 4v9',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  warning: 'M8 2L14.5 13.5h-13zM8 6.5v3.2M8 11.6v.2',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
