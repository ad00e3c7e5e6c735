import { describe, expect, it } from 'vitest';
import { toPieces } from '../../../graph/formats/page.js';
import { readHead, readParts } from '../../../viewer/model/page.js';
import { exampleGraph } from '../example-graph.js';

const { head, parts } = toPieces(exampleGraph);
const unpack = async (packed: string): Promise<unknown> => JSON.parse(packed);
const rest = async (): Promise<void> => undefined;

describe('the head of a page', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{', 'damaged'],
    ['null', 'other-format'],
    ['[]', 'other-format'],
    ['{"format":"footnote-page/2"}', 'other-format'],
  ])('%j is refused as %s', async (packed, reason) => {
    expect(await readHead(packed, unpack)).toEqual({ ok: false, reason });
  });

  it('is read', async () => {
    expect(await readHead(head, unpack)).toMatchObject({ ok: true, value: { parts: parts.length } });
  });
});

describe('the parts of a page', () => {
  const read = (packed: readonly string[]) => readParts(JSON.parse(head), packed, unpack, rest);

  it('give the graph', async () => {
    expect(await read(parts)).toEqual({ ok: true, value: exampleGraph });
  });

  it.each([
    ['cut short', parts.slice(0, -1), 'damaged'],
    ['broken', parts.with(1, '{"nodes":['), 'damaged'],
    ['of another format', parts.with(0, '{"attributes":{"format":"footnote-graph/9"}}'), 'other-format'],
  ])('that are %s are refused', async (_name, packed, reason) => {
    expect(await read(packed)).toEqual({ ok: false, reason });
  });
});
