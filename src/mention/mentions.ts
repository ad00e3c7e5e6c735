/** Every mention of a participant in a document: names, what describes them, and pronouns. */
import { compareSpans } from '../span.js';
import type { Annotation, Mention, SourceDocument } from '../model.js';
import { findActing } from './acting.js';
import { findDemonyms } from './demonyms.js';
import { readMetonyms } from './metonyms.js';
import { findNames } from './names.js';
import { findNominals } from './nominals.js';
import { findPartitives } from './partitives.js';
import { toPassage } from './passage.js';
import { findPronouns } from './pronouns.js';

/**
 * Finds the mentions of an annotated document, by start, then the longer first; no two share a head token. Mentions may
 * nest: "Russian" stands inside "Russian officials". Only pronouns may have no type yet.
 * Throws when the annotation belongs to another document.
 */
export function findMentions(document: SourceDocument, annotation: Annotation): Mention[] {
  const passage = toPassage(document, annotation);
  const named = [...readMetonyms(passage, findNames(passage)), ...findDemonyms(passage)];
  const described = [...named, ...findActing(passage, named), ...findNominals(passage)];
  const all = [...described, ...findPartitives(passage, described), ...findPronouns(passage)];
  return oneForEachHead(all).sort(compareSpans);
}

/** The earlier, more telling reading of a head token wins. */
function oneForEachHead(mentions: readonly Mention[]): Mention[] {
  const byHead = new Map<number, Mention>();
  for (const mention of mentions) if (!byHead.has(mention.head)) byHead.set(mention.head, mention);
  return [...byHead.values()];
}
