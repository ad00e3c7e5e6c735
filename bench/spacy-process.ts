/** A Python process that reads the same texts with spaCy, once whenever it is asked. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Spacy {
  /** Reads all the texts once; seconds. */
  readonly run: () => Promise<number>;
  readonly stop: () => void;
}

export function startSpacy(python: string, script: string, texts: readonly string[]): Spacy {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-speed-'));
  const file = join(folder, 'texts.json');
  writeFileSync(file, JSON.stringify(texts));
  const child = spawn(python, [script, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    run: async () => {
      child.stdin.write('run\n');
      const { value, done } = await answers.next();
      if (done === true)
        throw new Error(`${python} ended without an answer: has it spaCy and its small English model?`);
      return (JSON.parse(value) as { seconds: number }).seconds;
    },
    stop: () => {
      child.stdin.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
