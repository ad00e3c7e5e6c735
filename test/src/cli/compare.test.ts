import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/program.js';
import { compareNames } from '../../../src/resolve/compare.js';
import { capturedShell, emptyFolder } from './captured-shell.js';

async function compare(content: string | Uint8Array) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'pairs.tsv'), content);
  const shell = capturedShell({ folder });
  const code = await run(['compare', '--pairs', 'pairs.tsv'], shell);
  return { code, out: shell.stdout(), err: shell.stderr() };
}

describe('footnote compare', () => {
  it('prints what the matcher says, one line a pair', async () => {
    const { verdict, score, reasons } = compareNames('person', 'Mousa Abu Marzook', 'Musa Abu Marzouq');
    const { code, out, err } = await compare('person\tMousa Abu Marzook\tMusa Abu Marzouq\nplace\tPorto\tOslo\n');
    expect(out).toBe(`${verdict}\t${score}\t${reasons.join('; ')}\n${out.split('\n')[1]!}\n`);
    expect(out).toMatch(/^same\t.*\ndifferent\t/);
    expect([code, err]).toEqual([0, '']);
  });

  it.each([
    ['no line feed at the end', 'place\tPorto\tPorto', 1],
    ['returns before line feeds', 'place\tPorto\tPorto\r\nplace\tOslo\tOslo\r\n', 2],
    ['marks that divide lines elsewhere', 'place\tPorto\u2028\tPorto\u2028\n', 1],
    ['more than the stream takes at once', 'place\tPorto\tPôrto\n'.repeat(9000), 9000],
    ['nothing', '', 0],
  ])('reads %s', async (_what, content, lines) => {
    const { code, out } = await compare(content);
    expect(out.split('\n').length - 1).toBe(lines);
    expect(
      out
        .split('\n')
        .slice(0, lines)
        .every((line) => line.startsWith('same\t1\t')),
    ).toBe(true);
    expect(code).toBe(0);
  });

  it.each([
    ['a type that is none', 'river\tElbe\tLabe', "'river' is no type"],
    ['an inherited name for a type', 'constructor\tElbe\tLabe', "'constructor' is no type"],
    ['a cell too few', 'place\tElbe', '2 cell(s)'],
    ['a cell too many', 'place\tElbe\tLabe\tsame', '4 cell(s)'],
    ['an empty name', 'place\t \tLabe', 'a name is empty'],
    ['an empty line', '', '1 cell(s)'],
    ['signs that move the cursor', '\u001b[2Jplace\tElbe\tLabe', "'\\u001b[2Jplace' is no type"],
  ])('complains of %s, and goes on', async (_what, line, complaint) => {
    const { code, out, err } = await compare(`place\tOslo\tOslo\n${line}\nplace\tOslo\tOslo\n`);
    expect(out.split('\n').map((row) => row.split('\t')[0])).toEqual(['same', 'invalid', 'same', '']);
    expect(err).toContain(`compare.invalid  pairs.tsv:2: ${complaint}`);
    expect(code).toBe(1);
  });

  it('refuses what is no table', async () => {
    const { code, err } = await compare('x'.repeat(200_000));
    expect([code, err]).toEqual([2, expect.stringContaining('more than 100000 characters')]);
  });
});
