/** What part the thing last played, and what part the pointer plays. */
import type { Tree } from '../../../tree.js';
import type { Scene } from '../../scene.js';
import type { FeatureFamily } from '../question.js';
import { isSubject, roleOf } from '../roles.js';
import { titleHolder } from '../title-holder.js';
import { factsOf, step } from './facts.js';

export const ROLE: FeatureFamily = {
  id: 'role',
  reason: 'Subjects are taken up most, and in the same role.',
  of: ({ scene, mention }, { token, recent }) => {
    const { tree } = scene.passage;
    const [earlier, own] = [roleOf(tree, token), roleOf(tree, mention.head)];
    const holder = titleHolder(scene, token);
    const heads = recent.map((index) => scene.mentions[index]!.head);
    const subjectIn = (sentence: number): boolean =>
      heads.some((head) => tree.at(head).sentence === sentence && head < mention.head && isSubject(tree, head));
    return factsOf('role', {
      earlier,
      own,
      pair: `${earlier}-${own}`,
      same: earlier === own,
      title: holder !== token,
      conjunct: tree.is(token, 'conj'),
      coordinated: tree.child(token, 'conj') !== undefined,
      governor: isGovernor(tree, token, mention.head),
      beside: isFirstBeside(tree, token, mention.head),
      sameVerb: sharesVerb(tree, token, mention.head),
      parallel: isParallel(tree, token, mention.head),
      matrix: tree.head(tree.firstConjunct(token)) >= 0 && tree.is(tree.head(tree.firstConjunct(token)), 'root'),
      subjectHere: subjectIn(mention.sentence),
      subjectBefore: subjectIn(mention.sentence - 1),
      opens: isFirstSubject(scene, token),
      path: pathBetween(tree, token, mention.head),
      depth: step(tree.ancestors(token).length - 1, 6),
      within: tree.isBelow(mention.head, token),
    });
  },
};

/** The subject of the nearest clause around the pointer: "the minister wrote that he …". */
function isGovernor(tree: Tree, subject: number, pointer: number): boolean {
  const clauses = tree
    .ancestors(pointer)
    .slice(1)
    .flatMap((above) => tree.child(above, 'nsubj') ?? []);
  return clauses.find((other) => other !== pointer && !tree.isBelow(pointer, other)) === tree.firstConjunct(subject);
}

/** "Acme and its chairman". */
function isFirstBeside(tree: Tree, first: number, pointer: number): boolean {
  const owned = tree.is(pointer, 'nmod:poss') ? tree.head(pointer) : -1;
  return owned >= 0 && tree.is(owned, 'conj') && tree.firstConjunct(owned) === first;
}

/** Both under verbs, and the verbs are the same word: "Chad joins the pact, Togo left it". */
function sharesVerb(tree: Tree, a: number, b: number): boolean {
  const [x, y] = [tree.head(tree.firstConjunct(a)), tree.head(tree.firstConjunct(b))];
  return x >= 0 && y >= 0 && x !== y && tree.lemma(x) === tree.lemma(y);
}

/** Under two verbs of one sentence, or of two running, in the same way. */
function isParallel(tree: Tree, a: number, b: number): boolean {
  const [x, y] = [tree.head(a), tree.head(b)];
  if (x < 0 || y < 0 || x === y || !tree.isVerb(x) || !tree.isVerb(y)) return false;
  return tree.at(b).sentence - tree.at(a).sentence <= 1 && tree.at(a).deprel === tree.at(b).deprel;
}

/** The first subject of its sentence: what the sentence is about. */
function isFirstSubject({ passage: { tree, annotation } }: Scene, token: number): boolean {
  if (!isSubject(tree, token)) return false;
  const { first } = annotation.sentences[tree.at(token).sentence]!;
  for (let other = first; other < token; other += 1) if (tree.is(other, 'nsubj')) return false;
  return true;
}

/** The relations by which the two hang on what they have in common: "nsubj-ccomp" in "Lind said she knew". */
function pathBetween(tree: Tree, a: number, b: number): string | null {
  if (tree.at(a).sentence !== tree.at(b).sentence) return null;
  const [above, other] = [tree.ancestors(a), tree.ancestors(b)];
  const common = above.find((token) => other.includes(token))!;
  const [x, y] = [above[above.indexOf(common) - 1], other[other.indexOf(common) - 1]];
  const named = (token: number | undefined): string =>
    token === undefined ? 'self' : tree.at(token).deprel.split(':')[0]!;
  return `${named(x)}-${named(y)}`;
}
