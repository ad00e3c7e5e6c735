import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/model.js';
import { DEFAULT_MAX_BYTES, readAll, readDocument } from '../../../src/read/read.js';

const options = { maxBytes: DEFAULT_MAX_BYTES };

function file(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

const STORY =
  'Council widens quay\r\n\r\nKELLAN, 3 March 2024 (Seawire) - The council of the\u00A0island met on Monday and agreed to widen the quay.\r\n';

describe('readDocument', () => {
  it('leaves plain text untouched', () => {
    const { document, issues } = readDocument(file('a.txt', `\uFEFF${STORY}`), options);
    expect(issues).toEqual([]);
    expect(document).toMatchObject({
      paths: ['a.txt'],
      format: 'text',
      text: `\uFEFF${STORY}`,
      origin: null,
      title: 'Council widens quay',
      publisher: 'Seawire',
      published: { from: '2024-03-03', how: 'dateline' },
      language: 'en',
    });
  });

  it.each([
    ['a.md', '# Quay\n\nThe council met.', 'markdown'],
    ['a.html', '<p>The council met on Monday.', 'html'],
    ['a.txt', '<!DOCTYPE html><p>The council met on Monday.', 'html'],
    ['a', 'The council met.', 'text'],
    ['a.log', 'The council met.', 'text'],
    ['constructor', 'The council met.', 'text'],
  ])('takes %s for what it is', (path, text, format) => {
    expect(readDocument(file(path, text), options).document?.format).toBe(format);
  });

  it.each([
    ['a.txt', '', 'read.empty'],
    ['a.txt', '\uFEFF \n\u00A0', 'read.empty'],
    ['a.md', '![](x.png)', 'read.empty'],
    ['a.html', '<nav><a href="/">Home</a></nav>', 'read.no-body'],
    ['a.html', '<div>'.repeat(60_000), 'read.unreadable'],
    ['a.md', `${'>'.repeat(5_000)} a`, 'read.unreadable'],
    ['a.pdf', '%PDF-1.7 …', 'read.unsupported'],
    ['a.eml', 'From: a@example.org', 'read.unsupported'],
    ['a.json', '{}', 'read.unsupported'],
    ['a.txt', 'a\0b', 'read.binary'],
    ['a.py', 'import os\nships = os.listdir("harbour")\nprint(ships)\n', 'read.not-prose'],
    ['a.txt', '{"mayor": "Anna Berg"}', 'read.not-prose'],
    ['a.md', '| a | b |\n|---|---|\n| 1 | 2 |', 'read.not-prose'],
  ])('refuses %s %j', (path, text, code) => {
    const { document, issues } = readDocument(file(path, text), options);
    expect(document).toBeNull();
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  it('refuses what is too large', () => {
    expect(readDocument(file('a.txt', 'abc'), { maxBytes: 2 }).issues[0]?.code).toBe('read.too-large');
    expect(readDocument(file('a.txt', 'abc'), { maxBytes: 3 }).issues).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('throws on maxBytes %s', (maxBytes) => {
    expect(() => readDocument(file('a.txt', 'abc'), { maxBytes })).toThrow(RangeError);
  });
});

describe('readAll', () => {
  const files = [
    file('b/one.txt', STORY),
    file('a/two.txt', STORY),
    file('c.txt', 'Ships had to wait.'),
    file('d.txt', ''),
    file('e.txt', ''),
  ];

  it('folds copies into one document and goes on', () => {
    const { documents, issues } = readAll(files, options);
    expect(documents.map((document) => document.paths).sort()).toEqual([['a/two.txt', 'b/one.txt'], ['c.txt']]);
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([
      ['b/one.txt', 'read.duplicate'],
      ['d.txt', 'read.empty'],
      ['e.txt', 'read.empty'],
    ]);
  });

  it('sorts by id, whatever the order of files', () => {
    const { documents } = readAll(files, options);
    expect(documents.map((document) => document.id)).toEqual(documents.map((document) => document.id).sort());
    expect(readAll(files.toReversed(), options)).toEqual(readAll(files, options));
  });
});
