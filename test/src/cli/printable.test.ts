import { describe, expect, it } from 'vitest';
import { oneLine, printable, printableLines } from '../../../src/cli/printable.js';

describe('printable', () => {
  it.each([
    ['plain words', 'Zürich, القدس, Łódź 🙂', 'Zürich, القدس, Łódź 🙂'],
    ['an escape sequence', '\u001b[2J', '\\u001b[2J'],
    ['a carriage return', 'a\rb', 'a\\u000db'],
    ['a C1 control', '\u009b31m', '\\u009b31m'],
    ['turned writing', 'txt\u202Efdp', 'txt\\u202efdp'],
    ['a separator', 'a\u2028b', 'a\\u2028b'],
  ])('shows %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('keeps the line breaks of several lines', () => {
    expect(printableLines('a\u0007\nb')).toBe('a\\u0007\nb');
  });

  it('puts everything on one line', () => {
    expect(oneLine(' a\n\t b\u00a0c\u001b ')).toBe('a b c\\u001b');
  });
});
