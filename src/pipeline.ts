/**
 * Start here: the stages by name, with no logic of their own.
 *
 *   file → document → annotation → mentions → chains → claims        one document at a time: a Reading
 *   readings → entities → weighed edges → graph                      over all documents
 */
import type { FiledJudgement, KnowledgeGraph } from '../graph/model.js';
import { annotate } from './annotate/annotate.js';
import type { ReadingModel } from './annotate/reading-model.js';
import { assemble, type AssembleOptions } from './assemble/assemble.js';
import { findClaims } from './claim/claims.js';
import { linkMentions } from './corefer/chains.js';
import { findMentions } from './mention/mentions.js';
import type { Annotation, Reading, SourceDocument } from './model.js';
import { toReading } from './reading.js';
import { applyJudgements } from './resolve/judgements/apply.js';
import { resolve } from './resolve/resolve.js';

/** Reads one document; depends on nothing but the document, the model and the rules. */
export async function readOne(document: SourceDocument, model: ReadingModel): Promise<Reading> {
  // no stage reads the semantic roles; `footnote read --show` does
  return readAnnotated(document, await annotate(document, model, { roles: false }));
}

/** The part of reading that needs no model. */
export function readAnnotated(document: SourceDocument, annotation: Annotation): Reading {
  const mentions = findMentions(document, annotation);
  const linked = linkMentions(document, annotation, mentions);
  const claims = findClaims(document, annotation, linked);
  return toReading(document, annotation, linked, claims);
}

/** Joins readings into one graph, whatever their order and that of the judgements, in which persons have the last word. */
export function join(
  documents: readonly SourceDocument[],
  readings: readonly Reading[],
  options: AssembleOptions,
  written: readonly FiledJudgement[] = [],
): KnowledgeGraph {
  const judged = applyJudgements(documents, readings, written);
  const issues = [...options.issues, ...judged.issues];
  const resolution = resolve(judged.readings, judged.judgements);
  return assemble(documents, judged.readings, resolution, { ...options, issues, judgements: written });
}
