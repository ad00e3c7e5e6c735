/**
 * Which node of the newer graph is which of the older: the one it shares most mentions with; where texts changed so that
 * no mention stayed, the one of the same type and name. What shares mentions with several was merged or split.
 */
import { groupBy } from '../groups.js';
import type { GraphMention, GraphNode, Merge } from '../model.js';
import { compareBy, compareText } from '../order.js';
import type { DocumentFate, DocumentPairs } from './documents.js';

/** Why something differs: a document, a merge, or none that the graphs can tell. */
export interface Cause {
  readonly kind: DocumentFate['kind'] | 'nodes merged' | 'node split' | 'rules or model' | 'unknown';
  /** Path of the document or label of the node; "" where the kind says it all. */
  readonly of: string;
}

export interface NodeChange {
  /** The newer key; of what is gone, the older. */
  readonly key: string;
  readonly label: string;
  readonly type: string;
  /** "label A → B", "alias + C"; none for what is new or gone. */
  readonly changes: readonly string[];
  readonly causes: readonly Cause[];
}

export interface Regrouping {
  /** Labels of the older nodes and of the newer ones, the larger part first. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly keys: readonly string[];
  /** What joined them: "by machine: same full name". */
  readonly reasons: readonly string[];
}

export interface NodeChanges {
  readonly added: readonly NodeChange[];
  readonly gone: readonly NodeChange[];
  readonly changed: readonly NodeChange[];
  readonly merged: readonly Regrouping[];
  readonly split: readonly Regrouping[];
}

export interface NodePairs {
  readonly changes: NodeChanges;
  /** Older key → the newer node that holds most of it. */
  readonly newerOf: ReadonlyMap<string, string>;
  /** Newer key → labels of the older nodes that it was merged from. */
  readonly mergedInto: ReadonlyMap<string, string>;
  /** Newer key → label of the older node that it was split from. */
  readonly splitFrom: ReadonlyMap<string, string>;
}

interface Overlap {
  readonly older: string;
  readonly newer: string;
  readonly shared: number;
}

export function pairNodes(
  older: readonly GraphNode[],
  newer: readonly GraphNode[],
  documents: DocumentPairs,
): NodePairs {
  const [before, after] = [byKey(older), byKey(newer)];
  const overlaps = overlapsOf(older, newer);
  const links = [...overlaps, ...namesakes(older, newer, { overlaps, documents })];
  const [byOlder, byNewer] = [groupBy(links, (link) => link.older), groupBy(links, (link) => link.newer)];
  const newerOf = new Map([...byOlder].map(([key, [first]]) => [key, first!.newer]));
  const kept = [...newerOf].filter(([old, now]) => byNewer.get(now)![0]!.older === old);
  const merged = [...byNewer].filter(([, group]) => group.length > 1);
  const split = [...byOlder].filter(([, group]) => group.length > 1);
  const changes = {
    added: newer
      .filter(({ key }) => !byNewer.has(key))
      .map((node) => toChange(node, [], causesOf(node, documents.come))),
    gone: older
      .filter(({ key }) => !byOlder.has(key))
      .map((node) => toChange(node, [], causesOf(node, documents.gone))),
    changed: kept.flatMap(([old, now]) => changeOf(before.get(old)!, after.get(now)!, documents)).sort(byLabel),
    merged: merged.map(([key, group]) =>
      toMerge(
        after.get(key)!,
        group.map((link) => before.get(link.older)!),
      ),
    ),
    split: split.map(([key, group]) =>
      toSplit(
        before.get(key)!,
        group.map((link) => after.get(link.newer)!),
      ),
    ),
  };
  return {
    changes,
    newerOf,
    mergedInto: new Map(merged.map(([key]) => [key, labelOf(after.get(key)!)])),
    splitFrom: new Map(
      split.flatMap(([key, group]) => group.map((link) => [link.newer, labelOf(before.get(key)!)] as const)),
    ),
  };
}

const byLabel = compareBy<NodeChange>(
  ({ label }) => label,
  ({ key }) => key,
);

function byKey(nodes: readonly GraphNode[]): ReadonlyMap<string, GraphNode> {
  return new Map(nodes.map((node) => [node.key, node]));
}

/** The most shared mentions first; of equals those that kept their name. */
function overlapsOf(older: readonly GraphNode[], newer: readonly GraphNode[]): Overlap[] {
  const place = ({ document, start, end }: GraphMention): string => `${document} ${start} ${end}`;
  const holders = new Map(
    older.flatMap((node) => node.attributes.mentions.map((mention) => [place(mention), node] as const)),
  );
  return newer
    .flatMap((node) => {
      const held = node.attributes.mentions.flatMap((mention) => holders.get(place(mention)) ?? []);
      return [...groupBy(held, (holder) => holder)].map(([holder, { length }]) => ({
        older: holder.key,
        newer: node.key,
        shared: length,
        renamed: labelOf(holder) === labelOf(node) ? 0 : 1,
      }));
    })
    .sort(
      compareBy(
        ({ shared }) => -shared,
        ({ renamed }) => renamed,
        (link) => link.older,
        (link) => link.newer,
      ),
    );
}

