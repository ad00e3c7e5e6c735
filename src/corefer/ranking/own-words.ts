/** A body that announces what "it" did, or a group that says what "they" will do, speaks of itself. */
import type { Candidate, Question } from './question.js';

/** Verbs of saying whose subject mostly speaks of itself. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  (
    'say announce claim confirm state declare add admit acknowledge deny report reveal disclose insist vow promise pledge ' +
    'warn note estimate believe decide hope expect'
  ).split(' '),
);

/** The candidate that is subject of the verb of saying right above the pronoun's clause; null where there is none. */
export function speakerOfItself({ scene, mention, kind, candidates }: Question): Candidate | null {
  const { tree } = scene.passage;
  const verb = tree.head(mention.head);
  if ((kind !== 'it' && kind !== 'they') || !tree.is(mention.head, 'nsubj') || !tree.is(verb, 'ccomp')) return null;
  const saying = tree.head(verb);
  const subject = ANNOUNCING.has(tree.lemma(saying)) ? tree.child(saying, 'nsubj') : undefined;
  const speaker = subject === undefined ? undefined : scene.byHead.get(subject);
  if (speaker === undefined || tree.is(subject!, 'nsubj:pass')) return null;
  return candidates.find(({ recent }) => recent.some((index) => scene.clusters.same(index, speaker))) ?? null;
}
