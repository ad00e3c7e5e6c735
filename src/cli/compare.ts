/** `footnote compare`: the name matcher alone, on pairs of names from a table; one line out for one line in. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { ENTITY_TYPES, isEntityType } from '../../graph/vocabulary/entity-types.js';
import { compareNames, type NameComparison } from '../resolve/compare.js';
import { Misuse } from './misuse.js';
import { oneLine } from './printable.js';
import { EXIT, type ExitCode, type Shell } from './shell.js';

export interface CompareOptions {
  /** A file of lines "type TAB name TAB name"; UTF-8. */
  readonly pairs: string;
}

/** Characters in a line; a file with a longer one is no table of names. */
const LONGEST_LINE = 100_000;

/**
 * Prints "verdict TAB score TAB reasons" for each line, in its order, as it goes. A line that is no pair gets the verdict
 * "invalid" and a complaint, so that the lines of both files still stand beside each other; then it ends with 1.
 */
export async function compare({ pairs }: CompareOptions, shell: Shell): Promise<ExitCode> {
  let invalid = 0;
  let number = 0;
  for await (const lines of linesOf(resolve(shell.folder, pairs))) {
    shell.interrupted.throwIfAborted();
    const rows = lines.map((line) => {
      number++;
      const answer = answerTo(line);
      if (typeof answer !== 'string') return rowOf(answer);
      invalid++;
      shell.err(`compare.invalid  ${oneLine(pairs)}:${number}: ${answer}\n`);
      return `invalid\t0\t${answer}\n`;
    });
    shell.out(rows.join(''));
  }
  return invalid > 0 ? EXIT.found : EXIT.done;
}

/** What the matcher says of a line's names, or what is wrong with the line. */
function answerTo(line: string): NameComparison | string {
  const cells = line.split('\t').map((cell) => cell.trim());
  const [type = '', a = '', b = ''] = cells;
  if (cells.length !== 3) return `${cells.length} cell(s) instead of 3: type, name and name, with tabs between them`;
  if (!isEntityType(type)) return `'${oneLine(type)}' is no type: write ${Object.keys(ENTITY_TYPES).join(', ')}`;
  if (a === '' || b === '') return 'a name is empty';
  return compareNames(type, a, b);
}

function rowOf({ verdict, score, reasons }: NameComparison): string {
  return `${verdict}\t${score}\t${reasons.map(oneLine).join('; ')}\n`;
}

/** The lines of a file, some at a time, without their ends; a last line feed begins no line. */
async function* linesOf(path: string): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    if (rest.length > LONGEST_LINE) throw new Misuse(`'${path}' has a line of more than ${LONGEST_LINE} characters`);
    yield lines.map(withoutReturn);
  }
  if (rest !== '') yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