/**
 * Pairs of nodes without a shared mention: those that kept their key, then those of one type and name in the same
 * changed documents, then those of one type and name; a name that several bear tells nothing.
 */
function namesakes(
  older: readonly GraphNode[],
  newer: readonly GraphNode[],
  { overlaps, documents }: { readonly overlaps: readonly Overlap[]; readonly documents: DocumentPairs },
): Overlap[] {
  const name = ({ attributes: { type, label } }: GraphNode): string => `${type} ${label}`;
  const inPlace = (fates: ReadonlyMap<string, DocumentFate>) => (node: GraphNode) =>
    [
      name(node),
      ...new Set(node.attributes.mentions.map(({ document }) => fates.get(document)?.path ?? document)),
    ].join('\0');
  const rounds: readonly (readonly [NameOf, NameOf])[] = [
    [({ key }) => key, ({ key }) => key],
    [inPlace(documents.gone), inPlace(documents.come)],
    [name, name],
  ];
  const taken = new Set(overlaps.flatMap((link) => [`older ${link.older}`, `newer ${link.newer}`]));
  return rounds.flatMap(([oldName, newName]) => {
    const olds = groupBy(
      older.filter(({ key }) => !taken.has(`older ${key}`)),
      oldName,
    );
    const news = groupBy(
      newer.filter(({ key }) => !taken.has(`newer ${key}`)),
      newName,
    );
    const pairs = [...olds].flatMap(([called, [old, ...more]]) => {
      const [now, ...others] = news.get(called) ?? [];
      return now && more.length + others.length === 0 ? [{ older: old!.key, newer: now.key, shared: 0 }] : [];
    });
    for (const pair of pairs) taken.add(`older ${pair.older}`).add(`newer ${pair.newer}`);
    return pairs;
  });
}

type NameOf = (node: GraphNode) => string;

function changeOf(old: GraphNode, now: GraphNode, documents: DocumentPairs): NodeChange[] {
  const [a, b] = [old.attributes, now.attributes];
  const changes = [
    ...(a.label === b.label ? [] : [`label ${a.label} → ${b.label}`]),
    ...(a.type === b.type ? [] : [`type ${a.type} → ${b.type}`]),
    ...setChanges('alias', a.aliases, b.aliases),
    ...setChanges('kind', a.subtypes, b.subtypes),
    ...(a.from === b.from && a.to === b.to ? [] : [`date ${datesOf(old)} → ${datesOf(now)}`]),
  ];
  const causes = [...causesOf(old, documents.gone), ...causesOf(now, documents.come)];
  return changes.length === 0
    ? []
    : [
        toChange(
          now,
          changes,
          causes.filter(({ kind }) => kind !== 'unknown'),
        ),
      ];
}

function datesOf({ attributes: { from = 'none', to = from } }: GraphNode): string {
  return from === to ? from : `${from} – ${to}`;
}

function setChanges(what: string, before: readonly string[], after: readonly string[]): string[] {
  return [
    ...after.filter((item) => !before.includes(item)).map((item) => `${what} + ${item}`),
    ...before.filter((item) => !after.includes(item)).map((item) => `${what} - ${item}`),
  ];
}

function toChange(
  { key, attributes: { label, type } }: GraphNode,
  changes: readonly string[],
  causes: readonly Cause[],
): NodeChange {
  return { key, label, type, changes, causes };
}

/** The documents that came or went and mention the node. */
function causesOf({ attributes }: GraphNode, fates: ReadonlyMap<string, DocumentFate>): Cause[] {
  const found = attributes.mentions.flatMap(({ document }) => fates.get(document) ?? []);
  const causes = new Map(found.map(({ kind, path }) => [`${kind} ${path}`, { kind, of: path }]));
  return causes.size === 0
    ? [{ kind: 'unknown', of: '' }]
    : [...causes.values()].sort((a, b) => compareText(a.of, b.of));
}

function toMerge(now: GraphNode, olds: readonly GraphNode[]): Regrouping {
  return {
    from: olds.map(labelOf),
    to: [labelOf(now)],
    keys: [now.key],
    reasons: [...new Set(now.attributes.merges.map(reasonOf))].sort(),
  };
}

function toSplit(old: GraphNode, nows: readonly GraphNode[]): Regrouping {
  const lost = old.attributes.merges.filter(
    ({ a, b }) => !nows.some(({ attributes }) => attributes.merges.some((merge) => merge.a === a && merge.b === b)),
  );
  return {
    from: [labelOf(old)],
    to: nows.map(labelOf),
    keys: nows.map(({ key }) => key),
    reasons: [...new Set(lost.map(reasonOf))].sort(),
  };
}

function reasonOf({ by, reasons }: Merge): string {
  return `by ${by}: ${reasons.join('; ')}`;
}

function labelOf({ attributes }: GraphNode): string {
  return attributes.label;
}
