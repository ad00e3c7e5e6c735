/** Small inputs for tests, built by hand: documents with their claims spelt out, and bare graphs. */
import type {
  EdgeAttributes,
  EntityType,
  Evidence,
  Generator,
  GraphEdge,
  GraphNode,
  KnowledgeGraph,
  Modality,
  NodeAttributes,
  Polarity,
  Span,
} from '../graph/model.js';
import { familyOf } from '../graph/vocabulary/relations.js';
import { contentId, sha256OfText } from '../src/ids.js';
import type {
  Chain,
  Claim,
  DatedInterval,
  Entity,
  Mention,
  Reading,
  Resolution,
  SourceDocument,
} from '../src/model.js';
import { cover } from '../src/span.js';

export interface ClaimSpec {
  readonly relation: string;
  /** Words of the document's text; their first occurrence is meant. */
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly symmetric?: boolean;
  readonly label?: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly speaker?: string;
  readonly place?: string;
  /** An ISO prefix, or two. */
  readonly event?: string | readonly [string, string];
}

export interface DocumentSpec {
  readonly text: string;
  readonly path?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly claims?: readonly ClaimSpec[];
  /** Names that no claim takes up. */
  readonly names?: readonly string[];
}

export interface Corpus {
  readonly documents: SourceDocument[];
  readonly readings: Reading[];
  readonly resolution: Resolution;
}

export const GENERATOR: Generator = {
  name: 'footnote',
  version: '0.0.0',
  backend: 'none',
  model: { name: 'none', sha256: '0' },
  rules: '0',
};

/** Documents, their readings, and entities that are the same name everywhere; a name is a person unless `types` says. */
export function corpusOf(specs: readonly DocumentSpec[], types: Readonly<Record<string, EntityType>> = {}): Corpus {
  const documents = specs.map(documentOf);
  const readings = specs.map((spec, index) => readingOf(spec, documents[index]!, types));
  return { documents, readings, resolution: { entities: entitiesOf(readings), unsure: [] } };
}

function documentOf({ text, path, publisher, published }: DocumentSpec): SourceDocument {
  const id = contentId('d', [text, publisher ?? null, published ?? null]);
  return {
    id,
    paths: [path ?? `${id}.txt`],
    format: 'text',
    text,
    textSha256: sha256OfText(text),
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    origin: null,
    title: null,
    publisher: publisher ?? null,
    published: published === undefined ? null : { from: published, how: 'metadata' },
    language: 'en',
  };
}

/** What `spec` says was read from `document`, which must hold its words. */
export function readingOf(
  { text, claims = [], names = [] }: Pick<DocumentSpec, 'text' | 'claims' | 'names'>,
  document: SourceDocument,
  types: Readonly<Record<string, EntityType>> = {},
): Reading {
  const said = claims.flatMap(({ subject, object, place, speaker }) => [subject, object, place, speaker]);
  const all = [...new Set([...said, ...names])].filter((name) => name !== undefined);
  const mentions = all.map((name) => mentionOf(find(text, name), name, types[name] ?? 'person'));
  const { text: _text, origin: _origin, blocks: _blocks, ...facts } = document;
  return {
    document: { ...facts, length: text.length },
    mentions,
    chains: mentions.map((mention, index) => chainOf(document.id, mention, index)),
    claims: claims.map((claim) => claimOf(claim, document, (name) => all.indexOf(name))),
    issues: [],
    coverage: {
      characters: text.length,
      charactersRead: text.length,
      sentences: 1,
      sentencesSplit: 0,
      twoNamesNoClaim: 0,
    },
  };
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`'${words}' does not stand in '${text}'`);
  return { start, end: start + words.length };
}

function mentionOf(span: Span, text: string, type: EntityType): Mention {
  const kind = /^\p{Ll}/u.test(text) ? 'nominal' : 'name';
  const tokens = { first: 0, last: 1, head: 0 };
  return { ...span, ...tokens, kind, type, text, sentence: 0, subtypes: [], plural: false, rule: 'builder' };
}

function chainOf(document: string, { start, end, text, type, kind }: Mention, index: number): Chain {
  return {
    id: contentId('c', [document, start, end]),
    mentions: [index],
    type: type ?? 'person',
    label: text,
    named: kind === 'name',
    aliases: [],
    subtypes: [],
    reasons: [],
  };
}

