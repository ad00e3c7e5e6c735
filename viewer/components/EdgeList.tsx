/** The shown edges as a table: the same graph for keyboards, screen readers and close reading. */
import { useMemo, useState } from 'preact/hooks';
import type { GraphEdge } from '../../graph/model.js';
import type { Visible } from '../model/filters.js';
import { compareEdges, edgeOf, nodeOf } from '../model/graph-index.js';
import type { Target } from '../model/state.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { LineMark } from './LineMark.js';
import { StatusBadge } from './StatusBadge.js';
import { TypeMark } from './TypeMark.js';

const PAGE = 200;

export function EdgeList({ visible, target }: { visible: Visible; target: Target | null }) {
  const { index } = useViewer();
  const [length, setLength] = useState(PAGE);
  const edges = useMemo(() => [...visible.edges].map((key) => edgeOf(index, key)).sort(compareEdges), [index, visible]);
  if (edges.length === 0) return <p class="stage-note">{strings.canvas.empty}</p>;
  const { list } = strings;
  return (
    <div class="edge-list">
      <table>
        <caption class="visually-hidden">{list.caption(edges.length)}</caption>
        <thead>
          <tr>
            {[list.source, list.relation, list.target, list.status].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            <th scope="col" class="numeric">
              {list.claims}
            </th>
            <th scope="col" class="numeric">
              {list.documents}
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, length).map((edge) => (
            <EdgeRow key={edge.key} edge={edge} selected={target?.kind === 'edge' && target.key === edge.key} />
          ))}
        </tbody>
      </table>
      {edges.length > length && (
        <button type="button" class="more" onClick={() => setLength(length + PAGE)}>
          {list.more(Math.min(PAGE, edges.length - length))}
        </button>
      )}
    </div>
  );
}

function EdgeRow({ edge, selected }: { edge: GraphEdge; selected: boolean }) {
  const { palette, dispatch } = useViewer();
  const { family, status, label, claims, documents } = edge.attributes;
  const open = (): void => dispatch({ type: 'open', inspector: { kind: 'edge', key: edge.key, claim: 0 }, aim: true });
  return (
    <tr class={selected ? 'selected' : undefined} onClick={open}>
      <td>
        <NodeName node={edge.source} />
      </td>
      <td>
        <button type="button" class="relation-button" data-edge={edge.key} aria-pressed={selected}>
          <LineMark palette={palette} family={family} status={status} />
          {label}
        </button>
      </td>
      <td>
        <NodeName node={edge.target} />
      </td>
      <td>
        <StatusBadge status={status} />
      </td>
      <td class="numeric">{strings.number(claims)}</td>
      <td class="numeric">{strings.number(documents)}</td>
    </tr>
  );
}

function NodeName({ node }: { node: string }) {
  const { index, palette } = useViewer();
  const { type, label } = nodeOf(index, node).attributes;
  return (
    <span class="node-name">
      <TypeMark type={type} palette={palette} />
      <bdi>{label}</bdi>
    </span>
  );
}
