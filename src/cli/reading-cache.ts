/**
 * Reads documents through a cache: what was read before under the same circumstances is taken up again, the rest is read
 * and kept at once, so that an interrupted run goes on where it stopped. The readings are those of a run without a cache;
 * trouble with the cache is told apart from trouble with the documents and never reaches the graph.
 */
import { issue, type Issue } from '../issues.js';
import type { Reading, SourceDocument } from '../model.js';
import { decodeReading, encodeReading, readingKey, type ReadingBasis } from '../reading-record.js';
import type { ReadingOutcome } from './reading-outcome.js';

/** Bytes under keys, wherever they lie. */
export interface ReadingCache {
  /** Null when nothing is kept under the key; rejects when what is kept cannot be read. */
  get(key: string): Promise<Uint8Array | null>;
  /** Whoever asks meanwhile gets the old bytes or the new ones, never half of them. */
  put(key: string, bytes: Uint8Array): Promise<void>;
}

export type Keep = (document: SourceDocument, reading: Reading) => Promise<void>;

/** Reads documents, in their order, and hands each reading on as soon as it is there. */
export type ReadDocuments = (documents: readonly SourceDocument[], keep: Keep) => Promise<readonly ReadingOutcome[]>;

export interface CachedReading {
  /** In the order of the documents. */
  readonly outcomes: readonly ReadingOutcome[];
  /** Number of documents taken from the cache. */
  readonly recalled: number;
  /** Keys of all readings of this run: what is worth keeping. */
  readonly keys: ReadonlySet<string>;
  /** Trouble with the cache alone. */
  readonly issues: readonly Issue[];
}

export async function readThroughCache(
  documents: readonly SourceDocument[],
  cache: ReadingCache,
  basis: ReadingBasis,
  read: ReadDocuments,
): Promise<CachedReading> {
  const keys = new Map(documents.map((document) => [document.id, readingKey(document, basis)]));
  const recalled = new Map<string, ReadingOutcome>();
  const issues: Issue[] = [];
  for (const document of documents) {
    const found = await recall(document, keys.get(document.id)!, cache);
    if (found !== null && 'reading' in found) recalled.set(document.id, found);
    else if (found !== null) issues.push(found.failure);
  }
  const keep = keepingIn(cache, keys, issues);
  const missing = documents.filter(({ id }) => !recalled.has(id));
  const anew = missing.length === 0 ? [] : await read(missing, keep);
  const outcomes = new Map([...recalled, ...missing.map(({ id }, index) => [id, anew[index]!] as const)]);
  return {
    outcomes: documents.map(({ id }) => outcomes.get(id)!),
    recalled: recalled.size,
    keys: new Set(keys.values()),
    issues,
  };
}

/** Null when nothing is kept. */
async function recall(document: SourceDocument, key: string, cache: ReadingCache): Promise<ReadingOutcome | null> {
  try {
    const bytes = await cache.get(key);
    return bytes === null ? null : { reading: decodeReading(key, bytes, document) };
  } catch (error) {
    const message = `its kept reading is of no use and it was read anew: ${messageOf(error)}`;
    return { failure: issue('cache.unusable', document.paths[0]!, message) };
  }
}

/** A cache that takes nothing more is reported once; the run goes on without it. */
function keepingIn(cache: ReadingCache, keys: ReadonlyMap<string, string>, issues: Issue[]): Keep {
  let open = true;
  return async (document, reading) => {
    const key = keys.get(document.id)!;
    try {
      if (open) await cache.put(key, encodeReading(key, reading));
    } catch (error) {
      open = false;
      const message = `its reading could not be kept, nor those after it: ${messageOf(error)}`;
      issues.push(issue('cache.unwritable', document.paths[0]!, message));
    }
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
