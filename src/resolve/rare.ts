/** Names that few documents hold and no dictionary: to share them says something. */
import { placeByName } from '../annotate/dictionary.js';
import type { Local } from './locals.js';

/** Canonical names in so few of all documents, or in two. */
export function rareNames(locals: readonly Local[], few: (documents: number) => number): Set<string> {
  const documents = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { name, document, listed } of locals) {
    all.add(document);
    if (!name || listed || placeByName(name.text) !== null) continue;
    const own = documents.get(name.canonical);
    if (own) own.add(document);
    else documents.set(name.canonical, new Set([document]));
  }
  const most = Math.max(2, Math.floor(few(all.size)));
  return new Set([...documents].filter(([, own]) => own.size <= most).map(([name]) => name));
}
