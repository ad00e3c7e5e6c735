/** The way through the tree from an end of a claim to its predicate, told in words. */
import type { Tree } from '../tree.js';
import type { PathStep } from './explanation.js';
import { relationInWords } from './relation-words.js';

/**
 * The shortest way from an end to any of the predicate's tokens; empty when the end is one of them, null when they stand
 * in different trees. `wordsAt` gives the words by which a reader knows a token.
 */
export function pathBetween(
  tree: Tree,
  end: number,
  predicate: readonly number[],
  wordsAt: (token: number) => string,
): PathStep[] | null {
  const ways = predicate.flatMap((token) => {
    const way = wayTo(tree, end, token);
    return way === null ? [] : [way];
  });
  if (ways.length === 0) return null;
  const shortest = ways.reduce((best, way) => (way.length < best.length ? way : best));
  return shortest.map(({ token, direction }) => toStep(tree, token, direction, wordsAt));
}

/** The edge above a token, gone up or down. */
interface Crossing {
  readonly token: number;
  readonly direction: 'up' | 'down';
}

function wayTo(tree: Tree, from: number, to: number): Crossing[] | null {
  const above = tree.ancestors(from);
  const target = tree.ancestors(to);
  const meeting = above.find((token) => target.includes(token));
  if (meeting === undefined) return null;
  const rising = above.slice(0, above.indexOf(meeting));
  const falling = target.slice(0, target.indexOf(meeting)).reverse();
  return [
    ...rising.map((token): Crossing => ({ token, direction: 'up' })),
    ...falling.map((token): Crossing => ({ token, direction: 'down' })),
  ];
}

function toStep(tree: Tree, token: number, direction: 'up' | 'down', wordsAt: (token: number) => string): PathStep {
  const [from, to] = direction === 'up' ? [token, tree.head(token)] : [tree.head(token), token];
  return {
    from: wordsAt(from),
    relation: relationInWords(tree, token, direction),
    to: wordsAt(to),
    deprel: tree.at(token).deprel,
  };
}
