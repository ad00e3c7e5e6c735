import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/model.js';
import { DEFAULT_MAX_BYTES, readDocument } from '../../../src/read/read.js';

/** What a person marked on a page of `fixtures/pages`. */
interface Expected {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** Headings of the article besides its title. */
  readonly headings: readonly string[];
  /** Paragraphs and list items of its body. */
  readonly paragraphs: readonly string[];
}

const folder = new URL('fixtures/pages/', import.meta.url);

const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const expected = JSON.parse(readFileSync(new URL(name.replace('.html', '.json'), folder), 'utf8')) as Expected;
    const { document } = readDocument({ path: name, bytes }, { maxBytes: DEFAULT_MAX_BYTES });
    if (document === null) throw new Error(`${name} was not read`);
    return { name, expected, document, source: new TextDecoder().decode(bytes) };
  });

function blockTexts(document: SourceDocument): string[] {
  return document.blocks.map((block) => document.text.slice(block.start, block.end));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function measure(document: SourceDocument, expected: Expected) {
  const texts = blockTexts(document);
  const wanted = new Set([expected.title, ...expected.headings, ...expected.paragraphs].map(plain));
  const junk = texts.filter((text) => !wanted.has(text));
  return {
    missing: expected.paragraphs.filter((paragraph) => !texts.includes(plain(paragraph))),
    junk,
    junkLength: junk.join('').length,
    length: texts.join('').length,
  };
}

describe.each(pages)('$name', ({ document, expected, source }) => {
  it('keeps the body and leaves the furniture', () => {
    const { missing, junk } = measure(document, expected);
    expect({ missing, junk }).toEqual({ missing: [], junk: [] });
  });

  it('knows title, publisher, day and language', () => {
    const { title, publisher, published, language } = document;
    expect({ title, publisher, published: published?.from ?? null, language }).toEqual({
      title: expected.title,
      publisher: expected.publisher,
      published: expected.published,
      language: expected.language,
    });
  });

  it('covers its text with blocks', () => {
    const { text, blocks } = document;
    let end = 0;
    for (const block of blocks) {
      expect(text.slice(end, block.start).trim()).toBe('');
      end = block.end;
    }
    expect(end).toBe(text.length);
  });

  it('maps every word back to the markup', () => {
    for (const { start, end, originStart, originEnd } of document.origin ?? []) {
      const read = document.text.slice(start, end);
      const written = source.slice(originStart, originEnd);
      if (end - start === originEnd - originStart) expect(plain(written)).toBe(plain(read));
      else expect(written).toMatch(/^(?:&#?\w+;?|\s+|(?:\s*<br[^>]*>\s*)+|&nbsp;)$/u);
    }
  });
});

it('keeps at least 95 % of all paragraphs with at most 2 % furniture', () => {
  const measures = pages.map(({ document, expected }) => measure(document, expected));
  const paragraphs = pages.reduce((sum, { expected }) => sum + expected.paragraphs.length, 0);
  const missing = measures.reduce((sum, page) => sum + page.missing.length, 0);
  const junk = measures.reduce((sum, page) => sum + page.junkLength, 0);
  const length = measures.reduce((sum, page) => sum + page.length, 0);
  expect(1 - missing / paragraphs).toBeGreaterThanOrEqual(0.95);
  expect(junk / length).toBeLessThanOrEqual(0.02);
});
