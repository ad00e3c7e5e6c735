/**
 * The public entrance `footnote-graph`: the stages from bytes to the graph, as pure functions.
 *
 *   const { documents, issues } = readAll(files, { maxBytes: 20e6 });
 *   const readings = await Promise.all(documents.map((document) => readOne(document, model)));
 *   const options = { generator, issues, files: files.length, text: true, leastConfidence: LEAST_CONFIDENCE };
 *   const graph = join(documents, readings, options);
 */
export type {
  Annotation,
  Certainty,
  Chain,
  Claim,
  DocumentFacts,
  DocumentFormat,
  Mention,
  Name,
  NameType,
  OriginSegment,
  Reading,
  ReadingCoverage,
  RoleFrame,
  Sentence,
  SourceDocument,
  SourceFile,
  Speaker,
  Token,
  TokenRange,
  TypeChances,
  Upos,
} from './model.js';
export { annotate } from './annotate/annotate.js';
export { loadReadingModel, type ModelFiles } from './annotate/onnx.js';
export type { ReadingModel } from './annotate/reading-model.js';
export type { AssembleOptions } from './assemble/assemble.js';
export { LEAST_CONFIDENCE } from './claim/confidence/confidence.js';
export { ISSUE_CODES, type Issue, type IssueCode } from './issues.js';
export { join, readAnnotated, readOne } from './pipeline.js';
export { parseJudgements, type ParsedJudgements } from './resolve/judgements/parse.js';
export type { FiledJudgement, JudgementSide } from '../graph/model.js';
export { readAll, readDocument } from './read/read.js';
export { compareNames, type NameComparison, type NameRelation } from './resolve/compare.js';
export { findContradictions, type Contradiction } from './weigh/contradictions.js';
