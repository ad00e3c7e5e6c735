/** Names inside what a person is called: "Boeing" in "Boeing spokeswoman Anna Berg". */
import { typeOf } from '../clusters.js';
import type { Scene } from '../scene.js';

/** The person in whose title or description a name stands; the name's own head when it stands in none. */
export function titleHolder({ passage: { tree }, byHead, clusters }: Scene, head: number): number {
  let top = head;
  while (tree.is(top, 'compound', 'amod', 'nmod:poss', 'nmod:desc', 'appos') && tree.head(top) >= 0)
    top = tree.head(top);
  const index = byHead.get(top);
  return index !== undefined && typeOf(clusters.profile(index)) === 'person' ? top : head;
}
