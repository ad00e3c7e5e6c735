/** What a person's judgement says, in words, and where it is written down. */
import type { JudgementSide, WrittenJudgement } from './model.js';

/** The name of the file, in the folder of the documents that it speaks of. It is never read as a document. */
export const JUDGEMENTS_FILE = 'judgements.yaml';

/** In one line, by its content alone: the same wherever it stands in the file. */
export function describe({ verdict, author, date, a, b }: WrittenJudgement): string {
  return `${verdict}: ${describeSide(a)} and ${describeSide(b)} (${author}, ${date})`;
}

export function describeSide({ quote, occurrence, path }: JudgementSide): string {
  return `"${quote.replace(/\s+/g, ' ')}"${occurrence === 1 ? '' : ` no. ${occurrence}`} in ${path}`;
}
