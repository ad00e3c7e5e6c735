/** Asks a running `footnote view` as a browser, and as those who should get nothing. Needs the built viewer. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { addJudgement } from '../../../graph/formats/judgements.js';
import { toJson } from '../../../graph/formats/json.js';
import type { JudgementSide } from '../../../graph/model.js';
import { run } from '../../../src/cli/program.js';
import type { ExitCode } from '../../../src/cli/shell.js';
import { LARGEST_BODY } from '../../../src/cli/view-server.js';
import { capturedShell, emptyFolder, type CapturedShell } from './captured-shell.js';
import { tinyGraph } from './tiny-graph.js';

interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Question {
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function ask(url: string, question: Question = {}): Promise<Answer> {
  const { host = new URL(url).host, method = 'GET', headers = {}, body } = question;
  return new Promise((resolve, reject) => {
    request(url, { method, headers: { Host: host, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end(body);
  });
}

/** What the page carries, in one text. */
function unpacked(page: string): string {
  const parts = [...page.matchAll(/class="part">([^<]*)</g)].map((match) => match[1]!);
  return parts.map((part) => gunzipSync(Buffer.from(part, 'base64')).toString('utf8')).join('\n');
}

/** The shell whose `out` resolves the address. */
function servingShell(): { readonly shell: CapturedShell; readonly address: Promise<string> } {
  let found: (url: string) => void = () => {};
  const address = new Promise<string>((resolve) => (found = resolve));
  const folder = emptyFolder();
  writeFileSync(join(folder, 'graph.json'), toJson(tinyGraph()));
  return { shell: capturedShell({ folder, terminal: true, out: (text) => found(text.trim()) }), address };
}

