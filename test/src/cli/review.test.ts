import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { JudgementsFile } from '../../../src/cli/judgement-files.js';
import { keyboardOf } from '../../../src/cli/keyboard.js';
import { run } from '../../../src/cli/program.js';
import { openQuestions, questionsOf } from '../../../src/cli/review-questions.js';
import { ReviewSession } from '../../../src/cli/review-session.js';
import { parseJudgements } from '../../../src/resolve/judgements/parse.js';
import { resolve } from '../../../src/resolve/resolve.js';
import { read } from '../resolve/judgements/builders.js';
import { capturedShell, emptyFolder } from './captured-shell.js';

const DOCUMENTS = [
  read('a.txt', 'The mayor, Holm, opened the bridge.', ['person', 'Holm']),
  read('b.txt', 'Holm \u001b[2J sang in Everdale.', ['person', 'Holm'], ['place', 'Everdale']),
  read('c.txt', 'Nobody saw Holm.', ['person', 'Holm']),
];

const typing = (...lines: readonly string[]) => keyboardOf(() => Readable.from(lines.map((line) => `${line}\n`)), new AbortController().signal); // prettier-ignore

const questions = () => {
  const readings = DOCUMENTS.map(({ reading }) => reading);
  return questionsOf(DOCUMENTS.map(({ document }) => document), readings, resolve(readings)); // prettier-ignore
};

let folder: string;
beforeEach(() => {
  folder = emptyFolder();
});

const file = (): string => join(folder, 'judgements.yaml');
const text = (): string => (existsSync(file()) ? readFileSync(file(), 'utf8') : '');

async function sit(...lines: readonly string[]): Promise<{ readonly out: string; readonly err: string }> {
  const shell = capturedShell({ keyboard: typing(...lines) });
  const written = new JudgementsFile(file(), shell.interrupted);
  await new ReviewSession(questions(), written, { shell, author: 'Ada' }).run();
  return { out: shell.stdout(), err: shell.stderr() };
}

const verdicts = (): readonly string[] => parseJudgements(text(), 'judgements.yaml').judgements.map(({ verdict, reason }) => `${verdict} ${reason}`.trim()); // prettier-ignore

describe('questions', () => {
  it('are the open pairs, with the words of both sides', () => {
    const [first] = questions();
    expect(questions()).toHaveLength(2);
    expect(first!.a.side).toMatchObject({ quote: 'Holm', occurrence: 1, type: 'person' });
  });

  it('that follow from answers are not asked', () => {
    expect(openQuestions(questions(), [{ question: 0, verdict: 'same' }])).toEqual([1]);
    expect(openQuestions(questions(), [{ question: 0, verdict: 'same' }, { question: 1, verdict: 'different' }])).toEqual([]); // prettier-ignore
  });
});

describe('a sitting', () => {
  it('shows quotes and reasons, safe for a terminal', async () => {
    const { out } = await sit('q');
    expect(out).toContain('1 of 2   One and the same person?');
    expect(out).toContain('[Holm]');
    expect(out).toContain('the machine: same name, but many may bear it');
    expect(out).not.toContain('\u001b');
    expect(existsSync(file())).toBe(false);
  });

  it('writes each decision, with who, when and why', async () => {
    const { err } = await sit('s both from Everdale', 'different');
    expect(verdicts()).toEqual(['same both from Everdale', 'different']);
    expect(parseJudgements(text(), '').judgements[0]).toMatchObject({ author: 'Ada', date: '2024-03-01' });
    expect(err).toContain('2 decisions written to judgements.yaml; 0 of 2 pairs are still open');
  });

  it('leaves what stands in the file as it is, and undoes to the byte', async () => {
    const own = '# mine\n';
    writeFileSync(file(), own);
    await sit('s', 'd', 'z', 'z');
    expect(text()).toBe(own);
    await sit('d', 'z', 's');
    expect(verdicts()).toEqual(['same']);
    expect(text().startsWith(own)).toBe(true);
  });

  it('writes nothing for what is left open', async () => {
    const { err } = await sit('u', 'u');
    expect(text()).toBe('');
    expect(err).toContain('0 decisions written to judgements.yaml; 2 of 2 pairs are still open');
  });

  it('takes a reason afterwards', async () => {
    await sit('s', 'r same voice', 'q');
    expect(verdicts()).toEqual(['same same voice']);
  });

  it('helps with what it does not know, and says when there is nothing to undo', async () => {
    const { out } = await sit('x', 'z', '?');
    expect(out.match(/take the last decision back/g)).toHaveLength(2);
    expect(out).toContain('Nothing to undo in this sitting');
  });

  it('spoils no file that is no text', async () => {
    writeFileSync(file(), Uint8Array.of(0xff, 0xfe, 0x80));
    await expect(sit('s')).rejects.toThrow('no UTF-8');
    expect(readFileSync(file())).toHaveLength(3);
  });
});

describe('keys of a terminal', () => {
  it('are taken one by one, Ctrl-C as the end', async () => {
    const input = Object.assign(Readable.from([Buffer.from('sd'), Buffer.from('\u0003')]), { isTTY: true, setRawMode: () => {} }); // prettier-ignore
    const keyboard = keyboardOf(() => input, new AbortController().signal);
    expect([await keyboard.key(), await keyboard.key(), await keyboard.key()]).toEqual(['s', 'd', null]);
  });
});

describe('footnote review', () => {
  it('asks, writes, and the next build takes it up', async () => {
    mkdirSync(join(folder, 'docs'));
    writeFileSync(
      join(folder, 'docs', 'a.txt'),
      'Mayor Olaf Holm met Anna Berg in Oslo on Monday. Holm praised her.\n',
    );
    writeFileSync(join(folder, 'docs', 'b.txt'), 'Police in Oslo arrested Holm on Tuesday. Holm denied the charges.\n');
    const footnote = async (...words: string[]) => {
      const shell = capturedShell({ folder, keyboard: typing('s the same mayor') });
      expect(await run(words, shell)).toBe(0);
      return shell;
    };
    const asked = await footnote('review', 'docs', '--author', 'Ada');
    expect(asked.stdout()).toMatch(/One and the same person\?/);
    const { judgements } = parseJudgements(readFileSync(join(folder, 'docs', 'judgements.yaml'), 'utf8'), '');
    expect(judgements.map(({ verdict, reason }) => [verdict, reason])).toEqual([['same', 'the same mayor']]);
    const built = await footnote('build', 'docs', '--out', 'out');
    expect(built.stderr()).toMatch(/2 of 2 files read/);
    const graph = readFileSync(join(folder, 'out', 'graph.json'), 'utf8');
    expect(graph).toContain('"by":"Ada"');
    expect(graph).not.toMatch(/"code": ?"judgements\./);
    expect((await footnote('review', 'docs', '--out', 'out')).stderr()).toContain('0 of 0 pairs');
  });
});
