/** Trouble in a document, as a value: code, place, message. Collected along the way and shown at the end. */
import type { GraphIssue } from '../graph/model.js';

export type Issue = GraphIssue;

/** Every code the builder reports; `failed` says whether the document could not be read at all. */
export const ISSUE_CODES = {
  'read.empty': { failed: true },
  'read.undecodable': { failed: true },
  'read.binary': { failed: true },
  'read.too-large': { failed: true },
  'read.unsupported': { failed: true },
  'read.unreadable': { failed: true },
  'read.no-body': { failed: true },
  'read.not-prose': { failed: true },
  'read.duplicate': { failed: false },
  'read.replaced-characters': { failed: false },
  'read.guessed-encoding': { failed: false },
  'annotate.failed': { failed: true },
  'annotate.sentence-split': { failed: false },
  'cache.unusable': { failed: false },
  'cache.unwritable': { failed: false },
  'judgements.invalid': { failed: false },
  'judgements.unattached': { failed: false },
  'judgements.conflict': { failed: false },
  'gexf.value-altered': { failed: false },
} as const;

export type IssueCode = keyof typeof ISSUE_CODES;

export function issue(code: IssueCode, path: string, message: string, span?: { start: number; end: number }): Issue {
  return span ? { code, path, message, span } : { code, path, message };
}

/** Whether an issue means that its document could not be read at all. */
export function isFailure({ code }: Pick<Issue, 'code'>): boolean {
  return Object.entries(ISSUE_CODES).some(([known, { failed }]) => known === code && failed);
}
