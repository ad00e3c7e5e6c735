/** Descriptions without a name, and whether they point back by their article. */
import type { Mention } from '../model.js';
import type { Scene } from './scene.js';

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** Bodies of which a report knows one, so that they need no article. */
const UNIQUE: ReadonlySet<string> = new Set(['parliament', 'congress', 'senate']);

/** A description that no name inside it has settled. */
export function isFreeNominal({ kind, stands }: Mention): boolean {
  return kind === 'nominal' && stands === undefined;
}

export function isDefinite({ passage: { tree }, mentions }: Scene, index: number): boolean {
  const { head, first, last } = mentions[index]!;
  if (last - first === 1 && UNIQUE.has(tree.lemma(head)) && tree.child(head, 'det') === undefined) return true;
  return tree.childrenBy(head, 'det').some((child) => POINTING.has(tree.lemma(child)));
}
