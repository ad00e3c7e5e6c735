/** The search: a combobox whose list is walked with the arrow keys. */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { claimNumber } from '../model/evidence.js';
import { edgeOf, type GraphIndex, nodeOf } from '../model/graph-index.js';
import { edgeTitle, type Search, type SearchResult } from '../model/search.js';
import type { Inspector } from '../model/state.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { Icon } from './Icon.js';
import { LineMark } from './LineMark.js';
import { SEARCH_INPUT_ID } from './shortcuts.js';
import { TypeMark } from './TypeMark.js';

const LIMIT = 40;
const LIST_ID = 'search-results';
const optionId = (place: number): string => `search-result-${place}`;

export function SearchBox({ search }: { search: Search }) {
  const { index, dispatch } = useViewer();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const results = useMemo(() => search(query, LIMIT), [search, query]);
  const box = useRef<HTMLDivElement>(null);
  const shown = open && query.trim() !== '';

  useEffect(() => {
    if (shown) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [shown, active]);

  const choose = (result: SearchResult): void => {
    dispatch({ type: 'open', inspector: toInspector(index, result), aim: true });
    setOpen(false);
    // The keys of the panel that opens work where no text is typed.
    box.current?.querySelector('input')?.blur();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const last = results.length - 1;
    if (event.key === 'ArrowDown') move(event, shown ? Math.min(active + 1, last) : active);
    else if (event.key === 'ArrowUp') move(event, Math.max(active - 1, 0));
    else if (event.key === 'Enter' && shown && results[active]) choose(results[active]);
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
        id={SEARCH_INPUT_ID}
        type="search"
        list={undefined}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={strings.search.label}
        aria-expanded={shown}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={shown && results.length > 0 ? optionId(active) : undefined}
        placeholder={strings.search.placeholder}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <p class="visually-hidden" role="status">
        {shown ? strings.search.found(results.length) : ''}
      </p>
      {shown && <ResultList results={results} active={active} onChoose={choose} />}
    </div>
  );
}

interface ResultListProps {
  readonly results: readonly SearchResult[];
  readonly active: number;
  readonly onChoose: (result: SearchResult) => void;
}

function ResultList({ results, active, onChoose }: ResultListProps) {
  if (results.length === 0) return <p class="results nothing">{strings.search.nothing}</p>;
  return (
    <ul class="results" id={LIST_ID} role="listbox" aria-label={strings.search.results}>
      {results.map((result, place) => (
        <li
          key={place}
          id={optionId(place)}
          role="option"
          aria-selected={place === active}
          // The press must not take the focus from the input before the click chooses.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(result)}
        >
          <Result result={result} />
        </li>
      ))}
    </ul>
  );
}

function Result({ result }: { result: SearchResult }) {
  const { index, palette } = useViewer();
  const { excerpt, match, kind, key, foundIn } = result;
  const text = (
    <bdi>
      {excerpt.slice(0, match?.start ?? excerpt.length)}
      {match && <mark>{excerpt.slice(match.start, match.end)}</mark>}
      {match && excerpt.slice(match.end)}
    </bdi>
  );
  if (kind === 'node') {
    const { type, label } = nodeOf(index, key).attributes;
    return (
      <>
        <TypeMark type={type} palette={palette} />
        <span class="result-text">
          <span class="result-main">{foundIn === 'alias' ? <bdi>{label}</bdi> : text}</span>
          {foundIn === 'alias' && <span class="result-note">{text}</span>}
        </span>
        <span class="result-kind">{foundIn === 'label' ? strings.type[type] : strings.foundIn[foundIn]}</span>
      </>
    );
  }
  const { source, label, target } = edgeTitle(index, key);
  return (
    <>
      <LineMark palette={palette} family={edgeOf(index, key).attributes.family} />
      <span class="result-text">
        <span class="result-main">
          <bdi>{source}</bdi> <em>{label}</em> <bdi>{target}</bdi>
        </span>
        {foundIn === 'quote' && <span class="result-note result-quote">{text}</span>}
      </span>
      <span class="result-kind">{strings.foundIn[foundIn]}</span>
    </>
  );
}

function toInspector(index: GraphIndex, { kind, key, claim }: SearchResult): Inspector {
  if (kind === 'node') return { kind, key };
  return { kind, key, claim: claim === undefined ? 0 : claimNumber(index, edgeOf(index, key), claim) };
}
