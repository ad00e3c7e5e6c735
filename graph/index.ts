/** The public entrance `footnote-graph/graph`: the contract, its formats and what can be done with a graph. */
export type {
  Block,
  BlockKind,
  ClaimDates,
  Coverage,
  DatedInterval,
  EdgeAttributes,
  EdgeStatus,
  EntityType,
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
  MentionKind,
  Merge,
  Modality,
  NodeAttributes,
  Polarity,
  PublishedDate,
  SelfClaim,
  Span,
  UnsurePair,
  WrittenJudgement,
} from './model.js';
export { check } from './check.js';
export { differenceOf, isSame, type Difference } from './difference.js';
export { findCommunities } from './communities.js';
export { toGexf, type GexfFile, type GexfOptions } from './formats/gexf.js';
export { fromJson, jsonChunks, toJson } from './formats/json.js';
export { toGraphology, type GraphologyGraph } from './graphology.js';
export { layout } from './layout.js';
export { ENTITY_TYPES, type Colour, type EntityTypeInfo } from './vocabulary/entity-types.js';
export { FAMILIES, RELATIONS, familyOf, relationType, type Family, type RelationType } from './vocabulary/relations.js';
