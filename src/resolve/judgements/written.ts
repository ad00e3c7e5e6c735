/** A person's judgement as it stands in a `judgements.yaml`: two stretches of documents, and whether they mean one thing. */
import type { EntityType } from '../../../graph/model.js';

/** The name of the file, in the folder of the documents that it speaks of. It is never read as a document. */
export const JUDGEMENTS_FILE = 'judgements.yaml';

/** Words of a document, described so that they are found again when the document moved or changed. */
export interface Side {
  /** Relative to the folder of the documents, with forward slashes. */
  readonly path: string;
  /** SHA-256 of the document's text; null when the writer left it out. */
  readonly sha256: string | null;
  readonly quote: string;
  /** Which of the places where the quote stands in the text, counted from 1. */
  readonly occurrence: number;
  /** Null when the writer left it out. */
  readonly type: EntityType | null;
}

export interface WrittenJudgement {
  readonly verdict: 'same' | 'different';
  readonly author: string;
  /** ISO prefix. */
  readonly date: string;
  /** Empty when none was given. */
  readonly reason: string;
  readonly a: Side;
  readonly b: Side;
}

/** A judgement and the path of the file it stands in. */
export interface FiledJudgement extends WrittenJudgement {
  readonly file: string;
}

/** In one line, by its content alone: the same wherever it stands in the file. */
export function describe({ verdict, author, date, a, b }: WrittenJudgement): string {
  return `${verdict}: ${describeSide(a)} and ${describeSide(b)} (${author}, ${date})`;
}

export function describeSide({ quote, occurrence, path }: Side): string {
  return `"${quote.replace(/\s+/g, ' ')}"${occurrence === 1 ? '' : ` no. ${occurrence}`} in ${path}`;
}
