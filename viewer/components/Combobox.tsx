/** A text field with a list of finds below it that is walked with the arrow keys. */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { strings } from '../strings.js';
import { Icon } from './Icon.js';

interface Props<T> {
  /** Of the text field. */
  readonly id?: string;
  readonly label: string;
  readonly placeholder: string;
  readonly find: (query: string) => readonly T[];
  readonly row: (found: T) => ComponentChildren;
  readonly onChoose: (found: T) => void;
  /** Whether the text stays after a choice, to be searched on. */
  readonly keepsText: boolean;
  /** A key that leads to the field from everywhere, shown while it is empty of focus. */
  readonly shortcut?: string;
}

export function Combobox<T>({ id, label, placeholder, find, row, onChoose, keepsText, shortcut }: Props<T>) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useId();
  const optionId = (place: number): string => `${list}-${place}`;
  const shown = open && query.trim() !== '';
  const found = useMemo(() => (shown ? find(query) : []), [find, query, shown]);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (shown) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [shown, active]);

  const choose = (chosen: T): void => {
    onChoose(chosen);
    setOpen(false);
    if (!keepsText) setQuery('');
    // The keys of the panel that opens work where no text is typed.
    box.current?.querySelector('input')?.blur();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const last = found.length - 1;
    if (event.key === 'ArrowDown') move(event, shown ? Math.min(active + 1, last) : active);
    else if (event.key === 'ArrowUp') move(event, Math.max(active - 1, 0));
    else if (event.key === 'Enter' && shown && found[active] !== undefined) choose(found[active]);
    else if (event.key === 'Escape') escape(event);
  };
  const move = (event: Event, place: number): void => {
    event.preventDefault();
    setOpen(true);
    setActive(Math.max(place, 0));
  };
  const escape = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (shown) setOpen(false);
    else event.currentTarget.blur();
  };

  return (
    <div
      class="search"
      ref={box}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) setOpen(false);
      }}
    >
      <Icon name="search" />
      <input
        id={id}
        type="search"
        list={undefined}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && found.length > 0 ? optionId(active) : undefined}
        placeholder={placeholder}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
      <p class="visually-hidden" role="status">
        {shown ? strings.search.found(found.length) : ''}
      </p>
      {shown && found.length === 0 && <p class="results nothing">{strings.search.nothing}</p>}
      {shown && found.length > 0 && (
        <ul class="results" id={list} role="listbox" aria-label={strings.search.results}>
          {found.map((each, place) => (
            <li
              key={place}
              id={optionId(place)}
              role="option"
              aria-selected={place === active}
              // The press must not take the focus from the field before the click chooses.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(each)}
            >
              {row(each)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
