/**
 * Writes files aside and renames them when they are whole: whoever looks at the folder sees the old file or the new one,
 * never half of one, also after an interruption.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface OutputFile {
  readonly name: string;
  /** In one piece or in many, for what is larger than a string may be. */
  readonly content: string | Iterable<string>;
}

/** Writes all the files into `folder`, which is made when missing; none is renamed before all are written. */
export async function writeAll(folder: string, files: readonly OutputFile[], interrupted: AbortSignal): Promise<void> {
  await mkdir(folder, { recursive: true });
  const tag = randomBytes(6).toString('hex');
  const written = files.map(({ name, content }) => ({
    content,
    aside: join(folder, `.${name}.${tag}.part`),
    path: join(folder, name),
  }));
  try {
    for (const { aside, content } of written) await writeFile(aside, content, { flag: 'wx', signal: interrupted });
    interrupted.throwIfAborted();
    for (const { aside, path } of written) await rename(aside, path);
  } finally {
    await Promise.all(written.map(({ aside }) => rm(aside, { force: true })));
  }
}
