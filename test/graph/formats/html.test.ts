import { describe, expect, it } from 'vitest';
import { embedGraph } from '../../../graph/formats/html.js';

const template = '<html><script type="application/json" id="graph"></script><p>$&</p></html>';

/** What a browser would find in the element: the text up to the first end tag. */
function embedded(html: string): string {
  const start = html.indexOf('id="graph">') + 'id="graph">'.length;
  return html.slice(start, html.toLowerCase().indexOf('</script', start));
}

describe('embedGraph', () => {
  const texts = [
    'plain',
    '</script><script>alert(1)</script>',
    '</SCRIPT >',
    '<!--<script>',
    ']]>',
    "$& $1 $' $`",
    'line\u2028and\u2029paragraph',
    'NUL \u0000, quote ", backslash \\, emoji 😀',
  ];
  it.each(texts)('carries %j unharmed', (text) => {
    const html = embedGraph(template, JSON.stringify({ text }));
    expect(JSON.parse(embedded(html))).toEqual({ text });
    expect(embedded(html)).not.toMatch(/[<\u2028\u2029]/);
    expect(html.endsWith('<p>$&</p></html>')).toBe(true);
  });

  it.each([
    ['no placeholder', '<html></html>'],
    ['two placeholders', template + template],
    ['a filled placeholder', embedGraph(template, '{}')],
  ])('throws on a template with %s', (_name, wrong) => {
    expect(() => embedGraph(wrong, '{}')).toThrow(/embedGraph/);
  });
});
