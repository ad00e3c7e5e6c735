/** The questions that an example sentence puts, answered by hand. */
import { joinMentions, linkRules } from '../../../../src/corefer/chains.js';
import type { Scene } from '../../../../src/corefer/scene.js';
import type { Candidate, Question } from '../../../../src/corefer/ranking/question.js';
import { findMentions } from '../../../../src/mention/mentions.js';
import { annotated } from '../../annotated.js';
import { LINK_EXAMPLES } from '../examples.js';

export interface Asked {
  /** In the order in which they were put. */
  readonly questions: readonly Question[];
  readonly scene: Scene;
}

/** Runs all rules over an example; `answers` gives the words of what pointers stand for, by the words of the pointer. */
export function ask(text: string, answers: Readonly<Record<string, string>> = {}): Asked {
  const rows = LINK_EXAMPLES[text];
  if (rows === undefined) throw new RangeError(`no tree for '${text}': add one to examples.ts`);
  const { document, annotation } = annotated(text, rows, text.includes('\n\n'));
  const questions: Question[] = [];
  const rules = linkRules((question) => {
    questions.push(question);
    const meant = answers[question.mention.text];
    const candidate = question.candidates.find((candidate) => wordsOf(question, candidate) === meant);
    return candidate ? { candidate, chance: 1 } : null;
  });
  return { questions, scene: joinMentions(document, annotation, findMentions(document, annotation), rules) };
}

/** The question that a pointer puts. */
export function questionOf(text: string, pointer: string, answers: Readonly<Record<string, string>> = {}): Question {
  const found = ask(text, answers).questions.find(({ mention }) => mention.text === pointer);
  if (found === undefined) throw new RangeError(`'${pointer}' puts no question in '${text}'`);
  return found;
}

/** A candidate by the words of its latest mention, or by the noun that is no mention. */
export function candidateOf(question: Question, words: string): Candidate {
  const found = question.candidates.find((candidate) => wordsOf(question, candidate) === words);
  if (found === undefined) throw new RangeError(`'${words}' is no candidate for '${question.mention.text}'`);
  return found;
}

export function wordsOf({ scene }: Question, { token, recent }: Candidate): string {
  return recent.length === 0 ? scene.passage.tree.at(token).form : scene.mentions[recent[0]!]!.text;
}