describe('footnote view', () => {
  it('serves the graph to whoever has the address, and to no other', async () => {
    const { shell, address } = servingShell();
    const ended = run(['view', '.', '--no-open'], shell);
    const url = await address;
    const port = new URL(url).port;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
    expect((await ask(url)).body).toContain('class="part"');
    expect((await ask(url, { host: `localhost:${port}` })).status).toBe(200);
    expect((await ask(url, { host: 'evil.example' })).status).toBe(403);
    expect((await ask(url, { host: `evil.example:${port}` })).status).toBe(403);
    expect((await ask(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await ask(`http://127.0.0.1:${port}/${'é'.repeat(17)}`)).status).toBe(404);
    expect((await ask(url, { method: 'POST' })).status).toBe(405);
    expect(shell.opened).toEqual([]);
    shell.interrupt();
    expect(await ended).toBe(0);
  });

  it('opens the address on a terminal', async () => {
    const { shell, address } = servingShell();
    const ended = run(['view', 'graph.json'], shell);
    const url = await address;
    shell.interrupt();
    await ended;
    expect(shell.opened).toEqual([url]);
  });
});

const TEXTS = {
  'a.txt': 'Mayor Olaf Holm met Anna Berg in Oslo on Monday. Holm praised her.\n',
  'b.txt': 'Police in Oslo arrested Holm on Tuesday. Holm denied the charges.\n',
};

const side = (path: string, quote: string): JudgementSide => ({ path, sha256: null, quote, occurrence: 1, type: 'person' }); // prettier-ignore

const ENTRY = addJudgement('', {
  verdict: 'same',
  author: 'Ada',
  date: '2024-03-01',
  reason: 'the same mayor',
  a: side('a.txt', 'Olaf Holm'),
  b: side('b.txt', 'Holm'),
});

describe('footnote view with the documents', () => {
  let folder: string;
  let shell: CapturedShell;
  let ended: Promise<ExitCode>;
  let url: string;

  const file = (): string => join(folder, 'docs', 'judgements.yaml');
  const send = (question: Question = {}): Promise<Answer> => {
    const headers = { Origin: new URL(url).origin, 'Content-Type': 'application/yaml', ...question.headers };
    return ask(`${url}judgements`, { method: 'POST', body: ENTRY, ...question, headers });
  };

  beforeAll(async () => {
    folder = emptyFolder();
    mkdirSync(join(folder, 'docs'));
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, 'docs', name), text);
    await run(['build', 'docs', '--out', 'out', '--gexf-version', '1.2'], capturedShell({ folder }));
    await new Promise<void>((resolve) => {
      shell = capturedShell({ folder, out: (text) => ((url = text.trim()), resolve()) });
      ended = run(['view', 'out', 'docs', '--author', 'Ada </script>'], shell);
    });
    return async () => {
      shell.interrupt();
      expect(await ended).toBe(0);
    };
  });

  it('tells the page who decides, and that it may send to where it came from', async () => {
    const { body } = await ask(url);
    expect(body).toContain('id="desk">{"author":"Ada \\u003c/script>"}</script>');
    expect(body).toContain("connect-src 'self'");
  });

  it.each<[string, number, () => Promise<Answer>]>([
    ['a wrong token', 404, () => ask(`${new URL(url).origin}/${'0'.repeat(32)}/judgements`, { method: 'POST' })],
    ['no token', 404, () => ask(`${new URL(url).origin}/judgements`, { method: 'POST', body: ENTRY })],
    ['a foreign host', 403, () => send({ host: 'evil.example' })],
    ['a foreign origin', 403, () => send({ headers: { Origin: 'http://evil.example' } })],
    ['the origin of another port', 403, () => send({ headers: { Origin: 'http://127.0.0.1:1' } })],
    ['an origin that is hidden', 403, () => send({ headers: { Origin: 'null' } })],
    ['GET', 405, () => ask(`${url}judgements`)],
    ['PUT', 405, () => send({ method: 'PUT' })],
    ['POST to the page', 405, () => ask(url, { method: 'POST', body: ENTRY })],
    ['a form', 415, () => send({ headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })],
    ['too much', 413, () => send({ body: ENTRY + '#'.repeat(LARGEST_BODY) })],
    ['too much, in pieces', 413, () => send({ headers: { 'Transfer-Encoding': 'chunked' }, body: ENTRY + '#'.repeat(LARGEST_BODY) })], // prettier-ignore
    ['nothing', 422, () => send({ body: '' })],
    ['no judgement', 422, () => send({ body: '- verdict: maybe\n' })],
    ['a path out of the folder', 422, () => send({ body: '../../etc/passwd' })],
  ])('keeps nothing of %s', async (_what, status, asked) => {
    expect((await asked()).status).toBe(status);
    expect(existsSync(file())).toBe(false);
  });

  it('writes decisions after what stands in the file, and builds again in the same way', async () => {
    writeFileSync(file(), '# ours\n');
    expect(await send()).toEqual({ status: 204, body: '' });
    expect(readFileSync(file(), 'utf8')).toMatch(/^# ours\n- verdict: same\n/);
    expect(readFileSync(join(folder, 'out', 'graph.json'), 'utf8')).toContain('"by":"Ada"');
    expect(readFileSync(join(folder, 'out', 'graph.gexf'), 'utf8')).toContain('version="1.2"');
    expect(unpacked((await ask(url)).body)).toContain('the same mayor');
  });

  it('leaves the file as it was when the graph cannot be built again', async () => {
    const before = readFileSync(file(), 'utf8');
    renameSync(join(folder, 'out'), join(folder, 'aside'));
    writeFileSync(join(folder, 'out'), '');
    expect((await send()).status).toBe(500);
    rmSync(join(folder, 'out'));
    renameSync(join(folder, 'aside'), join(folder, 'out'));
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it.each([
    ['the graph was built from another folder', ['view', 'out', 'out'], /has no '[ab].txt'/],
    ['it is not known how the graph was built', ['view', 'bare', 'docs'], /without --no-cache/],
  ])('says so where %s', async (_why, words, told) => {
    await run(['build', 'docs', '--out', 'bare', '--no-cache'], capturedShell({ folder }));
    const asked = capturedShell({ folder });
    expect(await run(words, asked)).toBe(2);
    expect(asked.stderr()).toMatch(told);
  });
});
