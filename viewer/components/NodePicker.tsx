/** Chooses a node by its name; the chosen one stands in place of the field until it is taken away. */
import { useCallback } from 'preact/hooks';
import type { Search, SearchResult } from '../model/search.js';
import { strings } from '../strings.js';
import { Combobox } from './Combobox.js';
import { Icon } from './Icon.js';
import { NodeLink } from './NodeLink.js';
import { Result } from './SearchBox.js';

interface Props {
  readonly label: string;
  readonly chosen: string | null;
  readonly search: Search;
  readonly onChange: (node: string | null) => void;
}

const LIMIT = 12;
/** Names come first among the finds; quotes are many. */
const AMONG = 60;

export function NodePicker({ label, chosen, search, onChange }: Props) {
  const find = useCallback((query: string) => nodesAmong(search(query, AMONG)), [search]);
  return (
    <div class="picker">
      <span class="picker-label" aria-hidden="true">
        {label}
      </span>
      {chosen === null ? (
        <Combobox
          label={label}
          placeholder={strings.paths.choose}
          find={find}
          row={(result) => <Result result={result} />}
          onChoose={(result) => onChange(result.key)}
          keepsText={false}
        />
      ) : (
        <span class="picked">
          <NodeLink node={chosen} />
          <button
            type="button"
            class="quiet icon-only"
            aria-label={strings.paths.change(label)}
            title={strings.paths.change(label)}
            onClick={() => onChange(null)}
          >
            <Icon name="close" />
          </button>
        </span>
      )}
    </div>
  );
}

function nodesAmong(results: readonly SearchResult[]): readonly SearchResult[] {
  const nodes = new Map(results.filter(({ kind }) => kind === 'node').map((result) => [result.key, result]));
  return [...nodes.values()].slice(0, LIMIT);
}
