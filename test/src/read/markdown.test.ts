import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/read/markdown.js';

function read(source: string) {
  const markdown = readMarkdown(source);
  if (markdown === null) throw new Error('refused');
  const blocks = markdown.blocks.map(({ kind, start, end }) => [kind, markdown.text.slice(start, end)]);
  return { ...markdown, blocks };
}

describe('readMarkdown', () => {
  it.each([
    [
      '# Council widens quay\n\nThe council met.',
      [
        ['headline', 'Council widens quay'],
        ['paragraph', 'The council met.'],
      ],
    ],
    [
      'Wrapped *lines* run\non [to the quay](https://example.org/q "t").',
      [['paragraph', 'Wrapped lines run on to the quay.']],
    ],
    [
      '- the wall\n- the **crane**\n\n1. the lamps',
      [
        ['item', 'the wall'],
        ['item', 'the crane'],
        ['item', 'the lamps'],
      ],
    ],
    ['> The quay was\n> never sold.', [['paragraph', 'The quay was never sold.']]],
    ['```\nlet quay = 1;\n```\n\n<div>no</div>\n\n![a crane](c.png) Seen.\n\n    code', [['paragraph', 'Seen.']]],
    [
      'Fish &amp; chips cost \\*two\\* crowns, `net` included.',
      [['paragraph', 'Fish & chips cost *two* crowns, net included.']],
    ],
    [
      'The council met.\n\nShare on Facebook',
      [
        ['paragraph', 'The council met.'],
        ['furniture', 'Share on Facebook'],
      ],
    ],
  ])('%j', (source, blocks) => expect(read(source).blocks).toEqual(blocks));

  it('knows the front matter', () => {
    const { declared, text } = read('---\ntitle: Quay\ndate: 2024-03-03\n---\n\nThe council met.');
    expect({ declared, text }).toEqual({
      declared: { title: 'Quay', published: '2024-03-03' },
      text: 'The council met.',
    });
  });

  it('maps its words back to the source', () => {
    const source =
      '---\ntitle: Quay\n---\n# The *old* quay\n\n> Wrapped lines\n> of a [link](x) end.\n\n- Fish &amp; chips\n';
    const { text, origin } = read(source);
    for (const { start, end, originStart, originEnd } of origin) {
      const written = source.slice(originStart, originEnd);
      if (end - start === originEnd - originStart) expect(written.replace(/\s/gu, ' ')).toBe(text.slice(start, end));
      else expect(written).toMatch(/^(?:Fish &amp; chips|\s*\n>? ?)$/u);
    }
    expect(origin.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\n\n/gu, ''));
  });

  it.each([
    ['lists', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['quotations', `${'>'.repeat(5000)} a`],
    ['list markers on a line', '- '.repeat(5000)],
    ['emphasis', `${'*a **b '.repeat(5000)}${'c** d*'.repeat(5000)}`],
    ['brackets', '['.repeat(50_000)],
  ])('refuses %s nested without end', (_, source) => expect(readMarkdown(source)).toBeNull());
});
