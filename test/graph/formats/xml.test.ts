import { describe, expect, it } from 'vitest';
import { escapeXml, xmlAttributes } from '../../../graph/formats/xml.js';

describe('escapeXml', () => {
  it.each<readonly [what: string, text: string, xml: string]>([
    ['markup', '<a href="x">R&D</a>', '&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;'],
    ['what is escaped already', '&amp;', '&amp;amp;'],
    ['white space', 'a\tb\nc\r\nd', 'a&#9;b&#10;c&#13;&#10;d'],
    ['C0 controls', 'a\u0000b\u0001c\u000bd\u001fe', 'abcde'],
    ['delete and C1 controls', 'a\u007f\u0085\u009fb', 'a\u007f\u0085\u009fb'],
    ['noncharacters', 'a\ufffeb\uffffc', 'abc'],
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['surrogates the wrong way round', '\udc00\ud800', ''],
    ['emoji, right-to-left text and its marks', '🙂 شرق \u202eabc\u202c', '🙂 شرق \u202eabc\u202c'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\u2028b\u2029c'],
    ['nothing', '', ''],
  ])('%s', (_what, text, xml) => {
    expect(escapeXml(text)).toBe(xml);
  });
});

it('writes attributes, and leaves out those that are null', () => {
  expect(xmlAttributes({ a: 'x"y', b: null, c: 0 })).toBe(' a="x&quot;y" c="0"');
});
