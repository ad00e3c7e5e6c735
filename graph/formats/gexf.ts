/**
 * The graph as GEXF, for Gephi, networkx and graphology alike: what all three read as it was meant, and no more. Every
 * edge is directed, a symmetric one says so in a column; `kind` keeps edges of different relations apart; time is whole
 * days in spells that never overlap; the sizes and places that `layout` gave come through Gephi's import unchanged.
 */
import type { GraphEdge, GraphIssue, GraphNode, KnowledgeGraph, PublishedDate } from '../model.js';
import { periodsOf, toDays, unite, type Period } from '../time.js';
import { ENTITY_TYPES } from '../vocabulary/entity-types.js';
import { EDGE_COLUMNS, NODE_COLUMNS, type Column, type ColumnValue } from './gexf-columns.js';
import { findLosses } from './gexf-losses.js';
import { escapeXml, xmlAttributes } from './xml.js';

export interface GexfOptions {
  /** 1.3 for Gephi; 1.2 for older readers, such as networkx before 3.6. Default 1.3. */
  readonly version?: '1.2' | '1.3';
  /** Whether nodes without an edge are written too. Default false. */
  readonly isolates?: boolean;
}

export interface GexfFile {
  readonly text: string;
  /** What was left out. */
  readonly omitted: { readonly isolates: number };
  /** What the format or Gephi will not keep as it is. */
  readonly issues: readonly GraphIssue[];
}

const NAMESPACES = {
  '1.2': { gexf: 'http://www.gexf.net/1.2draft', viz: 'http://www.gexf.net/1.2draft/viz' },
  '1.3': { gexf: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' },
};

/** Writes the graph; it must be one in which `check` finds nothing. */
export function toGexf(graph: KnowledgeGraph, { version = '1.3', isolates = false }: GexfOptions = {}): GexfFile {
  const nodes = isolates ? graph.nodes : withoutIsolates(graph);
  const nodeTimes = nodes.map(nodePeriods);
  const edgeTimes = edgePeriods(graph);
  const times = [...nodeTimes, ...edgeTimes].flat();
  const dynamic = times.some(toDays);
  const text = [
    ...head(graph, version, dynamic),
    `<nodes count="${nodes.length}">`,
    ...nodes.map((node, index) => nodeElement(node, nodeTimes[index]!)),
    '</nodes>',
    `<edges count="${graph.edges.length}">`,
    ...graph.edges.map((edge, index) => edgeElement(edge, edgeTimes[index]!)),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
  return {
    text,
    omitted: { isolates: graph.nodes.length - nodes.length },
    issues: losses(nodes, graph.edges, times),
  };
}

function withoutIsolates({ nodes, edges }: KnowledgeGraph): readonly GraphNode[] {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return nodes.filter(({ key }) => ends.has(key));
}

function nodePeriods({ attributes: { from, to } }: GraphNode): readonly Period[] {
  return from !== undefined && to !== undefined ? [{ from, to }] : [];
}

function edgePeriods({ attributes, edges }: KnowledgeGraph): (readonly Period[])[] {
  const published = new Map(attributes.documents.map((document) => [document.id, document.published]));
  const publishedOf = (document: string): PublishedDate | null => published.get(document) ?? null;
  return edges.map((edge) => periodsOf(edge.attributes.evidence, publishedOf));
}

function losses(nodes: readonly GraphNode[], edges: readonly GraphEdge[], periods: readonly Period[]): GraphIssue[] {
  const labels = [...nodes, ...edges].map(({ attributes }) => attributes.label);
  const values = [
    ...nodes.flatMap((node) => valuesOf(NODE_COLUMNS, node)),
    ...edges.flatMap((edge) => valuesOf(EDGE_COLUMNS, edge)),
  ];
  return findLosses(labels, values, periods.filter((period) => !toDays(period)).length);
}

function valuesOf<T>(columns: readonly Column<T>[], item: T): ColumnValue[] {
  return columns.map(({ value }) => value(item));
}

function head({ attributes: { generator } }: KnowledgeGraph, version: '1.2' | '1.3', dynamic: boolean): string[] {
  const { gexf, viz } = NAMESPACES[version];
  const time = dynamic ? ' mode="dynamic" timeformat="date"' : ' mode="static"';
  const zone = dynamic && version === '1.3' ? ' timerepresentation="interval" timezone="UTC"' : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="${gexf}" xmlns:viz="${viz}" version="${version}">`,
    `<meta><creator>${escapeXml(`${generator.name} ${generator.version}`)}</creator>` +
      '<description>An edge is what documents say, not a fact: see its quote and its status.</description></meta>',
    `<graph defaultedgetype="directed" idtype="string"${time}${zone}>`,
    ...declaration('node', NODE_COLUMNS),
    ...declaration('edge', EDGE_COLUMNS),
  ];
}

function declaration<T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string[] {
  return [
    `<attributes class="${of}">`,
    ...columns.map(({ id, title, type }) => `<attribute${xmlAttributes({ id, title, type })}/>`),
    '</attributes>',
  ];
}

function nodeElement(node: GraphNode, periods: readonly Period[]): string {
  const { key, attributes } = node;
  const { colour } = ENTITY_TYPES[attributes.type];
  return (
    `<node${xmlAttributes({ id: key, label: attributes.label })}>` +
    `${attvalues(NODE_COLUMNS, node)}${spells(periods)}` +
    `<viz:color${xmlAttributes({ ...colour })}/>` +
    `<viz:position${xmlAttributes({ x: attributes.x, y: attributes.y })}/>` +
    `<viz:size${xmlAttributes({ value: attributes.size })}/></node>`
  );
}

function edgeElement(edge: GraphEdge, periods: readonly Period[]): string {
  const { key, source, target, attributes } = edge;
  const { label, relation: kind, weight } = attributes;
  return (
    `<edge${xmlAttributes({ id: key, source, target, type: 'directed', kind, label, weight })}>` +
    `${attvalues(EDGE_COLUMNS, edge)}${spells(periods)}</edge>`
  );
}

function attvalues<T>(columns: readonly Column<T>[], item: T): string {
  const written = columns.map(({ id, value }) => xmlAttvalue(id, value(item)));
  return `<attvalues>${written.join('')}</attvalues>`;
}

function xmlAttvalue(id: string, value: ColumnValue): string {
  const text = typeof value === 'object' ? listText(value ?? []) : String(value);
  return text === '' ? '' : `<attvalue${xmlAttributes({ for: id, value: text })}/>`;
}

/** Gephi's own quoting, which is not JSON's: only the quote and the backslash are escaped. */
function listText(items: readonly string[]): string {
  const quoted = items.filter((item) => item !== '').map((item) => `"${item.replace(/[\\"]/g, '\\$&')}"`);
  return quoted.length === 0 ? '' : `[${quoted.join(', ')}]`;
}

/** Full days, both ends written; Gephi loses what overlaps, so nothing does. */
function spells(periods: readonly Period[]): string {
  const days = unite(periods.flatMap((period) => toDays(period) ?? []));
  if (days.length === 0) return '';
  const written = days.map(({ from, to }) => `<spell${xmlAttributes({ start: from, end: to })}/>`);
  return `<spells>${written.join('')}</spells>`;
}
