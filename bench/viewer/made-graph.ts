/** A made-up graph of any size, always the same for the same numbers: hubs and communities as news has them, no words of sense. */
import type {
  EdgeStatus,
  EntityType,
  Evidence,
  GraphDocument,
  GraphEdge,
  GraphNode,
  KnowledgeGraph,
} from '../../graph/model.js';
import { seededRandom } from '../../graph/random.js';

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'event'];
const STATUSES: readonly EdgeStatus[] = ['affirmed', 'affirmed', 'affirmed', 'denied', 'planned', 'possible'];
const RELATIONS = [
  ['met', 'contact'],
  ['accused', 'conflict'],
  ['supports', 'support'],
  ['pays', 'trade'],
  ['leads', 'role'],
] as const;
const SYLLABLES = [
  'ka',
  'ro',
  'min',
  'tel',
  'va',
  'dor',
  'is',
  'ben',
  'lu',
  'qua',
  'sen',
  'ty',
  'or',
  'em',
  'pil',
  'gra',
];
const NODES_PER_COMMUNITY = 40;
const NODES_PER_DOCUMENT = 20;

type Random = () => number;

export function madeGraph(size: { readonly nodes: number; readonly edges: number }): KnowledgeGraph {
  const random = seededRandom(size.edges);
  const documents = times(Math.ceil(size.nodes / NODES_PER_DOCUMENT), toDocument);
  const nodes = times(size.nodes, (place) => toNode(place, size.nodes, random));
  const edges = times(size.edges, (place) => toEdge(place, nodes, documents, random));
  return {
    attributes: {
      format: 'footnote-graph/1',
      unit: 'utf16',
      generator: { name: 'footnote', version: '0', backend: 'made', model: { name: 'none', sha256: '' }, rules: '0' },
      documents,
      coverage: {
        ...{ files: documents.length, read: documents.length, failed: 0, characters: 0, charactersRead: 0 },
        ...{ sentences: 0, sentencesSplit: 0, twoNamesNoClaim: 0, doubtful: 0, leastConfidence: 0 },
      },
      issues: [],
      selfClaims: [],
    },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  };
}

function toDocument(place: number): GraphDocument {
  const id = `d${place}`;
  const month = String(1 + (place % 12)).padStart(2, '0');
  return {
    ...{ id, path: `${id}.txt`, paths: [`${id}.txt`], title: `Report ${place}`, publisher: `Paper ${place % 30}` },
    ...{ published: { from: `2024-${month}`, how: 'metadata' }, language: 'en', textSha256: '', length: 0, blocks: [] },
  };
}

/** Communities lie on a spiral, their nodes around the middle. */
function toNode(place: number, count: number, random: Random): GraphNode {
  const community = Math.floor(place / NODES_PER_COMMUNITY);
  const [turn, far] = [community * 2.4, 4000 * Math.sqrt((community * NODES_PER_COMMUNITY + 1) / count)];
  return {
    key: `n${place}`,
    attributes: {
      ...{
        label: `${word(random)} ${word(random)}`,
        type: pick(TYPES, random),
        named: true,
        subtypes: [],
        aliases: [],
      },
      ...{ mentions: [], merges: [], size: 4 + 96 * random() ** 8, community },
      x: far * Math.cos(turn) + 300 * (random() - 0.5),
      y: far * Math.sin(turn) + 300 * (random() - 0.5),
    },
  };
}

/** Most edges stay within a community; a few nodes have many. */
function toEdge(
  place: number,
  nodes: readonly GraphNode[],
  documents: readonly GraphDocument[],
  random: Random,
): GraphEdge {
  const from = Math.floor(nodes.length * random() ** 2);
  const near =
    Math.floor(from / NODES_PER_COMMUNITY) * NODES_PER_COMMUNITY + Math.floor(NODES_PER_COMMUNITY * random());
  const far = Math.floor(nodes.length * random() ** 2);
  const to = [random() < 0.8 ? near : far, from + 1, from - 1].find((each) => each !== from && each in nodes)!;
  const [label, family] = pick(RELATIONS, random);
  const evidence = times(random() < 0.7 ? 1 : 3, (claim) =>
    toClaim(`e${place}-${claim}`, label, pick(documents, random).id, random),
  );
  return {
    key: `e${place}`,
    source: nodes[from]!.key,
    target: nodes[to]!.key,
    attributes: {
      ...{
        relation: label,
        family,
        label,
        weight: evidence.length,
        claims: evidence.length,
        documents: evidence.length,
      },
      ...{
        sources: evidence.length,
        status: pick(STATUSES, random),
        statusCounts: { 'positive asserted': evidence.length },
      },
      ...{ first: null, last: null, contradicts: [], confidence: 0.8, evidence },
    },
  };
}

function toClaim(id: string, label: string, document: string, random: Random): Evidence {
  const quote = times(14, () => word(random)).join(' ');
  const nowhere = { start: 0, end: 0 };
  return {
    ...{
      id,
      document,
      label,
      quote,
      start: 0,
      end: quote.length,
      subject: nowhere,
      predicate: nowhere,
      object: nowhere,
    },
    ...{ antecedents: [], proposition: id, polarity: 'positive', modality: 'asserted', attribution: [], dates: null },
    ...{ place: null, rule: 'made', confidence: 0.8 },
  };
}

function word(random: Random): string {
  const [first, ...rest] = times(3, () => pick(SYLLABLES, random)).join('');
  return `${first!.toUpperCase()}${rest.join('')}`;
}

function pick<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(values.length * random())]!;
}

function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}
