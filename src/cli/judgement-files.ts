/** Loads the judgements that lie among the documents. */
import { readFile, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { issue } from '../issues.js';
import { LARGEST_FILE, parseJudgements, type ParsedJudgements } from '../resolve/judgements/parse.js';

/** Bytes of one character at most, in UTF-8. */
const BYTES_PER_UNIT = 3;

/** `files` (absolute), told by their paths from `base`. What cannot be read is an issue. */
export async function loadJudgements(files: readonly string[], base: string): Promise<ParsedJudgements> {
  const loaded = await Promise.all(files.map(async (file) => loadOne(file, relative(base, file).split(sep).join('/'))));
  return {
    judgements: loaded.flatMap(({ judgements }) => judgements),
    issues: loaded.flatMap(({ issues }) => issues),
  };
}

async function loadOne(file: string, name: string): Promise<ParsedJudgements> {
  const text = await textOf(file);
  return 'reason' in text
    ? { judgements: [], issues: [issue('judgements.invalid', name, text.reason)] }
    : parseJudgements(text.text, name);
}

async function textOf(file: string): Promise<{ readonly text: string } | { readonly reason: string }> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE * BYTES_PER_UNIT) return { reason: `${size} bytes are too many; split it up` };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