function claimOf(spec: ClaimSpec, document: SourceDocument, indexOf: (name: string) => number): Claim {
  const [subject, predicate, object] = [spec.subject, spec.predicate, spec.object].map((words) =>
    find(document.text, words),
  ) as [Span, Span, Span];
  const span = cover([subject, predicate, object]);
  const proposition = contentId('p', [document.id, predicate.start, predicate.end]);
  return {
    id: contentId('k', [
      document.id,
      spec.relation,
      subject.start,
      predicate.start,
      object.start,
      spec.polarity ?? null,
    ]),
    proposition,
    ...span,
    relation: spec.relation,
    family: familyOf(spec.relation),
    label: spec.label ?? spec.predicate,
    symmetric: spec.symmetric ?? false,
    subject,
    predicate,
    object,
    subjectMention: indexOf(spec.subject),
    objectMention: indexOf(spec.object),
    quote: document.text.slice(span.start, span.end),
    antecedents: [],
    polarity: spec.polarity ?? 'positive',
    modality: spec.modality ?? 'asserted',
    attribution:
      spec.speaker === undefined
        ? []
        : [
            {
              ...find(document.text, spec.speaker),
              name: spec.speaker,
              mention: indexOf(spec.speaker),
              cue: predicate,
            },
          ],
    dates: spec.event === undefined ? null : { event: intervalOf(spec.event), statement: null, published: null },
    placeMention: spec.place === undefined ? null : indexOf(spec.place),
    rule: 'builder',
    confidence: 0.8,
  };
}

function intervalOf(event: string | readonly [string, string]): DatedInterval {
  const [from, to] = typeof event === 'string' ? [event, event] : event;
  return { from, to, span: null, how: 'expression' };
}

function entitiesOf(readings: readonly Reading[]): Entity[] {
  const chains = readings.flatMap((reading) => reading.chains);
  const labels = [...new Set(chains.map(({ label }) => label))].sort();
  return labels.map((label) => {
    const own = chains.filter((chain) => chain.label === label);
    const ids = own.map(({ id }) => id).sort();
    const { type, named } = own[0]!;
    return { key: contentId(type, [ids[0]!]), type, label, named, aliases: [], subtypes: [], chains: ids, merges: [] };
  });
}

/** A graph of bare nodes and edges, one claim an edge, without documents' texts: for layout, formats and algorithms. */
export function graphOf(
  nodes: readonly (readonly [key: string, attributes?: Partial<NodeAttributes>])[],
  edges: readonly (readonly [source: string, relation: string, target: string, attributes?: Partial<EdgeAttributes>])[],
): KnowledgeGraph {
  return {
    attributes: {
      format: 'footnote-graph/1',
      unit: 'utf16',
      generator: GENERATOR,
      documents: [],
      coverage: {
        files: 0,
        read: 0,
        failed: 0,
        characters: 0,
        charactersRead: 0,
        sentences: 0,
        sentencesSplit: 0,
        twoNamesNoClaim: 0,
        doubtful: 0,
        leastConfidence: 0,
      },
      issues: [],
      selfClaims: [],
    },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: nodes.map(([key, attributes]) => bareNode(key, attributes)),
    edges: edges.map(([source, relation, target, attributes]) => bareEdge(source, relation, target, attributes)),
  };
}

function bareNode(key: string, attributes: Partial<NodeAttributes> = {}): GraphNode {
  const empty = { subtypes: [], aliases: [], mentions: [], merges: [] };
  const place = { x: 0, y: 0, size: 4, community: 0 };
  return { key, attributes: { label: key, type: 'person', named: true, ...empty, ...place, ...attributes } };
}

function bareEdge(
  source: string,
  relation: string,
  target: string,
  attributes: Partial<EdgeAttributes> = {},
): GraphEdge {
  return {
    key: `${source} ${relation} ${target}`,
    source,
    target,
    attributes: {
      relation,
      family: familyOf(relation),
      label: relation,
      weight: 1,
      claims: 1,
      documents: 1,
      sources: 1,
      confidence: 0.8,
      status: 'affirmed',
      statusCounts: { 'positive asserted': 1 },
      first: null,
      last: null,
      contradicts: [],
      evidence: [bareEvidence(`${source} ${relation} ${target}`)],
      ...attributes,
    },
  };
}

/** Evidence whose quote is `quote`, at the start of a document called "document". */
export function bareEvidence(quote: string, changes: Partial<Evidence> = {}): Evidence {
  const span = { start: 0, end: quote.length };
  return {
    id: quote,
    document: 'document',
    ...span,
    label: 'says',
    quote,
    subject: span,
    predicate: span,
    object: span,
    antecedents: [],
    proposition: quote,
    polarity: 'positive',
    modality: 'asserted',
    attribution: [],
    dates: null,
    place: null,
    rule: 'builder',
    confidence: 0.8,
    ...changes,
  };
}
