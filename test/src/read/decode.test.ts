import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/read/decode.js';
import { SIGNATURES } from '../../../src/read/signatures.js';

const utf8 = new TextEncoder();

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decode', () => {
  it.each([
    ['ASCII', latin('Kellan quay'), 'Kellan quay', []],
    ['UTF-8', utf8.encode('André’s café'), 'André’s café', []],
    ['UTF-8 with a mark, which stays', utf8.encode('\uFEFFKellan'), '\uFEFFKellan', []],
    ['UTF-16 little-endian', utf16('\uFEFFKéllan', true), '\uFEFFKéllan', []],
    ['UTF-16 big-endian', utf16('\uFEFFKéllan', false), '\uFEFFKéllan', []],
    ['Windows-1252', latin('Andr\xE9\x92s caf\xE9'), 'André’s café', ['read.guessed-encoding']],
    [
      'Windows-1252 with a byte that stands for nothing',
      latin('Andr\xE9 \x81 Colin'),
      'André \uFFFD Colin',
      ['read.guessed-encoding', 'read.replaced-characters'],
    ],
    [
      'UTF-8 with one broken byte',
      Uint8Array.from([...utf8.encode('café, thé, '), 0xc3, ...utf8.encode(' Zoé')]),
      'café, thé, \uFFFD Zoé',
      ['read.replaced-characters'],
    ],
    [
      'UTF-16 cut in the middle of a character',
      utf16('\uFEFFab', true).slice(0, 5),
      '\uFEFFa\uFFFD',
      ['read.replaced-characters'],
    ],
    ['a sentence that opens like a sound file', latin('RIFF raff was seen.'), 'RIFF raff was seen.', []],
  ])('reads %s', (_, bytes, text, codes) => {
    const decoded = decode({ path: 'a.txt', bytes }, 'text');
    expect(decoded.text).toBe(text);
    expect(decoded.issues.map((issue) => issue.code)).toEqual(codes);
  });

  it.each([
    ['NUL bytes', latin('abc\0\x01\x02def'), 'read.binary'],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'read.binary'],
    [
      'Cyrillic in an undeclared encoding',
      latin('\xcc\xee\xf1\xea\xe2\xe0 \xf1\xf2\xee\xeb\xe8\xf6\xe0'),
      'read.undecodable',
    ],
    ['noise', latin('\x01\x9f\x02\xfe\x7f\x80abc'), 'read.undecodable'],
  ])('refuses %s', (_, bytes, code) => {
    const decoded = decode({ path: 'a.txt', bytes }, 'text');
    expect(decoded.text).toBeNull();
    expect(decoded.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it.each(SIGNATURES)('knows $name by $magic', ({ magic, offset = 0, code }) => {
    const bytes = latin('\0'.repeat(offset) + magic + '\0\x80');
    expect(decode({ path: 'a.txt', bytes }, 'text').issues.map((issue) => issue.code)).toEqual([code]);
  });

  it.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'],
  ])('follows what a page declares: %s', (declaration) => {
    const bytes = latin(`${declaration}<p>\xcc\xee\xf1\xea\xe2\xe0 \xf1\xf2\xee\xeb\xe8\xf6\xe0</p>`);
    expect(decode({ path: 'a.html', bytes }, 'html').text).toContain('Москва столица');
  });

  it('takes a page for UTF-8 that is, whatever it declares', () => {
    const bytes = utf8.encode('<meta charset="iso-8859-1"><p>café</p>');
    expect(decode({ path: 'a.html', bytes }, 'html')).toMatchObject({
      issues: [],
      text: expect.stringContaining('café'),
    });
  });
});
