/** Writes the questions that the ranking of antecedents is trained on, one JSON object a line, facts as numbers. */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { GoldText } from './data.js';
import type { QuestionRow } from './questions.js';

export interface QuestionSet {
  readonly source: string;
  readonly text: GoldText;
  /** For measuring only. */
  readonly dev: boolean;
  readonly rows: readonly QuestionRow[];
}

/** The last line holds the names of all facts, in the order of their numbers. */
export async function writeQuestions(path: string, sets: AsyncIterable<QuestionSet>): Promise<number> {
  const numbers = new Map<string, number>();
  const numberOf = (fact: string): number => {
    const known = numbers.get(fact);
    if (known === undefined) numbers.set(fact, numbers.size);
    return known ?? numbers.size - 1;
  };
  const file = createWriteStream(path);
  let count = 0;
  for await (const { source, text, dev, rows } of sets) {
    count += rows.length;
    for (const { kind, pointer, candidates, right, plain } of rows) {
      const facts = { pointer: pointer.map(numberOf), candidates: candidates.map((some) => some.map(numberOf)) };
      file.write(`${JSON.stringify({ source, document: text.id, dev, kind, ...facts, right, plain })}\n`);
    }
  }
  file.end(`${JSON.stringify({ facts: [...numbers.keys()] })}\n`);
  await finished(file);
  return count;
}
