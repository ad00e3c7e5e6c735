/**
 * The graph as JSON, `footnote-graph/1`: keys sorted, and one line for each document, node, edge and piece of evidence,
 * so that two builds can be compared with `diff`. graphology's `Graph.from` loads what `JSON.parse` makes of it.
 */
import type { KnowledgeGraph } from '../model.js';
import { compareBy } from '../order.js';
import { graphShape } from './graph-shape.js';
import { FormatError } from './shape.js';

/** Lists that are written one item a line. */
const LISTS: ReadonlySet<string> = new Set([
  'documents',
  'edges',
  'evidence',
  'issues',
  'judgements',
  'nodes',
  'selfClaims',
  'unsure',
]);

const REMEDY = 'the file is cut short or was changed by something else: build the graph again';

/** The whole text, ending in a line feed. Where it may pass half a gigabyte, write `jsonChunks` one by one. */
export function toJson(graph: KnowledgeGraph): string {
  return [...jsonChunks(graph)].join('');
}

/** The same text in pieces of about a line. */
export function* jsonChunks(graph: KnowledgeGraph): Generator<string> {
  yield* openObject(graph);
  yield '\n';
}

/**
 * Reads a graph that `toJson` wrote. Throws an Error naming the first value that has not the format's shape; whether
 * the graph is also sound, `check` tells.
 */
export function fromJson(json: string): KnowledgeGraph {
  const value = parse(json);
  const format = formatOf(value);
  if (format !== 'footnote-graph/1') {
    throw new Error(
      `attributes.format is ${JSON.stringify(format) ?? 'missing'}, but should be "footnote-graph/1": ` +
        'read the file with the version that wrote it, or build the graph again with this one',
    );
  }
  try {
    graphShape(value, '');
    return value;
  } catch (error) {
    throw error instanceof FormatError ? new Error(`${error.message}; ${REMEDY}`, { cause: error }) : error;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`the text is not JSON (${String(error)}); ${REMEDY}`, { cause: error });
  }
}

function formatOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('attributes' in value)) return undefined;
  const { attributes } = value;
  return typeof attributes === 'object' && attributes !== null && 'format' in attributes
    ? attributes.format
    : undefined;
}

/** The graph itself and its attributes: one member a line, long lists one item a line. */
function* openObject(value: object): Generator<string> {
  const entries = sortedEntries(value);
  yield '{\n';
  for (const [index, [key, member]] of entries.entries()) {
    yield `${JSON.stringify(key)}: `;
    if (key === 'attributes' && typeof member === 'object' && member !== null) yield* openObject(member);
    else if (LISTS.has(key) && Array.isArray(member)) yield* openList(member);
    else yield closed(member);
    yield index < entries.length - 1 ? ',\n' : '\n';
  }
  yield '}';
}

function* openList(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n${closed(item)}`;
  yield '\n]';
}

/** One line, but for the lists inside that are open. */
function closed(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(closed).join(',')}]`;
  const members = sortedEntries(value).map(([key, member]) => {
    const text = LISTS.has(key) && Array.isArray(member) ? [...openList(member)].join('') : closed(member);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{${members.join(',')}}`;
}

function sortedEntries(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(compareBy(([key]) => key));
}
