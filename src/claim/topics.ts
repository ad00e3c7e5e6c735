/** Whom a statement is about: the speaker of a reported clause and the subject of that clause. */
import type { Context } from './context.js';
import { type Draft, endsFit } from './draft.js';
import { mentionOf } from './ends.js';
import { reportsSpeech } from './frames/speech.js';
import { thirdPerson, toLabel } from './label.js';
import { isPassive } from './clause.js';
import { type Proposition, surfaceSubjects } from './propositions.js';

/** "Anna Berg said that Chad was ready": Anna Berg speaks of Chad. */
export function topicDrafts(context: Context, propositions: readonly Proposition[]): Draft[] {
  const { tree } = context;
  return propositions
    .filter(({ predicate, lemma }) => reportsSpeech(lemma) && !isPassive(tree, predicate))
    .flatMap(({ predicate, subjects }) =>
      tree
        .childrenBy(predicate, 'ccomp')
        .flatMap((clause) => tree.conjuncts(clause))
        .flatMap((clause) => surfaceSubjects(tree, clause).map((topic) => ({ clause, topic })))
        .flatMap((about) => subjects.flatMap((speaker) => draftOf(context, predicate, speaker, about))),
    );
}

/** A reported clause, by its predicate, and its subject. */
interface About {
  readonly clause: number;
  readonly topic: number;
}

function draftOf(context: Context, predicate: number, speaker: number, { clause, topic }: About): Draft[] {
  const subject = mentionOf(context, speaker);
  const object = mentionOf(context, topic);
  if (subject === null || object === null || context.mentions[object]!.kind !== 'name') return [];
  if (!endsFit(context, 'speaks-of', subject, object)) return [];
  return [
    {
      relation: 'speaks-of',
      label: toLabel([thirdPerson(context.tree.lemma(predicate)), 'about']),
      subject,
      object,
      subjectToken: speaker,
      objectToken: topic,
      predicate: [predicate],
      shown: [clause],
      anchor: predicate,
      presupposed: false,
      rule: 'topic',
    },
  ];
}
