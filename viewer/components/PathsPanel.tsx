/** All shortest ways between two nodes, the chosen one as a chain of quotes. */
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GraphEdge } from '../../graph/model.js';
import { claimsByDocument } from '../model/evidence.js';
import { nodeOf } from '../model/graph-index.js';
import { edgesBetween, type Paths } from '../model/paths.js';
import type { Search } from '../model/search.js';
import type { Inspector } from '../model/state.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { DocumentHeading } from './DocumentHeading.js';
import { Icon } from './Icon.js';
import { LineMark } from './LineMark.js';
import { NodeLink } from './NodeLink.js';
import { NodePicker } from './NodePicker.js';
import { StatusBadge } from './StatusBadge.js';

interface Props {
  readonly ends: Extract<Inspector, { from: string | null }>;
  readonly paths: Paths | null;
  readonly shown: ReadonlySet<string>;
  readonly search: Search;
}

export function PathsPanel({ ends, paths, shown, search }: Props) {
  const { dispatch } = useViewer();
  const { from, to } = ends;
  const change = (changed: Partial<typeof ends>): void =>
    dispatch({ type: 'open', inspector: { ...ends, ...changed } });
  return (
    <article class="panel" data-testid="paths-panel">
      <header class="panel-header">
        <p class="kicker">{strings.paths.lead}</p>
        <h2 class="node-heading">{strings.paths.title}</h2>
        <div class="pickers">
          <NodePicker
            label={strings.paths.from}
            chosen={from}
            search={search}
            onChange={(key) => change({ from: key })}
          />
          <NodePicker label={strings.paths.to} chosen={to} search={search} onChange={(key) => change({ to: key })} />
        </div>
      </header>
      {paths === null ? (
        <p class="claim-note">{strings.paths.hint}</p>
      ) : (
        <Found key={`${from} ${to}`} paths={paths} shown={shown} />
      )}
    </article>
  );
}

function Found({ paths: { paths, count }, shown }: { paths: Paths; shown: ReadonlySet<string> }) {
  const { index, dispatch } = useViewer();
  const [chosen, setChosen] = useState(0);
  const path = paths[Math.min(chosen, paths.length - 1)];
  useEffect(() => {
    if (path) dispatch({ type: 'aim', nodes: path });
  }, [path, dispatch]);
  if (path === undefined) return <p class="claim-note">{strings.paths.none}</p>;
  const name = (key: string): string => nodeOf(index, key).attributes.label;
  return (
    <>
      <p class="facts" role="status" data-testid="paths-found">
        <strong>{strings.paths.found(count)}</strong>
        <span>{strings.paths.steps(path.length - 1)}</span>
        {count > paths.length && <span>{strings.paths.first(paths.length)}</span>}
      </p>
      {paths.length > 1 && (
        <ol class="ways">
          {paths.map((each, place) => (
            <li key={each.join(' ')}>
              <button type="button" aria-pressed={place === chosen} onClick={() => setChosen(place)}>
                {each.length === 2
                  ? strings.paths.direct
                  : each.slice(1, -1).map((key, at) => (
                      <Fragment key={key}>
                        {at > 0 && <Icon name="next" />}
                        <bdi>{name(key)}</bdi>
                      </Fragment>
                    ))}
              </button>
            </li>
          ))}
        </ol>
      )}
      <ol class="chain" data-testid="chain">
        {path.map((key, place) => (
          <li key={key}>
            {place > 0 && <Hop ends={[path[place - 1]!, key]} shown={shown} />}
            <p class="chain-node">
              <NodeLink node={key} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The heaviest edge between two nodes with its first quote, and the others by name. */
function Hop({ ends, shown }: { ends: readonly [string, string]; shown: ReadonlySet<string> }) {
  const { index } = useViewer();
  const [edge, ...others] = edgesBetween(index, shown, ends);
  if (edge === undefined) return null;
  const [group] = claimsByDocument(index, edge);
  const claim = group?.claims[0]?.evidence;
  return (
    <div class="hop">
      <EdgeLine edge={edge} from={ends[0]} />
      {claim && group && (
        <>
          <blockquote class="hop-quote">
            {claim.quote === '' ? strings.claim.withheld : <bdi data-testid="quote">{claim.quote}</bdi>}
          </blockquote>
          <DocumentHeading id={group.id} document={group.document} />
        </>
      )}
      {others.map((each) => (
        <EdgeLine key={each.key} edge={each} from={ends[0]} />
      ))}
    </div>
  );
}

function EdgeLine({ edge, from }: { edge: GraphEdge; from: string }) {
  const { palette, dispatch } = useViewer();
  const { label, status, family } = edge.attributes;
  const direction = edge.undirected ? 'upAndDown' : edge.source === from ? 'down' : 'up';
  return (
    <button
      type="button"
      class="row-button connection-relation"
      onClick={() => dispatch({ type: 'open', inspector: { kind: 'edge', key: edge.key, claim: 0 }, aim: true })}
    >
      <LineMark palette={palette} family={family} status={status} /> {label} <Icon name={direction} />
      {status !== 'affirmed' && <StatusBadge status={status} />}
    </button>
  );
}
