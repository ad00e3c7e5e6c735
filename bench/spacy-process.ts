/** A Python process that reads the same texts with spaCy, once whenever it is asked. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface SpacyRun {
  readonly seconds: number;
  /** Of all its threads. */
  readonly cpuSeconds: number;
}

export interface Spacy {
  /** Reads all the texts once. */
  readonly run: () => Promise<SpacyRun>;
  readonly stop: () => void;
}

/** What spaCy need not do to find trees and names. */
export const BESIDE_TREES_AND_NAMES = ['tagger', 'attribute_ruler', 'lemmatizer', 'senter'] as const;

/** Without the components named; all that the model has run by default. */
export function startSpacy(
  python: string,
  script: string,
  texts: readonly string[],
  leftOut: readonly string[] = [],
): Spacy {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-speed-'));
  const file = join(folder, 'texts.json');
  writeFileSync(file, JSON.stringify(texts));
  const child = spawn(python, [script, file, ...leftOut], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    run: async () => {
      child.stdin.write('run\n');
      const { value, done } = await answers.next();
      if (done === true)
        throw new Error(`${python} ended without an answer: has it spaCy and its small English model?`);
      return JSON.parse(value) as SpacyRun;
    },
    stop: () => {
      child.stdin.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
