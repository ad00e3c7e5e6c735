/** The articles that speed is measured on. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

/**
 * Texts of gzipped JSON lines with `id` and `text`, but for those kept for measuring quality: the hash of their id, as a
 * number, is 0 modulo 10.
 */
export function articlesOf(path: string): readonly string[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
    .filter(({ id }) => BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 10n !== 0n)
    .map(({ text }) => text);
}

/** Words between white space, in all of them. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g) ?? []).length, 0);
}
