/** The search over names, relations and quotes. */
import { useCallback, useEffect } from 'preact/hooks';
import { rest } from '../rest.js';
import { claimNumber } from '../model/evidence.js';
import { edgeOf, type GraphIndex, nodeOf } from '../model/graph-index.js';
import { edgeTitle, type Search, type SearchResult } from '../model/search.js';
import type { Inspector } from '../model/state.js';
import { strings } from '../strings.js';
import { Combobox } from './Combobox.js';
import { useViewer } from './context.js';
import { LineMark } from './LineMark.js';
import { SEARCH_INPUT_ID } from './shortcuts.js';
import { TypeMark } from './TypeMark.js';

const LIMIT = 40;
/** Milliseconds after the first picture. */
const PREPARE_AFTER = 300;

export function SearchBox({ search }: { search: Search }) {
  const { index, dispatch } = useViewer();
  const find = useCallback((query: string) => search(query, LIMIT), [search]);
  // The texts are laid out while the reader still looks at the picture.
  useEffect(() => {
    let left = false;
    const layOut = async (): Promise<void> => {
      while (!left && !search.steps.next().done) await rest();
    };
    const timer = setTimeout(layOut, PREPARE_AFTER);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [search]);
  return (
    <Combobox
      id={SEARCH_INPUT_ID}
      label={strings.search.label}
      placeholder={strings.search.placeholder}
      find={find}
      row={(result) => <Result result={result} />}
      onChoose={(result) => dispatch({ type: 'open', inspector: toInspector(index, result), aim: true })}
      keepsText
      shortcut="/"
    />
  );
}

export function Result({ result }: { result: SearchResult }) {
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
