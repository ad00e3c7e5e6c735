/** Asks a running `footnote view` as a browser, and as those who should get nothing. Needs the built viewer. */
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../graph/formats/json.js';
import { run } from '../../../src/cli/program.js';
import { capturedShell, emptyFolder, type CapturedShell } from './captured-shell.js';
import { tinyGraph } from './tiny-graph.js';

interface Answer {
  readonly status: number;
  readonly body: string;
}

function ask(url: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { host = new URL(url).host, method = 'GET' } = options;
  return new Promise((resolve, reject) => {
    request(url, { method, headers: { Host: host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
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
