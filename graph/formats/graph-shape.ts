/** The shape of `footnote-graph/1`, field by field; the compiler holds it against `model.ts`. */
import type {
  Block,
  ClaimDates,
  Coverage,
  DatedInterval,
  EdgeAttributes,
  Evidence,
  FiledJudgement,
  Generator,
  GraphAttributes,
  GraphDocument,
  GraphEdge,
  GraphIssue,
  GraphMention,
  GraphNode,
  GraphSpeaker,
  JudgementSide,
  KnowledgeGraph,
  Merge,
  NodeAttributes,
  PublishedDate,
  SelfClaim,
  Span,
  UnsurePair,
} from '../model.js';
import { finite, flag, listOf, nullable, object, oneOf, optional, recordOf, text, whole, type Shape } from './shape.js';

const places = { start: whole, end: whole };
const span: Shape<Span> = object<Span>(places);

const datedInterval: Shape<DatedInterval> = object<DatedInterval>({
  from: text,
  to: text,
  span: nullable(span),
  how: text,
});

const claimDates: Shape<ClaimDates> = object<ClaimDates>({
  event: nullable(datedInterval),
  statement: nullable(datedInterval),
  published: nullable(datedInterval),
});

const speaker: Shape<GraphSpeaker> = object<GraphSpeaker>({
  ...places,
  speaker: nullable(text),
  name: text,
  cue: span,
});

const evidenceFields = {
  ...places,
  id: text,
  document: text,
  label: text,
  quote: text,
  subject: span,
  predicate: span,
  object: span,
  antecedents: listOf(span),
  proposition: text,
  polarity: oneOf('positive', 'negative'),
  modality: oneOf('asserted', 'planned', 'possible', 'requested', 'conditional'),
  attribution: listOf(speaker),
  dates: nullable(claimDates),
  place: nullable(text),
  rule: text,
  confidence: finite,
};

const evidence: Shape<Evidence> = object<Evidence>(evidenceFields);
const selfClaim: Shape<SelfClaim> = object<SelfClaim>({ ...evidenceFields, node: text, relation: text });

const mention: Shape<GraphMention> = object<GraphMention>({
  ...places,
  document: text,
  kind: oneOf('name', 'nominal', 'pronoun'),
});

const merge: Shape<Merge> = object<Merge>({
  a: text,
  b: text,
  judgement: oneOf('same'),
  by: text,
  reasons: listOf(text),
});

const nodeAttributes: Shape<NodeAttributes> = object<NodeAttributes>({
  label: text,
  type: oneOf('person', 'organisation', 'place', 'event'),
  named: flag,
  subtypes: listOf(text),
  aliases: listOf(text),
  mentions: listOf(mention),
  from: optional(text),
  to: optional(text),
  merges: listOf(merge),
  x: finite,
  y: finite,
  size: finite,
  community: whole,
});

const edgeAttributes: Shape<EdgeAttributes> = object<EdgeAttributes>({
  relation: text,
  family: text,
  label: text,
  weight: finite,
  claims: whole,
  documents: whole,
  sources: whole,
  confidence: finite,
  status: oneOf('affirmed', 'denied', 'disputed', 'planned', 'requested', 'possible', 'conditional'),
  statusCounts: recordOf(whole),
  first: nullable(text),
  last: nullable(text),
  contradicts: listOf(text),
  evidence: listOf(evidence),
});

const node: Shape<GraphNode> = object<GraphNode>({ key: text, attributes: nodeAttributes });

const edge: Shape<GraphEdge> = object<GraphEdge>({
  key: text,
  source: text,
  target: text,
  undirected: optional(oneOf(true)),
  attributes: edgeAttributes,
});

const published: Shape<PublishedDate> = object<PublishedDate>({ from: text, how: text });

const block: Shape<Block> = object<Block>({
  ...places,
  kind: oneOf('headline', 'paragraph', 'item', 'furniture'),
});

const document: Shape<GraphDocument> = object<GraphDocument>({
  id: text,
  path: text,
  paths: listOf(text),
  title: nullable(text),
  publisher: nullable(text),
  published: nullable(published),
  language: nullable(text),
  textSha256: text,
  length: whole,
  copyOf: optional(text),
  blocks: listOf(block),
  text: optional(text),
});

const coverage: Shape<Coverage> = object<Coverage>({
  files: whole,
  read: whole,
  failed: whole,
  characters: whole,
  charactersRead: whole,
  sentences: whole,
  sentencesSplit: whole,
  twoNamesNoClaim: whole,
  doubtful: whole,
  leastConfidence: finite,
});

const issue: Shape<GraphIssue> = object<GraphIssue>({ code: text, path: text, message: text, span: optional(span) });

const generator: Shape<Generator> = object<Generator>({
  name: oneOf('footnote'),
  version: text,
  backend: text,
  model: object<Generator['model']>({ name: text, sha256: text }),
  rules: text,
});

const unsurePair: Shape<UnsurePair> = object<UnsurePair>({ a: text, b: text, score: finite, reasons: listOf(text) });

const judgementSide: Shape<JudgementSide> = object<JudgementSide>({
  path: text,
  sha256: nullable(text),
  quote: text,
  occurrence: whole,
  type: nullable(oneOf('person', 'organisation', 'place', 'event')),
});

const judgement: Shape<FiledJudgement> = object<FiledJudgement>({
  verdict: oneOf('same', 'different'),
  author: text,
  date: text,
  reason: text,
  a: judgementSide,
  b: judgementSide,
  file: text,
});

const attributes: Shape<GraphAttributes> = object<GraphAttributes>({
  format: oneOf('footnote-graph/1'),
  unit: oneOf('utf16'),
  generator,
  documents: listOf(document),
  coverage,
  issues: listOf(issue),
  selfClaims: listOf(selfClaim),
  unsure: optional(listOf(unsurePair)),
  judgements: optional(listOf(judgement)),
});

export const graphShape: Shape<KnowledgeGraph> = object<KnowledgeGraph>({
  attributes,
  options: object<KnowledgeGraph['options']>({
    type: oneOf('mixed'),
    multi: oneOf(true),
    allowSelfLoops: oneOf(false),
  }),
  nodes: listOf(node),
  edges: listOf(edge),
});
