/**
 * A hash of all the code and data that a reading passes through, so that a kept reading is never older than the rules:
 * a version number would have to be remembered with every change of a table.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageFiles } from './package-files.js';

/** Stages that come after the reading. */
const LATER = /^src\/(?:resolve|weigh|assemble|cli)\//;
const CODE = /(?<!\.d)\.[jt]s$/;

/** The versions of packages and of Node count too: with them come other tables of characters and dates. */
export async function rulesFingerprint({ root, code, modelFolder }: PackageFiles): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['labels.json', 'vocab.txt'].map((name) => join(modelFolder, name))) {
    hash.update(await readFile(file));
  }
  hash.update(await readFile(join(root, 'package.json')));
  for (const name of await codeIn(code)) hash.update(`${name}\0`).update(await readFile(join(code, name)));
  return hash.digest('hex');
}

async function codeIn(folder: string): Promise<readonly string[]> {
  const names = await Promise.all(['graph', 'src'].map((part) => filesIn(folder, part)));
  return names
    .flat()
    .filter((name) => CODE.test(name) && !LATER.test(name))
    .sort();
}

async function filesIn(folder: string, part: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, part), { recursive: true });
  return entries.map((entry) => `${part}/${entry.replaceAll('\\', '/')}`);
}
