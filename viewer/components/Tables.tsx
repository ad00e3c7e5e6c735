/** The shown nodes and the shown edges as tables: the same graph for keyboards, screen readers and close reading. */
import { useMemo } from 'preact/hooks';
import type { GraphEdge, GraphNode } from '../../graph/model.js';
import { percentOf } from '../model/confidence.js';
import { type GraphIndex, nodeOf } from '../model/graph-index.js';
import type { Visible } from '../model/select.js';
import type { Target } from '../model/state.js';
import { strings } from '../strings.js';
import type { Palette } from '../theme/palette.js';
import { useViewer } from './context.js';
import { DataTable, type TableColumn } from './DataTable.js';
import { LineMark } from './LineMark.js';
import { StatusBadge } from './StatusBadge.js';
import { TypeMark } from './TypeMark.js';

interface Props {
  readonly visible: Visible;
  readonly target: Target | null;
}

export function EdgeTable({ visible, target }: Props) {
  const { index, palette, dispatch } = useViewer();
  const edges = useMemo(() => index.byWeight.filter(({ key }) => visible.edges.has(key)), [index, visible]);
  const columns = useMemo(() => edgeColumns(index, palette), [index, palette]);
  return (
    <DataTable
      caption={strings.list.edges(edges.length)}
      columns={columns}
      rows={edges}
      keyOf={keyOf}
      selected={target?.kind === 'edge' ? target.key : null}
      onOpen={({ key }) => dispatch({ type: 'open', inspector: { kind: 'edge', key, claim: 0 }, aim: true })}
      fileName="edges.csv"
    />
  );
}

export function NodeTable({ visible, target }: Props) {
  const { index, palette, dispatch } = useViewer();
  const nodes = useMemo(
    () => [...visible.nodes].map((key) => nodeOf(index, key)).sort((a, b) => b.attributes.size - a.attributes.size),
    [index, visible],
  );
  const columns = useMemo(() => nodeColumns(index, palette, visible), [index, palette, visible]);
  return (
    <DataTable
      caption={strings.list.nodes(nodes.length)}
      columns={columns}
      rows={nodes}
      keyOf={keyOf}
      selected={target?.kind === 'node' ? target.key : null}
      onOpen={({ key }) => dispatch({ type: 'open', inspector: { kind: 'node', key }, aim: true })}
      fileName="nodes.csv"
    />
  );
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}

function edgeColumns(index: GraphIndex, palette: Palette): readonly TableColumn<GraphEdge>[] {
  const { list } = strings;
  const name = (key: string): string => nodeOf(index, key).attributes.label;
  const dated = ({ attributes: { first, last } }: GraphEdge): string =>
    [...new Set([first, last])].filter((date) => date !== null).join(' – ');
  return [
    {
      id: 'source',
      heading: list.source,
      width: 22,
      value: (edge) => name(edge.source),
      cell: (edge) => <NodeName node={nodeOf(index, edge.source)} palette={palette} />,
    },
    {
      id: 'relation',
      heading: list.relation,
      width: 20,
      value: ({ attributes }) => attributes.label,
      cell: ({ attributes: { label, family, status } }) => (
        <span class="relation-name">
          <LineMark palette={palette} family={family} status={status} />
          <span class="cell-text">{label}</span>
        </span>
      ),
    },
    {
      id: 'target',
      heading: list.target,
      width: 22,
      value: (edge) => name(edge.target),
      cell: (edge) => <NodeName node={nodeOf(index, edge.target)} palette={palette} />,
    },
    {
      id: 'status',
      heading: list.status,
      width: 13,
      value: ({ attributes }) => strings.statuses[attributes.status],
      cell: ({ attributes }) => <StatusBadge status={attributes.status} />,
    },
    {
      id: 'date',
      heading: list.date,
      width: 13,
      // ISO dates sort, and are what a spreadsheet can read.
      value: dated,
    },
    { id: 'claims', heading: list.claims, width: 10, numeric: true, value: ({ attributes }) => attributes.claims },
    { id: 'sources', heading: list.sources, width: 10, numeric: true, value: ({ attributes }) => attributes.sources },
    {
      id: 'confidence',
      heading: list.confidence,
      width: 13,
      numeric: true,
      value: ({ attributes }) => attributes.confidence,
      cell: (edge) => list.percent(percentOf(edge)),
    },
  ];
}

function nodeColumns(index: GraphIndex, palette: Palette, visible: Visible): readonly TableColumn<GraphNode>[] {
  const { list } = strings;
  const edges = ({ key }: GraphNode): readonly GraphEdge[] =>
    (index.incident.get(key) ?? []).filter((edge) => visible.edges.has(edge.key));
  return [
    {
      id: 'name',
      heading: list.name,
      width: 34,
      value: ({ attributes }) => attributes.label,
      cell: (node) => <NodeName node={node} palette={palette} />,
    },
    { id: 'type', heading: list.type, width: 15, value: ({ attributes }) => strings.type[attributes.type] },
    {
      id: 'aliases',
      heading: list.aliases,
      width: 27,
      value: ({ attributes }) => attributes.aliases.join('; '),
      cell: ({ attributes }) => <bdi class="cell-text">{attributes.aliases.join('; ')}</bdi>,
    },
    { id: 'edges', heading: list.connections, width: 13, numeric: true, value: (node) => edges(node).length },
    {
      id: 'claims',
      heading: list.claims,
      width: 10,
      numeric: true,
      value: (node) => edges(node).reduce((sum, { attributes }) => sum + attributes.claims, 0),
    },
    {
      id: 'mentions',
      heading: list.mentions,
      width: 11,
      numeric: true,
      value: ({ attributes }) => attributes.mentions.length,
    },
  ];
}

function NodeName({ node: { attributes }, palette }: { node: GraphNode; palette: Palette }) {
  return (
    <span class="node-name">
      <TypeMark type={attributes.type} palette={palette} />
      <bdi class="cell-text">{attributes.label}</bdi>
    </span>
  );
}
