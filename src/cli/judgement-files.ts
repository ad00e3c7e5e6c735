/** The judgements that lie among the documents: loaded, and changed by a person's decisions. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, relative, sep } from 'node:path';
import { issue } from '../issues.js';
import { Misuse } from './misuse.js';
import { writeAll } from './output.js';
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
    return { text: decode(await readFile(file)) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Every sign is kept, the mark at the start too. Throws when the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The file that decisions go to. It is read anew for each change: a person may edit it meanwhile. */
export class JudgementsFile {
  readonly name: string;

  constructor(
    private readonly path: string,
    private readonly interrupted: AbortSignal,
  ) {
    this.name = basename(path);
  }

  /** Throws a Misuse when what stands there is no text: it would be spoilt. */
  async change(edit: (text: string) => string): Promise<void> {
    const content = edit(await this.#text());
    await writeAll(dirname(this.path), [{ name: this.name, content }], this.interrupted);
  }

  async #text(): Promise<string> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(this.path);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    }
    try {
      return decode(bytes);
    } catch {
      throw new Misuse(`'${this.path}' is no UTF-8 text; save it as UTF-8 first`);
    }
  }
}
