/** Reads what the page carries; what cannot be shown becomes a reason, not an exception. */
import type { PageHead, PagePart } from '../../graph/formats/page.js';
import type { KnowledgeGraph } from '../../graph/model.js';
import { fromParts } from '../../graph/formats/page.js';

export type Unreadable = 'empty' | 'damaged' | 'other-format' | 'old-browser';

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Unreadable };

/** Gives the JSON value that a piece holds. Rejects when it is damaged. */
export type Unpack = (packed: string) => Promise<unknown>;

export async function readHead(packed: string, unpack: Unpack): Promise<Read<PageHead>> {
  if (packed.trim() === '') return { ok: false, reason: 'empty' };
  const value = await unpack(packed).catch(() => undefined);
  if (value === undefined) return { ok: false, reason: 'damaged' };
  return isHead(value) ? { ok: true, value } : { ok: false, reason: 'other-format' };
}

/** Reads part by part, and rests in between so that the page stays alive. */
export async function readParts(
  head: PageHead,
  packed: readonly string[],
  unpack: Unpack,
  rest: () => Promise<void>,
): Promise<Read<KnowledgeGraph>> {
  if (packed.length !== head.parts) return { ok: false, reason: 'damaged' };
  const parts: PagePart[] = [];
  for (const each of packed) {
    const part = await unpack(each).catch(() => undefined);
    if (typeof part !== 'object' || part === null) return { ok: false, reason: 'damaged' };
    parts.push(part);
    await rest();
  }
  const [first] = parts;
  return first?.attributes?.format === 'footnote-graph/1'
    ? { ok: true, value: fromParts(parts) }
    : { ok: false, reason: 'other-format' };
}

/** The format's name vouches for the rest: the builder checks a graph before it writes one. */
function isHead(value: unknown): value is PageHead {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'footnote-page/1';
}
