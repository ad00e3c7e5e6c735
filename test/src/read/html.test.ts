import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html.js';

const BODY = '<p>The council of Kellan met on Monday and agreed to widen the quay, the mayor said.</p>';

function read(source: string): string[] | null {
  const html = readHtml(source);
  return html && html.blocks.map(({ start, end }) => html.text.slice(start, end));
}

const TEXT = 'The council of Kellan met on Monday and agreed to widen the quay, the mayor said.';

describe('readHtml', () => {
  it.each<[string, string, string[]]>([
    [
      'entities and white space',
      '<p>Fish\n  &amp;&nbsp;chips were <b>sold</b> out, said Zo&euml;.',
      ['Fish & chips were sold out, said Zoë.'],
    ],
    [
      'soft hyphens',
      '<p>The inter&shy;national quay was\u200B sold to Lorne.</p>',
      ['The international quay was sold to Lorne.'],
    ],
    ['a hidden part', `${BODY}<p style="display: none">The hidden line was never shown to anybody.</p>`, [TEXT]],
    [
      'a hidden word',
      '<p>The council <span class="sr-only">(opens in a new window)</span>met on Monday.</p>',
      ['The council met on Monday.'],
    ],
    ['scripts', `${BODY}<script>document.write("<p>The script wrote this sentence.</p>")</script>`, [TEXT]],
    ['a doubled paragraph', BODY + BODY, [TEXT]],
    ['a pull quote', `${BODY}<blockquote>The council of Kellan met on Monday</blockquote>`, [TEXT]],
    [
      'a quotation of its own',
      `${BODY}<blockquote>The quay was never for sale.</blockquote>`,
      [TEXT, 'The quay was never for sale.'],
    ],
    ['a class that all paragraphs bear', BODY.replace('<p>', '<p class="ad-free promo">'), [TEXT]],
    [
      'comments',
      `${BODY}<h3>Comments</h3><p>I was there and the mayor said nothing of the kind, believe me.</p>`,
      [TEXT],
    ],
    [
      'a table of numbers',
      `${BODY}<table><tr><td>Year</td><td>Ships</td></tr><tr><td>2001</td><td>44</td></tr></table>`,
      [TEXT],
    ],
    ['nothing but links', '<ul><li><a href="/a">The council met on Monday.</a></li></ul>', []],
    ['nothing', '<html></html>', []],
  ])('reads %s', (_, source, blocks) => expect(read(source)).toEqual(blocks));

  it('reads through ten thousand nested elements', () => {
    expect(read('<div>'.repeat(10_000) + BODY + '</div>'.repeat(10_000))).toEqual([TEXT]);
  });

  it('refuses nesting without end', () => {
    expect(read('<div>'.repeat(60_000) + BODY)).toBeNull();
  });

  it.each(['<', '<a ', '&amp;', '</div>', '<p>', '<br>', '<!--', '<table><tr><td>'])(
    'bears %j many times over',
    (piece) => {
      expect(read(piece.repeat(5_000))).toEqual([]);
    },
  );
});
