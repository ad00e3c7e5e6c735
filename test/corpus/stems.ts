/** Whether a claim's relation is one that the corpus accepts. */
import type { Claim } from '../../src/model.js';
import type { ExpectedRelation } from './corpus.js';

/** Letters that two forms of one word share. */
const STEM = 5;
const ENDINGS = ['', 's', 'es', 'd', 'ed', 'r', 'er', 'n', 'en', 'ing', 'or'];

/** A typed relation by its id; any other word by its stem in the relation or its label. */
export function saysRelation({ word, typed }: ExpectedRelation, claim: Pick<Claim, 'relation' | 'label'>): boolean {
  if (typed) return claim.relation === word;
  return [...wordsOf(claim.relation), ...wordsOf(claim.label)].some((said) => sharesStem(word, said));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u);
}

/** "attacks" and "attacked"; short words only with an ending: "met" is not "meteor". */
export function sharesStem(accepted: string, said: string): boolean {
  const root = accepted.toLowerCase();
  if (root.slice(0, STEM) === said.slice(0, STEM)) return true;
  if (root.length >= STEM) return false;
  const shorter = root.endsWith('e') ? root.slice(0, -1) : root;
  const doubled = root + root.at(-1)!;
  return [root, shorter, doubled].some((stem) => ENDINGS.some((ending) => stem + ending === said));
}
