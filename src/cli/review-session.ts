/** One sitting of `footnote review`: the questions, and the decisions taken so far in their order. */
import { addJudgement } from '../../graph/formats/judgements.js';
import type { WrittenJudgement } from '../../graph/model.js';
import { removeJudgement } from '../resolve/judgements/remove.js';
import type { JudgementsFile } from './judgement-files.js';
import { oneLine } from './printable.js';
import { showQuestion } from './review-page.js';
import { type Answer, openQuestions, type Question } from './review-questions.js';
import type { Shell } from './shell.js';

/** An answer, and what was written for it. */
interface Decision extends Answer {
  readonly written: WrittenJudgement | null;
}

type Command = (session: ReviewSession, words: string) => Promise<'ask on' | 'ask again' | 'end'>;

interface CommandRow {
  readonly key: string;
  readonly name: string;
  readonly help: string;
  readonly command: Command;
}

/** What can be answered. In a line the name does as well, and words behind it are the reason: "s same post and party". */
const COMMANDS: readonly CommandRow[] = [
  { key: 's', name: 'same', help: 'they are one', command: (session, words) => session.decide('same', words) },
  { key: 'd', name: 'different', help: 'they are two', command: (session, words) => session.decide('different', words) },
  { key: 'u', name: 'unsure', help: 'leave it open and go on; nothing is written', command: (session) => session.decide(null, '') },
  { key: 'r', name: 'reason', help: 'say why you decided as you last did', command: (session, words) => session.explain(words) },
  { key: 'z', name: 'undo', help: 'take the last decision back, and the one before', command: (session) => session.undo() },
  { key: 'q', name: 'quit', help: 'stop; what is decided stays', command: () => Promise.resolve('end') },
  { key: '?', name: 'help', help: 'this list', command: (session) => session.help() },
]; // prettier-ignore

const PROMPT = `${COMMANDS.map(({ key, name }) => `${key} ${name}`).join(' · ')} > `;

interface Setting {
  readonly shell: Shell;
  readonly author: string;
}

/** One sitting: the questions, and the decisions taken so far in their order. */
export class ReviewSession {
  #decisions: readonly Decision[] = [];
  #at: number | null;

  constructor(
    private readonly questions: readonly Question[],
    private readonly file: JudgementsFile,
    private readonly setting: Setting,
  ) {
    this.#at = openQuestions(questions, [])[0] ?? null;
  }

  async run(): Promise<void> {
    const { shell } = this.setting;
    let next: Awaited<ReturnType<Command>> = 'ask on';
    while (next !== 'end') {
      if (next === 'ask on') this.#show();
      const typed = await this.#answer();
      if (typed === null) break;
      const [, key = '', words = ''] = /^\s*(\S+)\s*(.*)$/su.exec(typed) ?? [];
      if (shell.terminal) shell.out(`${oneLine(key)}\n`);
      const row = COMMANDS.find((one) => [one.key, one.name].includes(key.toLowerCase()));
      next = row ? await row.command(this, words.trim()) : await this.help();
    }
    shell.err(this.#summary());
  }

  async decide(verdict: Answer['verdict'], reason: string): Promise<'ask on' | 'end'> {
    const question = this.#at;
    if (question === null) return 'end';
    const written = verdict === null ? null : this.#toJudgement(verdict, this.questions[question]!, reason);
    if (written !== null) await this.file.change((text) => addJudgement(text, written));
    this.#decisions = [...this.#decisions, { question, verdict, written }];
    this.#at = openQuestions(this.questions, this.#decisions)[0] ?? null;
    return 'ask on';
  }

  async undo(): Promise<'ask on' | 'ask again'> {
    const last = this.#decisions.at(-1);
    if (!last) {
      this.setting.shell.out(`Nothing to undo in this sitting. To undo an earlier decision, take its entry out of ${this.file.name}.\n`); // prettier-ignore
      return 'ask again';
    }
    const { written } = last;
    if (written !== null) await this.file.change((text) => removeJudgement(text, written));
    this.#decisions = this.#decisions.slice(0, -1);
    this.#at = last.question;
    return 'ask on';
  }

  async explain(words: string): Promise<'ask again'> {
    const { shell } = this.setting;
    const last = this.#decisions.at(-1);
    if (!last?.written) {
      shell.out('There is no decision yet to give a reason for.\n');
      return 'ask again';
    }
    if (words === '') shell.out('why: ');
    const reason = (words === '' ? ((await shell.keyboard.line()) ?? '') : words).trim();
    const [before, after] = [last.written, { ...last.written, reason }];
    await this.file.change((text) => addJudgement(removeJudgement(text, before), after));
    this.#decisions = [...this.#decisions.slice(0, -1), { ...last, written: after }];
    return 'ask again';
  }

  async help(): Promise<'ask again'> {
    this.setting.shell.out(COMMANDS.map(({ key, name, help }) => `  ${key}  ${name.padEnd(10)}${help}\n`).join(''));
    return 'ask again';
  }

  #show(): void {
    const { questions, setting } = this;
    const standing = { number: this.#decisions.length + 1, of: questions.length };
    setting.shell.out(this.#at === null ? 'Nothing is left to ask.\n' : showQuestion(questions[this.#at]!, standing));
  }

  #answer(): Promise<string | null> {
    if (this.#at === null && this.#decisions.length === 0) return Promise.resolve(null);
    this.setting.shell.out(PROMPT);
    return this.setting.shell.keyboard.key();
  }

  #toJudgement(verdict: WrittenJudgement['verdict'], { a, b }: Question, reason: string): WrittenJudgement {
    const { shell, author } = this.setting;
    return { verdict, author, date: shell.today(), reason, a: a.side, b: b.side };
  }

  #summary(): string {
    const decided = this.#decisions.filter(({ verdict }) => verdict !== null);
    const left = openQuestions(this.questions, decided).length;
    const told = decided.length === 1 ? '1 decision' : `${decided.length} decisions`;
    return `\n${told} written to ${this.file.name}; ${left} of ${this.questions.length} pairs are still open\n`;
  }
}
