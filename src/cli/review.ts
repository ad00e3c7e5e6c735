/**
 * `footnote review`: asks a person for the pairs that the machine left open, one at a time, and writes each answer at
 * once into the judgements file of the folder. Keys on a terminal; lines from anything else.
 */
import { resolve as resolvePath } from 'node:path';
import { applyJudgements } from '../resolve/judgements/apply.js';
import { resolve } from '../resolve/resolve.js';
import { READINGS } from './build.js';
import { JudgementsFile } from './judgement-files.js';
import { oneLine } from './printable.js';
import { readingFiles } from './reading-files.js';
import { runReading, type ReadingOptions } from './reading-run.js';
import { questionsOf } from './review-questions.js';
import { ReviewSession } from './review-session.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';

export interface ReviewOptions extends Omit<ReadingOptions, 'except' | 'cache'> {
  /** Null: the person's name in the system. */
  readonly author: string | null;
  /** Where a build kept its readings; null reads every document anew. */
  readonly out: string | null;
}

/** Every decision lies in the file before the next question is asked. Rejects when interrupted. */
export async function review(folder: string, options: ReviewOptions, shell: Shell): Promise<ExitCode> {
  const kept = options.out === null ? null : resolvePath(shell.folder, options.out, READINGS);
  const cache = kept === null ? null : readingFiles(kept);
  const run = await runReading([folder], { ...options, except: [], cache }, shell);
  const judged = applyJudgements(run.documents, run.readings, run.judgements);
  for (const { code, path, message } of [...run.issues, ...judged.issues]) {
    shell.err(`${code}  ${oneLine(path)}: ${oneLine(message)}\n`);
  }
  const questions = questionsOf(run.documents, judged.readings, resolve(judged.readings, judged.judgements));
  const author = options.author ?? shell.user;
  const file = new JudgementsFile(run.judgementsFile, shell.interrupted);
  await new ReviewSession(questions, file, { shell, author }).run();
  return EXIT.done;
}
